"""The programs of docs/howto run as they stand, in a sandbox, and do what their page says."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import yaml
from fastapi.testclient import TestClient
from werkzeug import Response

from dingkit.callback import CallbackCrypto, failed_event
from dingkit.events import UserAddOrgEventCurrent
from tests.cli.conftest import PROGRAM
from tests.docs.pages import blocks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer

    from dingkit.sandbox import Sandbox

ROOT = Path(__file__).parents[2]
HOWTO = ROOT / "docs" / "howto"
BASH = shutil.which("bash") or "/bin/bash"
SITE = "http://127.0.0.1:8000"
SECONDS = 60.0


def block(page: str, language: str = "python", number: int = 0) -> str:
    """A block of a page."""
    return blocks((HOWTO / f"{page}.md").read_text("utf-8"), language)[number]


def commands(page: str, number: int = 0) -> list[str]:
    """The commands of a console block, each on a line of its own."""
    return [line.removeprefix("$ ") for line in block(page, "console", number).replace("\n  ", " ").splitlines() if line.startswith("$ ")]


@pytest.fixture
def environ(dingtalk: Sandbox, tmp_path: Path) -> dict[str, str]:
    """The exports that the command prints, without settings of whoever runs the tests."""
    app = dingtalk.app
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DINGTALK_", "COVERAGE_", "REDIS_"))}
    return inherited | {
        "DINGTALK_URL": dingtalk.url,
        "DINGTALK_APP_KEY": app.app_key,
        "DINGTALK_APP_SECRET": app.app_secret,
        "DINGTALK_AGENT_ID": str(app.agent_id),
        "DINGTALK_CORP_ID": app.corp_id,
        "TOKENS": str(tmp_path / "tokens"),
        "ALIVE": str(tmp_path / "alive"),
        "PROOF": str(ROOT / "examples/data/leave-request.pdf"),
    }


def shell(command: str, environ: dict[str, str]) -> str:
    """What a command of a page prints."""
    return subprocess.run([BASH, "-c", command], env=environ, capture_output=True, text=True, check=True).stdout


@contextmanager
def program(code: str, folder: Path, environ: dict[str, str], **more: str) -> Iterator[subprocess.Popen[str]]:
    """A program that runs, and ends well when it is told to."""
    file = folder / "program.py"
    file.write_text(code, "utf-8")
    with subprocess.Popen(
        [sys.executable, str(file)], env=environ | more, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        try:
            yield running
        finally:
            running.terminate()


def module(code: str, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What a web application defines."""
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    names: dict[str, Any] = {"__name__": "app"}
    exec(compile(code, "docs/howto", "exec"), names)  # noqa: S102 - our own example
    return names


@contextmanager
def browser(names: dict[str, Any], kind: str) -> Iterator[Callable[..., Any]]:
    """Opens a path of an application, without following redirects."""
    if kind == "flask":
        client = names["app"].test_client()
        yield lambda method, path, **more: client.open(path, method=method, base_url=SITE, **more)
        names["ding"].close()
        return
    with TestClient(names["app"], base_url=SITE, follow_redirects=False) as fast:
        yield fast.request


