"""With `answer_within`, events and messages are answered after a while, and worked on all the same."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.callback import EventHandler
from dingkit.seen import MemorySeen
from dingtalk_openapi.models import CardCallbackAckData, CardCallbackUpdate, CardData, CardParamMap
from tests.stream.gateway import SECONDS_UNTIL_A_TEST_GIVES_UP, Gateway, callback_frame, event_frame, until, within
from tests.stream.test_frames import CARD, PLUGIN, ROBOT
from tests.web.blocking_seen import BlockingSeen

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.stream import DingTalkStream
    from tests.stream.conftest import Serve

    MakeStream = Callable[..., DingTalkStream]

LONG = 3600


class Slow:
    """A function that takes its time, in the loop or in a thread."""

    def __init__(self, stream: DingTalkStream, what: str, *, is_async: bool = True) -> None:
        self.what = what
        self.entered, self.opened = asyncio.Event(), asyncio.Event()
        self.done: list[object] = []
        self.failure: Exception | None = None
        self._loop = asyncio.get_running_loop()
        function = self.call if is_async else self.call_in_thread
        (stream.on() if what == "event" else stream.on_robot_message)(function)

    async def call(self, what: object) -> None:
        self.entered.set()
        await self.opened.wait()
        if self.failure is not None:
            raise self.failure
        self.done.append(what)

    def call_in_thread(self, what: object) -> None:
        asyncio.run_coroutine_threadsafe(self.call(what), self._loop).result(SECONDS_UNTIL_A_TEST_GIVES_UP)

    def frame(self, name: str, number: int = 1) -> dict[str, Any]:
        if self.what == "event":
            return event_frame(f"e{number}", message_id=name)
        return callback_frame(ROBOT, {"conversationId": "c", "msgId": f"m{number}", "msgtype": "text"}, name)


@pytest.fixture(params=["event", "message"])
def what(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("is_async", [True, False])
@pytest.mark.parametrize("answer_within", [0, 0.05])
async def test_it_is_answered_first_and_worked_on(
    gateway: Gateway,
    make_stream: MakeStream,
    serving: Serve,
    what: str,
    answer_within: float,
    is_async: bool,  # noqa: FBT001
) -> None:
    stream = make_stream(answer_within=answer_within)
    slow = Slow(stream, what, is_async=is_async)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(slow.frame("first"))
        ack = await gateway.ack("first")
        assert ack["code"] == 200
        assert json.loads(ack["data"]) == ({"status": "SUCCESS", "message": "success"} if what == "event" else {"response": None})
        await within(slow.entered.wait())
        assert slow.done == []
        await gateway.push(slow.frame("second"))  # while it is at work, it is begun by nobody else
        assert (await gateway.ack("second"))["code"] == 500
        await gateway.push(slow.frame("first"))  # the same frame: its answer was lost
        assert (await gateway.ack("first", 2))["code"] == 200
        slow.opened.set()
        await until(lambda: len(slow.done) == 1)
        await gateway.push(slow.frame("third"))
        number = 1
        while (await gateway.ack("third", number))["code"] != 200:  # whoever works on it has said so before he was through
            number += 1
            await gateway.push(slow.frame("third"))
    assert len(slow.done) == 1


async def test_who_is_quick_answers_himself(gateway: Gateway, make_stream: MakeStream, serving: Serve, what: str) -> None:
    stream = make_stream(answer_within=LONG)
    slow = Slow(stream, what)
    slow.opened.set()
    async with serving(stream):
        await gateway.connection()
        await gateway.push(slow.frame("good"))
        assert (await gateway.ack("good"))["code"] == 200
        slow.failure = LookupError("no database")
        await gateway.push(slow.frame("bad", 2))
        assert (await gateway.ack("bad"))["code"] == 500
        slow.failure = None
        await gateway.push(slow.frame("again", 2))
        assert (await gateway.ack("again"))["code"] == 200
    assert len(slow.done) == 2


async def test_a_failure_after_the_answer_is_reported(gateway: Gateway, make_stream: MakeStream, serving: Serve, what: str) -> None:
    failures: list[str] = []
    stream = make_stream(EventHandler(on_error=lambda what, error: failures.append(str(error))), answer_within=0)
    slow = Slow(stream, what)
    slow.failure = LookupError("no database")
    async with serving(stream):
        await gateway.connection()
        await gateway.push(slow.frame("first"))
        assert (await gateway.ack("first"))["code"] == 200
        slow.opened.set()
        await until(lambda: failures == ["no database"])
        slow.failure = None
        await gateway.push(slow.frame("by hand"))  # it counts as not delivered
        await gateway.ack("by hand")
        await until(lambda: len(slow.done) == 1)


async def test_what_is_not_ours_is_not_answered_as_if_it_were(gateway: Gateway, make_stream: MakeStream, serving: Serve, what: str) -> None:
    seen = BlockingSeen()
    stream, other = make_stream(EventHandler(seen=seen), answer_within=0), make_stream(EventHandler(seen=seen.of_another_process()))
    slow, elsewhere = Slow(stream, what), Slow(other, what)
    async with serving(other):
        await gateway.connection()
        await gateway.push(elsewhere.frame("first"))
        await within(elsewhere.entered.wait())
        async with serving(stream):
            await gateway.connection(2)
            await gateway.push(slow.frame("second"))
            assert (await gateway.ack("second"))["code"] == 500
            seen.away = {""}
            if what == "event":
                await gateway.push(slow.frame("third", 3))
                assert json.loads((await gateway.ack("third"))["data"])["status"] == "LATER"
            seen.away = set()
            elsewhere.opened.set()
            assert (await gateway.ack("first"))["code"] == 200
            await gateway.push(slow.frame("fourth"))
            assert (await gateway.ack("fourth"))["code"] == 200
    assert (len(elsewhere.done), slow.done) == (1, [])


async def test_cards_and_other_topics_are_answered_by_their_functions(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, opened, entered = make_stream(answer_within=0), asyncio.Event(), list[object]()

    @stream.on_card
    async def pressed(card: object) -> CardCallbackAckData:
        entered.append(card)
        await opened.wait()
        return CardCallbackAckData(
            response=CardCallbackUpdate(card_data=CardData(card_param_map=CardParamMap.from_dict({"state": "accepted"})))
        )

    @stream.on_callback(PLUGIN)
    async def plugin(data: object) -> dict[str, str]:
        entered.append(data)
        await opened.wait()
        return {"answer": "yes"}

    async with serving(stream):
        await gateway.connection()
        await gateway.push(callback_frame(CARD, {"outTrackId": "c1"}, "card"), callback_frame(PLUGIN, {}, "plugin"))
        await until(lambda: len(entered) == 2)
        assert gateway.acks == []
        opened.set()
        assert "accepted" in (await gateway.ack("card"))["data"]
        assert "yes" in (await gateway.ack("plugin"))["data"]


async def test_what_cannot_be_read_is_answered(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream(answer_within=LONG)
    stream.on()(print)
    stream.on_robot_message(print)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(callback_frame(ROBOT, [], "list"), event_frame("e1", message_id="text") | {"data": "{"})
        assert [(await gateway.ack(name))["code"] for name in ("list", "text")] == [400, 400]


async def test_stopping_waits_for_what_was_answered(gateway: Gateway, make_stream: MakeStream, what: str) -> None:
    stream = make_stream(answer_within=0)
    slow = Slow(stream, what)
    serving = asyncio.create_task(stream.serve())
    await gateway.connection()
    await gateway.push(slow.frame("first"))
    await gateway.ack("first")
    stream.stop()
    slow.opened.set()
    await within(serving)
    assert len(slow.done) == 1


async def test_what_was_answered_and_takes_too_long_is_lost_and_the_log_says_so(
    gateway: Gateway, make_stream: MakeStream, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    seen = MemorySeen()
    stream = make_stream(EventHandler(seen=seen), answer_within=0, shutdown_seconds=0.05)
    slow = Slow(stream, what)
    serving = asyncio.create_task(stream.serve())
    await gateway.connection()
    await gateway.push(slow.frame("first"))
    await gateway.ack("first")
    await within(slow.entered.wait())
    stream.stop()
    await within(serving)
    assert "1 functions were still at work after the answer and were cancelled: what no thread goes on with is lost" in caplog.text
    assert "pushes again" not in caplog.text
    assert slow.done == []


async def test_threads_that_take_too_long_finish_what_was_answered(gateway: Gateway, make_stream: MakeStream) -> None:
    stream, entered, opened, got = make_stream(answer_within=0, shutdown_seconds=0.05), threading.Event(), threading.Event(), list[object]()

    @stream.on()
    def slow(event: object) -> None:
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        got.append(event)

    async with stream:
        await gateway.push(event_frame("e1"))
        assert (await gateway.ack("frame-of-e1"))["code"] == 200
        assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    opened.set()
    await stream.handler.aclose()
    assert len(got) == 1
