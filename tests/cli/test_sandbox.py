"""`dingkit sandbox`: where it listens, who may look at it, and what it says of that."""

from __future__ import annotations

import asyncio
import json
import re
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
