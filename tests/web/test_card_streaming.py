"""A streamed card shows what is written at a rate, in order, and is ended whatever happens."""

from __future__ import annotations

import asyncio
from threading import Event
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pytest_httpserver import HTTPServer

from dingkit import AsyncDingTalk, DingTalk
from dingkit._core._concurrency import result_of
from dingkit.card import Space, _streaming
from dingkit.credentials import StaticToken
from dingkit.errors import (
    ArgumentTypeError,
    CardError,
    ConfigurationError,
    ConnectionLostError,
    DingTalkError,
    InvalidRequestError,
    PermissionDeniedError,
    RequestTimeoutError,
)
from dingtalk_openapi.operations import create_and_deliver_card, stream_card
from tests.web.cards import FORBIDDEN, GROUP, KINDS, TEMPLATE, WITHIN_SECONDS, Server, client, refusal, streaming

if TYPE_CHECKING:
    from collections.abc import Callable

TOO_LARGE = refusal("param.stream.content")


class OwnError(Exception):
    """What a user's function raises."""


@pytest.fixture
def server(httpserver: HTTPServer) -> Server:
    return Server(httpserver)


async def shown(server: Server, number: int) -> None:
    """Wait until so many frames came."""
    await asyncio.to_thread(server.wait_until, lambda: len(server.frames) >= number)


async def write(kind: str, server: Server, *pieces: str, seen: bool = False, raising: BaseException | None = None, **how: Any) -> None:
    """Write a card.

    Args:
        kind: The kind of client.
        server: Where it goes.
        pieces: What is written.
        seen: Wait until each of them came.
        raising: Raised at the end of the block.
        how: Arguments of `streaming`.
    """
    async with streaming(kind, server, **how) as card:
        for number, piece in enumerate(pieces, 1):
            await result_of(card.write(piece))
            if seen:
                await shown(server, number)
        if raising:
            raise raising


def ends(server: Server) -> list[str]:
    return [end for frame in server.frames for end in ("isFinalize", "isError") if frame.get(end)]