@pytest.mark.parametrize("kind", ["fastapi", "flask"])
def test_a_login_in_a_browser(kind: str, dingtalk: Sandbox, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    with browser(module(block("login", number=kind == "flask"), environ, monkeypatch), kind) as visit:
        to_dingtalk = visit("GET", "/login").headers["location"]
        back = httpx.get(f"{to_dingtalk}&as=zhangsan").headers["location"].removeprefix(SITE)
        assert visit("GET", back).headers["location"] == "/"
        assert json.loads(visit("GET", "/").text)["userid"] == "zhangsan"
        again = visit("GET", back)
        assert (again.status_code, "begin again" in again.text) == (403, True)


@pytest.mark.parametrize("kind", ["fastapi", "flask"])
def test_a_login_inside_dingtalk(kind: str, dingtalk: Sandbox, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    with browser(module(block("login", number=kind == "flask"), environ, monkeypatch), kind) as visit:
        visit("POST", "/login/code", json={"code": dingtalk.login_free_code("lisi")})
        assert json.loads(visit("GET", "/").text)["userid"] == "lisi"
        assert visit("POST", "/login/code", json={"code": "made-up"}).status_code == 403


def test_the_page_inside_dingtalk_is_signed(dingtalk: Sandbox, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    with browser(module(block("login"), environ, monkeypatch), "fastapi") as visit:
        assert dingtalk.app.corp_id in visit("GET", "/").text
        signed = visit("POST", "/sign", json={"url": f"{SITE}/?corp=1"}).json()
        names = {"corp_id": "corpId", "agent_id": "agentId", "nonce": "nonceStr", "timestamp": "timeStamp", "signature": "signature"}
        checked = dingtalk.call("POST", "/jsapi", url=f"{SITE}/?corp=1", **{name: signed[told] for name, told in names.items()})
        assert checked["valid"], checked
        assert visit("POST", "/sign", json={"url": "http://evil.example/"}).status_code == 403


@contextmanager
def robot(dingtalk: Sandbox, folder: Path, environ: dict[str, str], page: str = "ai-robot", **more: str) -> Iterator[None]:
    with program(block(page), folder, environ, **more):
        dingtalk.requests("open_stream_connection", count=1, timeout=SECONDS)
        yield


@pytest.mark.parametrize(
    ("page", "question", "only_texts"),
    [("ai-robot", "When does the canteen open?", "texts only"), ("ai-robot.zh-CN", "食堂几点开门？", "我只看得懂文字。")],
)
def test_a_robot_answers_in_a_card(
    page: str, question: str, only_texts: str, dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str]
) -> None:
    with robot(dingtalk, tmp_path, environ, page):
        said, card = (shell(command, environ) for command in commands(page))
        assert json.loads(said)["text"] == question
        assert [one["text"] for one in json.loads(card)] == [question]
        dingtalk.requests("recall_robot_emotion", count=1, timeout=SECONDS)
        assert dingtalk.inbox("zhangsan").last.card_state == "finished"
        dingtalk.say("zhangsan", "and here?", robot=dingtalk.app.robot_code, group="研发群")
        dingtalk.group("研发群").wait_for(text="and here?", kind="card", timeout=SECONDS)
        dingtalk.say("lisi", msgtype="picture", content={"data": "iVBORw0KGgo="})
        dingtalk.inbox("lisi").wait_for(text=only_texts, timeout=SECONDS)
        dingtalk.change_app(denied=["Card.Streaming.Write"])
        dingtalk.say("lisi", "no cards")
        assert dingtalk.inbox("lisi").wait_for(text="no cards", kind="robot", timeout=SECONDS).msgtype == "markdown"


def test_a_robot_asks_a_model(dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str], httpserver: HTTPServer) -> None:
    pieces = [{"choices": [{"delta": {"content": piece}}]} for piece in ("At ", "noon.", None)]
    lines = [f"data: {json.dumps(piece)}\n\n" for piece in [*pieces, {"choices": []}]]
    answers = iter([Response("".join([*lines, "data: [DONE]\n\n"]), mimetype="text/event-stream"), Response("busy", 503)])
    httpserver.expect_request(
        "/v1/chat/completions", method="POST", headers={"Authorization": "Bearer key-of-the-model"}
    ).respond_with_handler(lambda _: next(answers))
    model = {"MODEL_URL": httpserver.url_for("/v1"), "MODEL": "small", "MODEL_KEY": "key-of-the-model"}
    with robot(dingtalk, tmp_path, environ, **model):
        dingtalk.say("zhangsan", "When does the canteen open?")
        dingtalk.inbox("zhangsan").wait_for(text="At noon.", kind="card", timeout=SECONDS)
        dingtalk.say("zhangsan", "When does it close?")
        card = dingtalk.inbox("zhangsan").wait_for(text="broke off", kind="card", timeout=SECONDS)
        dingtalk.requests("recall_robot_emotion", count=2, timeout=SECONDS)
        assert dingtalk.inbox("zhangsan").messages(text="broke off")[0].card_state == "failed", card.shown
    asked = httpserver.log[0][0].get_json()
    assert (asked["model"], asked["messages"][0]["content"]) == ("small", "When does the canteen open?")


def submitted(running: subprocess.Popen[str]) -> str:
    """The id that the program of the approval prints."""
    assert running.stdout is not None
    return running.stdout.readline().removeprefix("submitted:").strip()


def test_an_approval_is_decided(dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str]) -> None:
    assert shell(f"{sys.executable} -c '{block('approval')}'", environ) == "请假 PROC-SANDBOX-LEAVE\n"
    with program(block("approval", number=1), tmp_path, environ) as running:
        approval = submitted(running)
        (decide,) = commands("approval", 1)
        shell(re.sub(r'"approval": "\w+"', f'"approval": "{approval}"', decide), environ)
        said = running.communicate(timeout=SECONDS)
    assert said[0].startswith("COMPLETED agree ['年假', (datetime.date(2026, 9, 1)"), said
    assert "leave-request.pdf" in said[0]
    assert dingtalk.requests("add_approval_comment").last.status == 200


