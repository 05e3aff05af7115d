"""docs/start.md, followed word by word in an empty folder, in both languages: its commands, its programs, and what they show."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fastapi.testclient import TestClient

from dingkit.sandbox import SandboxClient
from tests.cli.conftest import PROGRAM
from tests.docs.pages import as_shown, blocks, type_in

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "docs"
ADDRESS = "http://127.0.0.1:4011"
SECONDS = 60
FILE = re.compile(r"`(\w+\.py)`[^\n]*\n\n```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass
class Reader:
    """Somebody who follows the page: an empty folder, a shell, and a sandbox in the other terminal."""

    page: str
    folder: Path
    environ: dict[str, str]
    sandbox: SandboxClient

    def block(self, containing: str) -> str:
        """The only block of commands that has something in it."""
        (found,) = (one for one in blocks(self.page, "console") if containing in one)
        return found

    def run(self, containing: str) -> str:
        """Type the commands of a block, one after the other; returns what was shown by the last of them."""
        shown = ""
        for command in re.findall(r"^\$ (.*)$", self.block(containing), re.MULTILINE):
            done = type_in(command, self.folder, self.environ, SECONDS)
            shown = done.stdout
            assert done.returncode == 0, f"{command}\n{shown}"
        return shown

    def promised(self, containing: str) -> re.Pattern[str]:
        """What the page says is shown, where … is anything."""
        _, _, shown = self.block(containing).partition("\n")
        return as_shown(shown)

    @contextmanager
    def started(self, *command: str) -> Iterator[subprocess.Popen[str]]:
        """Start a program that runs until it is stopped."""
        with subprocess.Popen(
            [sys.executable, *command], cwd=self.folder, env=self.environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as program:
            try:
                yield program
            finally:
                program.terminate()


@contextmanager
def started_sandbox(environ: dict[str, str]) -> Iterator[tuple[str, list[str]]]:
    """Run `dingkit sandbox` on a free port, and read what it says before the first request."""
    command = [str(PROGRAM), "sandbox", "--port", "0"]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as sandbox:
        try:
            assert sandbox.stdout is not None
            said = [next(sandbox.stdout) for _ in range(8)]
            yield re.findall(r"http://127\.0\.0\.1:\d+", said[0])[0], said
        finally:
            sandbox.terminate()


@pytest.fixture(scope="module", params=["start.md", "start.zh-CN.md"])
def reader(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Somebody who has come as far as the sandbox that runs, and has pasted what it says into a second terminal."""
    page = (FOLDER / request.param).read_text("utf-8")
    home, folder = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("empty")
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("DINGTALK_", "DINGKIT_", "XDG_", "COVERAGE_"))}
    environ |= {"HOME": str(home), "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}"}
    environ["DINGKIT_LANG"] = "zh" if "zh" in request.param else "en"
    with started_sandbox(environ) as (url, said):
        (shown,) = (one.partition("\n")[2] for one in blocks(page, "console") if "$ dingkit sandbox" in one)
        assert "".join(said).replace(url, ADDRESS) == shown
        environ |= dict(re.findall(r"^  export (\w+)=(.*)$", "".join(said), re.MULTILINE))
        for name, code in FILE.findall(page):
            (folder / name).write_text(code, "utf-8")
        yield Reader(page, folder, environ, SandboxClient(url))


def test_all_is_well(reader: Reader) -> None:
    assert reader.promised("$ dingkit token").fullmatch(reader.run("$ dingkit token"))


def test_the_script_sends_a_message(reader: Reader) -> None:
    assert reader.run("python send.py") == reader.block("python send.py").partition("\n")[2]
    assert reader.promised("dingkit send").fullmatch(reader.run("dingkit send"))
    assert [message.kind for message in reader.sandbox.inbox("zhangsan").messages(kind="work_notification")] == ["work_notification"] * 2


def test_the_page_greets_whoever_logs_in(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "$ uvicorn web:app" in reader.block("uvicorn")
    for name, value in reader.environ.items():
        monkeypatch.setenv(name, value)
    names: dict[str, Any] = {}
    exec(compile((reader.folder / "web.py").read_text("utf-8"), "web.py", "exec"), names)  # noqa: S102 - our own example
    with TestClient(names["app"], base_url=names["SITE"], follow_redirects=False) as browser, names["ding"]:
        asked = browser.get("/").headers["location"]
        assert asked.startswith(f"{reader.sandbox.url}/oauth2/auth?")
        sent_back = httpx.get(f"{asked}&as=zhangsan", trust_env=False, timeout=SECONDS).headers["location"]
        assert browser.get(sent_back, follow_redirects=True).text in reader.page
        assert browser.get(sent_back).status_code == 403  # a login is good once


def test_the_robot_answers(reader: Reader) -> None:
    assert "$ python robot.py" in reader.block("robot.py")
    with reader.started("robot.py") as robot:
        reader.sandbox.requests("open_stream_connection", count=1, timeout=SECONDS)
        answer = reader.run("_sandbox/say")
        robot.terminate()
        assert robot.communicate(timeout=SECONDS)[0] == ""
    (said,) = re.findall(r'"text":"([^"]+)"', answer)[-1:]
    assert said in reader.page


@pytest.mark.parametrize(
    "settings",
    [{"DINGTALK_APP_KEY": ""}, {"DINGTALK_AGENT_ID": ""}, {"DINGTALK_URL": "http://127.0.0.1:9"}],
    ids=lambda one: next(iter(one)),
)
def test_what_it_says_when_it_does_not_work(reader: Reader, settings: dict[str, str]) -> None:
    environ = {name: value for name, value in (reader.environ | settings).items() if value}
    done = subprocess.run([sys.executable, "send.py"], cwd=reader.folder, env=environ, capture_output=True, text=True, check=False)
    (last,) = done.stderr.splitlines()[-1:]
    table = reader.page.rpartition("\n## ")[2]
    assert any(said.partition("…")[0] in last for said in re.findall(r"^\| `([^`]+)`", table, re.MULTILINE)), last