@pytest.mark.parametrize("kind", KINDS)
async def test_it_is_finished_with_all_of_its_text(server: Server, kind: str) -> None:
    async with streaming(kind, server, values={"title": "Answer", "turn": 3}, out_track_id="card-1") as card:
        for number, piece in enumerate(["The canteen ", "opens ", "at noon."], 1):
            await result_of(card.write(piece))
            await shown(server, number)
        assert card.text == "The canteen opens at noon."
        assert (card.out_track_id, repr(card)) == ("card-1", f"{type(card).__name__}(out_track_id='card-1')")
    (created,) = server.bodies("create_and_deliver_card")
    assert created["cardData"] == {"cardParamMap": {"title": "Answer", "turn": "3", "content": ""}}
    assert created["cardTemplateId"] == TEMPLATE
    assert server.calls[0][0] == "create_and_deliver_card"
    assert [frame["content"] for frame in server.frames] == [
        "The canteen ",
        "The canteen opens ",
        *["The canteen opens at noon."] * 2,
    ]
    assert {(frame["outTrackId"], frame["key"], frame["isFull"]) for frame in server.frames} == {("card-1", "content", True)}
    assert len({frame["guid"] for frame in server.frames}) == len(server.frames)
    assert ends(server) == ["isFinalize"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", [0.0, 0.001, 0.1, 0.5, 0.7, 2.0])
async def test_200_pieces_cost_what_the_rate_allows(server: Server, kind: str, step: float, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(_streaming, "monotonic", lambda: now)
    async with streaming(kind, server, interval=0.5) as card:
        for number in range(200):
            await result_of(card.write(f"{number} "))
            now += step
        elapsed = 200 * step
    assert 1 <= len(server.frames) <= elapsed / 0.5 + 2
    assert server.last_frame["content"] == "".join(f"{number} " for number in range(200))
    for earlier, later in zip(server.frames, server.frames[1:], strict=False):
        assert later["content"].startswith(earlier["content"])
    assert ends(server) == ["isFinalize"]


@pytest.mark.parametrize("kind", KINDS)
async def test_what_piled_up_is_shown_although_nobody_writes_on(server: Server, kind: str) -> None:
    async with streaming(kind, server, interval=0.05) as card:
        await result_of(card.write("a"))
        await shown(server, 1)
        await result_of(card.write("b"))
        await result_of(card.write("c"))
        await shown(server, 2)
        assert server.last_frame["content"] == "abc"


@pytest.mark.parametrize("kind", KINDS)
async def test_an_exception_of_the_user_marks_it_as_failed(server: Server, kind: str) -> None:
    with pytest.raises(OwnError):
        await write(kind, server, "half an ", "ans", interval=60, raising=OwnError())
    assert ends(server) == ["isError"]
    assert server.last_frame["content"] == "half an ans"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_frame_that_is_refused_for_good_is_raised_and_marks_it_as_failed(server: Server, kind: str) -> None:
    server.answers["stream_card"] = lambda body: TOO_LARGE if len(body["content"]) > 5 else None

    async def write_on() -> None:
        async with streaming(kind, server) as card:
            await result_of(card.write("short"))
            await shown(server, 1)
            while True:
                await result_of(card.write(" and much longer"))
                await asyncio.sleep(0)

    with pytest.raises(InvalidRequestError):
        await write_on()
    assert ends(server) == ["isError"]
    assert server.last_frame["content"] == "short"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_frame_that_is_refused_unseen_is_raised_at_the_end(server: Server, kind: str) -> None:
    server.answers["stream_card"] = lambda body: None if body.get("isError") else TOO_LARGE
    with pytest.raises(InvalidRequestError):
        await write(kind, server, "much longer", seen=True)
    assert ends(server)[-1] == "isError"
    assert server.last_frame["content"] == "…"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_refused_end_marks_it_as_failed(server: Server, kind: str) -> None:
    server.answers["stream_card"] = lambda body: TOO_LARGE if body.get("isFinalize") else None
    with pytest.raises(InvalidRequestError):
        await write(kind, server, "short", seen=True)
    assert ends(server) == ["isFinalize", "isError"]
    assert server.last_frame["content"] == "short"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_lost_frame_is_made_up_for_by_the_next(server: Server, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    server.answers["stream_card"] = lambda _: refusal("system.busy", 500) if len(server.frames) == 2 else None
    async with streaming(kind, server, markdown=False) as card:
        for number, piece in enumerate("abc", 1):
            await result_of(card.write(piece))
            await shown(server, number)
        await shown(server, 3)
        await result_of(card.write("d"))
        await shown(server, 4)
    assert "a frame was lost" in caplog.text
    first, lost, *others, last = [(frame["content"], frame["isFull"]) for frame in server.frames]
    assert (first, lost, last) == (("a", False), ("b", False), ("abcd", True))
    assert others[0][0].startswith("ab")  # nobody knows what is shown, so it is the whole text
    assert others[0][1] is True
    assert ends(server) == ["isFinalize"]


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_no_markdown_is_appended(server: Server, kind: str) -> None:
    async with streaming(kind, server, markdown=False, key="answer") as card:
        await result_of(card.write("one "))
        await shown(server, 1)
        await result_of(card.write("two"))
        await shown(server, 2)
        await result_of(card.replace("three"))
        await shown(server, 3)
    assert [(frame["content"], frame["isFull"]) for frame in server.frames] == [
        ("one ", False),
        ("two", False),
        ("three", True),
        ("three", True),
    ]
    assert {frame["key"] for frame in server.frames} == {"answer"}


@pytest.mark.parametrize("kind", KINDS)
async def test_nothing_written_is_finished_too(server: Server, kind: str) -> None:
    async with streaming(kind, server):
        pass
    assert [frame["content"] for frame in server.frames] == ["…"]
    assert ends(server) == ["isFinalize"]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_text_that_is_not_taken_is_an_error(server: Server, kind: str) -> None:
    server.answers["stream_card"] = lambda body: None if body.get("isError") else (200, {"success": True, "result": False})
    with pytest.raises(CardError, match="did not take the text") as caught:
        await write(kind, server, "hello", out_track_id="card-1")
    assert caught.value.out_track_id == "card-1"
    assert ends(server)[-1] == "isError"


@pytest.mark.parametrize("kind", KINDS)
async def test_what_cannot_be_written_is_refused(server: Server, kind: str) -> None:
    async with streaming(kind, server) as card:
        for write_it, name in ((card.write, "piece"), (card.replace, "text")):
            with pytest.raises(ArgumentTypeError, match=f"{name} takes a text, got NoneType"):
                await result_of(write_it(None))
        await result_of(card.write("hello"))
    with pytest.raises(CardError, match="the card was ended"):
        await result_of(card.write("too late"))
    assert server.last_frame["content"] == "hello"


# Where cards are not permitted


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("where", ["creation", "frame", "end"])
async def test_a_message_answers_where_cards_are_not_permitted(
    server: Server, kind: str, where: str, caplog: pytest.LogCaptureFixture
) -> None:
    forbidden: dict[str, tuple[str, Callable[[dict[str, Any]], Any]]] = {
        "creation": ("create_and_deliver_card", lambda _: FORBIDDEN),
        "frame": ("stream_card", lambda _: FORBIDDEN),
        "end": ("stream_card", lambda body: FORBIDDEN if body.get("isFinalize") else None),
    }
    name, answer = forbidden[where]
    server.answers[name] = answer
    async with streaming(kind, server, space=Space.of(server.message)) as card:
        await result_of(card.write("# The canteen\nopens "))
        if where != "creation":
            await shown(server, 1)
        await result_of(card.write("at noon."))
    (reply,) = server.bodies("reply_robot_message")
    assert reply == {"msgtype": "markdown", "markdown": {"title": "# The canteen", "text": "# The canteen\nopens at noon."}}
    assert "the answer will be a message" in caplog.text


@pytest.mark.parametrize("kind", KINDS)
async def test_nothing_is_no_message(server: Server, kind: str) -> None:
    server.answers["create_and_deliver_card"] = lambda _: FORBIDDEN
    async with streaming(kind, server, space=Space.of(server.message)):
        pass
    assert [name for name, _ in server.calls] == ["create_and_deliver_card"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("where", ["creation", "frame"])
async def test_without_a_message_to_answer_it_is_an_error(server: Server, kind: str, where: str) -> None:
    server.answers["create_and_deliver_card" if where == "creation" else "stream_card"] = lambda _: FORBIDDEN
    how: dict[str, Any] = {"space": GROUP} if where == "creation" else {"space": Space.of(server.message), "plain_reply": False}
    with pytest.raises(PermissionDeniedError):
        await write(kind, server, "hello", seen=True, **how)
    assert not server.bodies("reply_robot_message")


# Whatever happens


@pytest.mark.parametrize("kind", KINDS)
async def test_a_card_that_was_not_made_is_not_ended(server: Server, kind: str) -> None:
    server.answers["create_and_deliver_card"] = lambda _: refusal("param.templateNotExist")
    with pytest.raises(DingTalkError):
        await write(kind, server, "there is no card")
    assert not server.frames


@pytest.mark.parametrize("kind", KINDS)
async def test_a_card_of_which_nobody_knows_whether_it_was_made_is_ended(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        if len(sent) == 1:
            raise httpx.ReadError("lost")
        return httpx.Response(400, json=refusal("param.stream.outTrackId")[1])

    transport = httpx.MockTransport(answer)
    how: dict[str, Any] = {"template_id": TEMPLATE, "space": GROUP}
    if kind == "sync":
        ding = DingTalk(credential=StaticToken("t"), http_client=httpx.Client(transport=transport))
        with pytest.raises(ConnectionLostError), ding.card.streaming(**how):
            pytest.fail("there may be no card")
    else:
        async_ding = AsyncDingTalk(credential=StaticToken("t"), http_client=httpx.AsyncClient(transport=transport))
        with pytest.raises(ConnectionLostError):
            await async_ding.card.streaming(**how).__aenter__()
    assert sent == [create_and_deliver_card.path, stream_card.path]
    assert "could not be marked as failed" in caplog.text


@pytest.mark.parametrize("kind", KINDS)
async def test_an_end_that_fails_hides_no_exception(server: Server, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    server.answers["stream_card"] = lambda _: TOO_LARGE
    with pytest.raises(OwnError):
        await write(kind, server, "hello", interval=60, raising=OwnError())
    assert "could not be marked as failed" in caplog.text


@pytest.mark.parametrize("kind", KINDS)
async def test_a_message_that_fails_hides_no_exception(server: Server, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    server.answers["create_and_deliver_card"] = lambda _: FORBIDDEN
    server.answers["reply_robot_message"] = lambda _: (200, {"errcode": 400105, "errmsg": "no"})
    with pytest.raises(InvalidRequestError):
        await write(kind, server, "hello", space=Space.of(server.message))
    with pytest.raises(OwnError):
        await write(kind, server, "hello", space=Space.of(server.message), raising=OwnError())
    assert "could not be ended" in caplog.text


@pytest.mark.parametrize("at", ["creation", "frame", "body", "end"])
async def test_cancelled_at_any_point_it_is_ended(server: Server, at: str) -> None:
    held, let_go = Event(), Event()
    name = "create_and_deliver_card" if at == "creation" else "stream_card"

    def hold(body: dict[str, Any]) -> None:
        if at != "end" or body.get("isFinalize"):
            held.set()
            assert let_go.wait(WITHIN_SECONDS)

    if at != "body":
        server.answers[name] = hold

    async def answer() -> None:
        async with streaming("async", server) as card:
            await card.write("half an answer")
            if at != "end":
                await (shown(server, 1) if at == "body" else asyncio.sleep(0))
                if at == "body":
                    held.set()
                await asyncio.Event().wait()

    task = asyncio.create_task(answer())
    await asyncio.to_thread(held.wait, WITHIN_SECONDS)
    task.cancel()
    await asyncio.sleep(0)
    let_go.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.to_thread(server.wait_until, lambda: ends(server))  # what had begun goes on by itself
    assert ends(server) == ["isFinalize" if at == "end" else "isError"]
    if at in ("frame", "body"):
        assert server.last_frame["content"] == "half an answer"
    assert server.frames[-1].get("isFinalize") or server.frames[-1].get("isError")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_dingtalk_that_never_answers_holds_it_up_until_its_deadline(kind: str) -> None:
    let_go = Event()

    def hold(_: dict[str, Any]) -> None:
        assert let_go.wait(WITHIN_SECONDS)

    with HTTPServer(threaded=True) as own:  # what nobody waits for any more ends with it, and comes to no other test
        server = Server(own)
        server.answers["stream_card"] = hold
        try:
            with pytest.raises(RequestTimeoutError):
                await write(kind, server, "hello", deadline=0.2)
        finally:
            let_go.set()


def test_ctrl_c_while_it_is_written_marks_it_as_failed(server: Server) -> None:
    with pytest.raises(KeyboardInterrupt):
        asyncio.run(write("sync", server, "half", interval=60, raising=KeyboardInterrupt()))
    assert ends(server) == ["isError"]


@pytest.mark.parametrize("kind", KINDS)
async def test_another_process_can_end_it(server: Server, kind: str) -> None:
    async with client(kind, server) as ding:
        await result_of(ding.card.finish("card-1", "This answer was interrupted.", failed=True))
        await result_of(ding.card.finish("card-1", "All of it.", key="answer"))
    assert [{name: value for name, value in frame.items() if name != "guid"} for frame in server.frames] == [
        {"outTrackId": "card-1", "key": "content", "content": "This answer was interrupted.", "isFull": True, "isError": True},
        {"outTrackId": "card-1", "key": "answer", "content": "All of it.", "isFull": True, "isFinalize": True},
    ]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_time_that_cannot_be_right_is_refused(server: Server, kind: str) -> None:
    async with client(kind, server) as ding:
        for name in ("interval", "deadline"):
            with pytest.raises(ConfigurationError, match=name):
                ding.card.streaming(template_id=TEMPLATE, space=GROUP, **{name: 0})