def test_an_approval_is_withdrawn(dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str]) -> None:
    with program(block("approval", number=1), tmp_path, environ, SECONDS="2") as running:
        submitted(running)
        dingtalk.clock.advance(20)
        said = running.communicate(timeout=SECONDS)
    assert said[0].startswith("TERMINATED None"), said


def test_a_callback(
    dingtalk: Sandbox, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = module(block("callbacks"), environ, monkeypatch)
    shell(commands("callbacks")[0], environ)
    settings = dingtalk.call("GET", "/state")["apps"][0]
    crypto = CallbackCrypto(settings["callback_token"], settings["callback_aes_key"], settings["app_key"])
    event = {
        "EventType": "user_add_org",
        "CorpId": settings["corp_id"],
        "eventId": "e1",
        "userId": ["zhangsan"],
        "timeStamp": "1608027106990",
    }
    with browser(names, "fastapi") as visit:
        registered = {"EventType": "user_add_org", "CorpId": settings["corp_id"], "UserId": ["lisi"], "TimeStamp": "1608027106990"}
        for says in ({"EventType": "check_url"}, event, event, registered):
            pushed = crypto.encrypt(json.dumps(says))
            query = {"signature": pushed["msg_signature"], "timestamp": pushed["timeStamp"], "nonce": pushed["nonce"]}
            assert visit("POST", "/dingtalk/callback", params=query, json={"encrypt": pushed["encrypt"]}).status_code == 200
        assert visit("POST", "/dingtalk/callback", params=query, json={"encrypt": "made-up"}).status_code == 403
    printed = capsys.readouterr().out
    assert printed.count("joined: ['zhangsan']") == 1
    assert printed.count("joined: ['lisi']") == 1  # an address that was registered by a call gets the other form


@contextmanager
def served(code: str, folder: Path, environ: dict[str, str]) -> Iterator[Callable[[str], str]]:
    """The application of a page behind uvicorn, on a port that is free; gives what runs a console block of the page for that port."""
    (folder / "app.py").write_text(code, "utf-8")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", port]
    with subprocess.Popen(command, env=environ, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        assert server.stdout is not None
        for line in server.stdout:
            if "Uvicorn running" in line:
                break
        try:
            yield lambda lines: shell(lines.replace(":8000", f":{port}"), environ).replace(f":{port}", ":8000")
        finally:
            server.terminate()
            print(server.stdout.read())


@pytest.mark.parametrize("page", ["callbacks", "callbacks.zh-CN"])
def test_a_callback_in_the_sandbox(
    page: str, dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    environ |= {"HOME": str(tmp_path), "PATH": f"{PROGRAM.parent}{os.pathsep}{environ['PATH']}"}
    environ["DINGKIT_LANG"] = "zh" if "zh" in page else "en"
    console, missed, registered = ("\n".join(commands(page, number)) for number in range(3))
    (printed,) = re.findall(r"`([^`]+\['zhangsan'\])`", (HOWTO / f"{page}.md").read_text("utf-8"))
    with served(block(page), tmp_path, environ) as run:
        run(console)
        assert dingtalk.pushes("user_add_org", count=1, timeout=SECONDS).last.status == 200
    assert printed in capsys.readouterr().out
    shell(console.splitlines()[1], environ)
    dingtalk.pushes("user_add_org", count=2, timeout=SECONDS)
    event = failed_event(json.loads(shell(missed, environ).splitlines()[-1]))
    assert isinstance(event, UserAddOrgEventCurrent)
    assert event.user_id == ["zhangsan"]
    with served(block(page), tmp_path, environ | {"DINGTALK_CALLBACK_OWNER_KEY": dingtalk.app.corp_id}) as run:
        said = run(registered)
        assert dingtalk.pushes("user_add_org", count=1, timeout=SECONDS).last.status == 200
    (promised,) = (line for line in block(page, "console", 2).splitlines() if not line.startswith("$ "))
    assert promised in said
    assert printed in capsys.readouterr().out


def test_what_was_missed_is_replayed(
    dingtalk: Sandbox, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from dingkit import DingTalk

    names = module(block("callbacks"), environ, monkeypatch) | module(block("callbacks", number=1), environ, monkeypatch)
    dingtalk.change_app(callback_url="http://127.0.0.1:9/gone", callback_token="token-of-yours", callback_aes_key="a" * 43)
    dingtalk.push("user_add_org")
    for pushes, seconds in ((1, 10), (2, 30), (3, 200)):
        dingtalk.pushes("user_add_org", count=pushes, timeout=SECONDS)
        dingtalk.clock.advance(seconds)
    with DingTalk.from_env() as ding:
        names["catch_up"](ding, names["handler"])
        assert ding.callback.list_failed_callbacks().failed_list == []
    assert capsys.readouterr().out.count("joined: ") == 1


def test_a_service_on_stream(dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str]) -> None:
    with program(block("stream"), tmp_path, environ) as running:
        dingtalk.requests("open_stream_connection", count=1, timeout=SECONDS)
        joined, disconnect, left = commands("stream")
        shell(joined, environ)
        shell(disconnect, environ)
        dingtalk.requests("open_stream_connection", count=2, timeout=SECONDS)
        shell(left, environ)
        dingtalk.say("lisi", "hello")
        dingtalk.inbox("lisi").wait_for(text="You said: hello", timeout=SECONDS)
        while not (tmp_path / "alive").exists():
            time.sleep(0.1)
        running.terminate()
        printed, log = running.communicate(timeout=SECONDS)
    assert re.search(r"^joined: .*\nuser_leave_org \{", printed), log
    assert running.returncode == 0


def test_processes_share_a_token(dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str]) -> None:
    with program(block("processes"), tmp_path, environ) as running:
        printed, said = running.communicate(timeout=SECONDS)
    assert printed == "{'张三'}\n", said
    assert len(json.loads(shell(commands("processes")[1], environ))) == 1
    assert len(dingtalk.requests("get_user")) == 20


def test_a_task_of_celery(tmp_path: Path, environ: dict[str, str]) -> None:
    code = f"{block('processes', number=1)}\nprint(app.tasks['jobs.read_department'].apply(args=[3]).get())"
    with program(code, tmp_path, environ) as running:  # on its own: Celery remembers the tasks of a process
        printed, said = running.communicate(timeout=SECONDS)
    assert "zhangsan" in printed, said


def test_an_app_of_a_vendor(dingtalk: Sandbox, tmp_path: Path, environ: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    from dingkit.stores import FileStore

    dingtalk.reset(yaml.safe_load(block("isv", "yaml")))
    _, _, install, look = (command.replace("http://127.0.0.1:4011", dingtalk.url) for command in commands("isv"))
    with program(block("isv"), tmp_path, environ):
        dingtalk.pushes("suite_ticket", count=1, timeout=SECONDS)
        shell(install, environ)
        assert [one["text"] for one in json.loads(shell(look, environ))] == ["Welcome."]
        code = dingtalk.call("POST", "/code", user="anna", corp_id="dingbuyer", app_key="suiteabc")["code"]
        who_is_it = module(block("isv", number=1), environ, monkeypatch)["who_is_it"]
        assert who_is_it(FileStore(environ["TOKENS"]), "dingbuyer", code) == "anna"
        dingtalk.uninstall_suite("suiteabc", corp_id="dingbuyer")
        dingtalk.pushes("org_suite_relieve", count=1, timeout=SECONDS)


@pytest.fixture(autouse=True)
def _nothing_wrong(dingtalk: Sandbox) -> Iterator[None]:
    """Nothing that these programs send is other than the spec says."""
    yield
    assert [f"{one.operation}: {problem}" for one in dingtalk.requests() for problem in one.problems] == []
