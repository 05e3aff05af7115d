"""`dingkit sandbox`: where it listens, who may look at it, and what it says of that."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit.cli import main
from dingkit.sandbox import SandboxClient, SandboxError, _access, _server

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[str], Any]]:
    """What is done with the address of the sandbox while it runs; without that it would run until Ctrl-C."""
    looks: list[Callable[[str], Any]] = []

    async def for_a_moment(server: _server.Server, ready: Callable[[], object]) -> None:
        serving = asyncio.ensure_future(server.serve())
        await asyncio.to_thread(server._ready.wait, 30)
        ready()
        for look in looks:
            await asyncio.to_thread(look, server.url)
        server._server.should_exit = True
        await serving

    monkeypatch.setattr(_server.Server, "serve_in_foreground", for_a_moment)
    return looks


def run(*arguments: str) -> int:
    """Run the command on a free port."""
    with pytest.raises(SystemExit) as ended:
        raise SystemExit(main(["sandbox", "--port", "0", *arguments]))
    return int(ended.value.code or 0)


def test_it_says_where_to_look_and_what_to_export(looked: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    said = capsys.readouterr()
    address = re.findall(r"A DingTalk on (\S+), until Ctrl-C\. Look at it: (\S+)", said.out)[0]
    assert address[1] == f"{address[0]}/"
    assert f"export DINGTALK_URL={address[0]}" in said.out
    assert said.err == ""


def test_where_others_can_reach_it_it_warns_and_asks_for_a_password(
    looked: list[Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_access, "is_loopback", lambda _host: False)
    given = {}

    def look(url: str) -> None:
        with pytest.raises(SandboxError, match="this sandbox has a password"):
            SandboxClient(url).state()
        given["state"] = SandboxClient(url, password="of-mine").state()

    looked.append(look)
    assert run("--password", "of-mine") == 0
    assert given["state"]["apps"]
    assert "with the password of-mine see and do everything" in capsys.readouterr().err
    looked.clear()
    assert run("--json", "--quiet") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["url"].startswith("http://127.0.0.1:")
    assert re.search(r"Others can reach this sandbox on 127\.0\.0\.1: .* with the password \S{16} see", said.err)


def test_a_line_for_each_request(looked: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    def ask(url: str) -> None:
        SandboxClient(url).push("user_add_org")
        httpx.get(f"{url}/gettoken?appkey=a&appsecret=s3cret", trust_env=False, timeout=30)

    looked.append(ask)
    assert run() == 0
    said = capsys.readouterr().out
    assert "<- GET /gettoken 200 get_token" in said
    assert "s3cret" not in said


@pytest.mark.parametrize("arguments", [["sandbox"], ["sandbox", "run"]], ids=["sandbox", "run"])
@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Error: cannot listen on 127.0.0.1:{port}: the port is already in use; another --port may be free.\n"),
        ("zh", "错误：无法监听 127.0.0.1:{port}：端口已被占用；可以用 --port 换一个端口。\n"),
    ],
)
def test_a_taken_port_is_no_matter_of_settings(
    arguments: list[str], language: str, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DINGKIT_LANG", language)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        more = ["--", "true"] if arguments[1:] else []
        with pytest.raises(SystemExit) as ended:
            raise SystemExit(main([*arguments, "--port", str(port), *more]))
    assert ended.value.code == 3
    assert capsys.readouterr().err == told.format(port=port)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "Error: port {port} of 127.0.0.1 is already in use: stop the program that listens there, or choose another port (0 picks a "
            "free one).\n",
        ),
        ("zh", "错误：127.0.0.1 的端口 {port} 已被占用：请停止占用它的程序，或者换一个端口（0 表示自动选择空闲端口）。\n"),
    ],
)
def test_nor_is_it_for_the_mock(language: str, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGKIT_LANG", language)
    monkeypatch.setattr("dingkit.testing._mock.find_prism", lambda *_, **__: "prism")
    monkeypatch.setattr("dingkit.testing._mock.require_node", lambda *_, **__: None)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(SystemExit) as ended:
            raise SystemExit(main(["mock", "--port", str(port)]))
    assert ended.value.code == 3
    assert capsys.readouterr().err == told.format(port=port)
