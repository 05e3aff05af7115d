"""The sign that a robot is thinking is there while a function works, and taken off whatever happens."""

from __future__ import annotations

import asyncio
from threading import Event
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import ConfigurationError
from tests.web.cards import FORBIDDEN, KINDS, WITHIN_SECONDS, Server, client, entered

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

PUT, OFF = "reply_robot_emotion", "recall_robot_emotion"


class OwnError(Exception):
    """What a user's function raises."""


@pytest.fixture
def server(httpserver: HTTPServer) -> Server:
    return Server(httpserver)


async def think(kind: str, server: Server, *text: str, raising: BaseException | None = None) -> None:
    async with client(kind, server) as ding, entered(ding.robot.thinking(server.message, *text)):
        assert [name for name, _ in server.calls] == [PUT]
        if raising:
            raise raising


@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_there_while_a_function_works(server: Server, kind: str) -> None:
    await think(kind, server, "⏳ reading")
    (put, first), (off, second) = server.calls
    assert (put, off) == (PUT, OFF)
    assert first == second
    text = "⏳ reading"
    assert first == {
        "robotCode": "dingabc",
        "openConversationId": "cidExample01==",
        "openMsgId": "m1",
        "emotionType": 2,
        "emotionName": text,
        "textEmotion": {"emotionId": "2659900", "emotionName": text, "text": text, "backgroundId": "im_bg_1"},
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("raising", [OwnError(), KeyboardInterrupt()], ids=str)
def test_it_is_taken_off_after_an_exception(server: Server, kind: str, raising: BaseException) -> None:
    with pytest.raises(type(raising)):
        asyncio.run(think(kind, server, raising=raising))
    assert [name for name, _ in server.calls] == [PUT, OFF]


@pytest.mark.parametrize("kind", KINDS)
async def test_what_only_decorates_stops_nobody(server: Server, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    server.answers = {PUT: lambda _: FORBIDDEN, OFF: lambda _: FORBIDDEN}
    await think(kind, server)
    assert "not put on the message" in caplog.text
    assert "not taken off the message" in caplog.text


@pytest.mark.parametrize("at", ["put", "body"])
async def test_it_is_taken_off_when_the_task_is_cancelled(server: Server, at: str) -> None:
    held, let_go = Event(), Event()

    def hold(_: dict[str, Any]) -> None:
        held.set()
        assert let_go.wait(WITHIN_SECONDS)

    if at == "put":
        server.answers[PUT] = hold

    async def work() -> None:
        async with client("async", server) as ding, ding.robot.thinking(server.message):
            held.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await asyncio.to_thread(held.wait, WITHIN_SECONDS)
    task.cancel()
    await asyncio.sleep(0)
    let_go.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [name for name, _ in server.calls] == [PUT, OFF]


def test_it_is_taken_off_after_ctrl_c_while_it_is_put_there(server: Server) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        if len(sent) == 1:
            raise KeyboardInterrupt
        return httpx.Response(200, json={"success": True})

    ding = DingTalk(credential=StaticToken("t"), http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    with pytest.raises(KeyboardInterrupt), ding.robot.thinking(server.message):
        pytest.fail("it was interrupted")
    assert [path.rpartition("/")[2] for path in sent] == ["reply", "recall"]


@pytest.mark.parametrize("missing", ["robotCode", "conversationId", "msgId"])
def test_a_message_of_which_nobody_knows_the_robot_is_refused(server: Server, missing: str) -> None:
    message = server.message | {missing: ""}
    for ding in (DingTalk(credential=StaticToken("t")), AsyncDingTalk(credential=StaticToken("t"))):
        with pytest.raises(ConfigurationError, match="this message lacks"):
            ding.robot.thinking(message)
