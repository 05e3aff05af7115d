"""The examples of docs/sandbox.md and of its Chinese twin run as they stand."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dingkit.sandbox import Sandbox
from tests.docs.pages import blocks
from tests.sandbox.stateful import BEGIN, PAGES, with_table

BASH = shutil.which("bash") or "/bin/bash"
TEXTS = {
    "sandbox.md": {"answer": "You said: hello", "webhook": "The build is green.", "group": "Engineering", "people": "Anna, Ben"},
    "sandbox.zh-CN.md": {"answer": "你说的是：你好", "webhook": "构建通过。", "group": "研发群", "people": "安娜, 小本"},
}
"""What the examples of each page say."""
pytest_plugins = ("pytester",)


@pytest.fixture(params=PAGES, ids=lambda path: path.name)
def path(request: pytest.FixtureRequest) -> Path:
    """Each of the pages."""
    return Path(request.param)


def block(path: Path, language: str, containing: str) -> str:
    """The block of a page that has something in it."""
    (found,) = (one for one in blocks(path.read_text(encoding="utf-8"), language) if containing in one)
    return found


def settings(sandbox: Sandbox) -> dict[str, str]:
    """The exports that the command prints, without settings of whoever runs the tests."""
    app = sandbox.app
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DINGTALK_", "COVERAGE_"))}
    return inherited | {
        "DINGTALK_URL": sandbox.url,
        "DINGTALK_APP_KEY": app.app_key,
        "DINGTALK_APP_SECRET": app.app_secret,
        "DINGTALK_AGENT_ID": str(app.agent_id),
        "DINGTALK_CORP_ID": app.corp_id,
    }


def test_the_robot_answers(path: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    program = tmp_path / "robot.py"
    program.write_text(block(path, "python", "stream.run()"), encoding="utf-8")
    with subprocess.Popen([sys.executable, str(program)], env=settings(sandbox), stderr=subprocess.PIPE, text=True) as robot:
        try:
            sandbox.requests("open_stream_connection", count=1, timeout=60)
            for command in block(path, "console", "_sandbox/say").splitlines():
                done = subprocess.run(
                    [BASH, "-c", command.removeprefix("$ ")], env=settings(sandbox), capture_output=True, text=True, check=True
                )
            assert TEXTS[path.name]["answer"] in done.stdout
        finally:
            robot.terminate()
            _, said = robot.communicate(timeout=60)
    assert said == ""


def test_the_custom_robot_writes_into_its_group(path: Path, sandbox: Sandbox) -> None:
    command = re.sub(r"^\$ ", "", block(path, "console", "robot/send"))
    done = subprocess.run([BASH, "-c", command], env=settings(sandbox), capture_output=True, text=True, check=True)
    assert '"errcode":0' in done.stdout
    assert sandbox.group("研发群").last.text == TEXTS[path.name]["webhook"]


def test_the_tests_pass(path: Path, pytester: pytest.Pytester) -> None:
    pytester.makepyfile(block(path, "python", "def test_leave_is_announced"))
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_the_seed_is_one(path: Path, tmp_path: Path) -> None:
    seed = tmp_path / "seed.yaml"
    seed.write_text(block(path, "yaml", "dingexample0001"), encoding="utf-8")
    with Sandbox(seed=seed) as sandbox:
        assert ", ".join(person["name"] for person in sandbox.call("GET", "/people")) == TEXTS[path.name]["people"]
        assert sandbox.group(TEXTS[path.name]["group"]).messages() == []


def test_the_table_of_what_is_stateful_is_current(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    assert BEGIN in page
    assert with_table(page, PAGES[path]) == page, f"{path.name} does not say what the sandbox does: run `make docs` and commit the result"
