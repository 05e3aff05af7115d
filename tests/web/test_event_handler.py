"""What reaches functions once: events and messages to robots, whichever way they come."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
import redis

from dingkit.callback import CallbackHandler, EventHandler
from dingkit.errors import EventInProgressError
from dingkit.events import parse
from dingkit.seen import RedisSeen
from dingkit.stores import StoreError
from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData, CardCallbackUpdate
from tests.web.blocking_seen import BlockingSeen
from tests.web.delivery import SECONDS_UNTIL_A_TEST_GIVES_UP, Delivery, message
from tests.web.pushes import NOW, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable

PRESSED = CardCallbackData(out_track_id="card-1")
ANSWER = CardCallbackAckData(response=CardCallbackUpdate())


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["event", "message"])
def deliver(request: pytest.FixtureRequest, kind: str) -> Delivery:
    return Delivery(request.param, kind)


async def test_what_comes_twice_is_delivered_once(deliver: Delivery) -> None:
    handler = EventHandler(seen=BlockingSeen())
    got: list[object] = []
    deliver.register(handler, got.append)

    async def also(what: object) -> None:
        got.append(what)

    deliver.register(handler, also)
    assert [await deliver(handler, number) for number in (1, 1, 2)] == [True, False, True]
    assert len(got) == 4
    await handler.aclose()


async def test_what_is_being_worked_on_is_not_taken_for_done(deliver: Delivery) -> None:
    seen, opened, entered = BlockingSeen(), threading.Event(), threading.Event()
    first, second = EventHandler(seen=seen), EventHandler(seen=seen)

    def slow(what: object) -> None:
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    deliver.register(first, slow)
    working = asyncio.create_task(deliver(first))
    assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    for handler in (first, second):
        with pytest.raises(EventInProgressError, match="is already being worked on"):
            await deliver(handler)
    opened.set()
    assert await working
    assert not await deliver(second)


async def test_what_failed_counts_as_not_delivered(deliver: Delivery, caplog: pytest.LogCaptureFixture) -> None:
    failures: list[tuple[object, Exception]] = []
    handler = EventHandler(seen=BlockingSeen(), on_error=lambda what, error: failures.append((what, error)))
    got: list[object] = []

    def fails_once(what: object) -> None:
        got.append(what)
        if len(got) == 1:
            raise LookupError("no database")

    deliver.register(handler, fails_once)
    with pytest.raises(LookupError):
        await deliver(handler)
    assert await deliver(handler)
    assert len(got) == 2
    assert [(type(what), str(error)) for what, error in failures] == [(type(got[0]), "no database")]
    assert "a function failed for" in caplog.text


@pytest.mark.parametrize("is_done", [True, False])
async def test_who_fails_after_his_claim_has_ended_spoils_nothing(deliver: Delivery, is_done: bool) -> None:  # noqa: FBT001
    """Meanwhile another process has it, or is done with it: this one hung so that it could not keep its claim."""
    now = [0.0]
    seen = BlockingSeen(clock=lambda: now[0])
    late, other, third = (EventHandler(seen=seen.of_another_process(), claim_seconds=60) for _ in range(3))
    entered, opened = {late: threading.Event(), other: threading.Event()}, {late: threading.Event(), other: threading.Event()}
    got: list[object] = []

    def function_of(handler: EventHandler) -> Callable[[object], None]:
        def function(what: object) -> None:
            entered[handler].set()
            assert opened[handler].wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
            if handler is late:
                raise LookupError("no database")

        return function

    deliver.register(late, function_of(late))
    deliver.register(other, function_of(other))
    deliver.register(third, got.append)
    failing = asyncio.create_task(deliver(late))
    assert await asyncio.to_thread(entered[late].wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    now[0] = 60
    working = asyncio.create_task(deliver(other))
    assert await asyncio.to_thread(entered[other].wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    if is_done:
        opened[other].set()
        assert await working
    opened[late].set()
    with pytest.raises(LookupError):
        await failing
    if is_done:
        assert not await deliver(third)
    else:
        with pytest.raises(EventInProgressError):
            await deliver(third)
    opened[other].set()
    assert await working
    assert got == []


@pytest.mark.parametrize("error", [asyncio.CancelledError, SystemExit])
async def test_what_ended_the_process_counts_as_not_delivered(error: type[BaseException]) -> None:
    handler = EventHandler()
    got: list[object] = []

    def ends_once(what: object) -> None:
        got.append(what)
        if len(got) == 1:
            raise error

    handler.on_robot_message(ends_once)
    with pytest.raises(error):
        await asyncio.to_thread(handler.deliver_robot_message, message())
    assert await asyncio.to_thread(handler.deliver_robot_message, message())


async def test_an_event_waits_for_a_store_that_is_away_and_a_message_does_not(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    seen = BlockingSeen()
    handler = EventHandler(seen=seen)
    got: list[object] = []
    handler.on()(got.append)
    handler.on_robot_message(got.append)
    seen.away = {""}
    with pytest.raises(StoreError):
        await Delivery("event", kind)(handler)
    assert await Delivery("message", kind)(handler)
    assert [type(what).__name__ for what in got] == ["RobotInboundMessage"]
    warnings = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert warnings == ["a message to a robot is delivered, although it is not known whether it is new: the store is unavailable"]


DIES_AT_WORK = """
import os, signal, sys, threading
import redis
from dingkit.callback import EventHandler
from dingkit.events import parse
from dingkit.seen import RedisSeen

class Seen(RedisSeen):
    renewed = threading.Semaphore(0)

    def renew(self, key, owner, seconds):
        kept = super().renew(key, owner, seconds)
        self.renewed.release()
        return kept

seen = Seen(redis.Redis(unix_socket_path=sys.argv[1]))
handler = EventHandler(seen=seen, claim_seconds=float(sys.argv[3]))

@handler.on()
def dies(event):
    for _ in range(int(sys.argv[4])):
        assert seen.renewed.acquire(timeout=30)
    os.kill(os.getpid(), signal.SIGKILL)

handler.deliver(parse(sys.argv[2]))
"""


@pytest.mark.parametrize("renewals", [0, 4])
async def test_a_process_that_died_at_work_does_not_keep_the_event(kind: str, redis_socket: str, renewals: int) -> None:
    content, claim_seconds = json.dumps(joined(f"dies-{kind}-{renewals}")), 1.0
    arguments = [sys.executable, "-c", DIES_AT_WORK, redis_socket, content, str(claim_seconds), str(renewals)]
    died = await asyncio.to_thread(subprocess.run, arguments, check=False, capture_output=True, timeout=60)
    assert died.returncode == -signal.SIGKILL, died.stderr
    handler = EventHandler(seen=RedisSeen(redis.Redis(unix_socket_path=redis_socket)))
    got: list[object] = []
    handler.on()(got.append)
    ends = time.monotonic() + SECONDS_UNTIL_A_TEST_GIVES_UP
    while not got:  # first it is still claimed, or just not any more
        assert time.monotonic() < ends
        with suppress(EventInProgressError):
            event = parse(content)
            assert await (handler.deliver_async(event) if kind == "async" else asyncio.to_thread(handler.deliver, event))


async def test_over_http_an_event_that_is_being_worked_on_is_put_off(kind: str) -> None:
    seen, opened, entered = BlockingSeen(), threading.Event(), threading.Event()
    first, second = (CallbackHandler(crypto, seen=seen, clock=lambda: NOW, answer_within=SECONDS_UNTIL_A_TEST_GIVES_UP) for _ in range(2))

    async def handle(handler: CallbackHandler) -> int:
        request = push(joined("e1"))
        return (await (handler.handle_async(*request) if kind == "async" else asyncio.to_thread(handler.handle, *request))).status

    def slow(what: object) -> None:
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    first.on()(slow)
    second.on()(slow)
    working = asyncio.create_task(handle(first))
    assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    assert await handle(second) == 503
    opened.set()
    assert [await working, await handle(second)] == [200, 200]
    await first.aclose()
    await second.aclose()


def test_what_is_registered_is_what_is_wanted() -> None:
    handler = EventHandler()
    assert (handler.wants_events, handler.wants_robot_messages, handler.wants_cards) == (False, False, False)
    handler.on("user_add_org")(print)
    handler.on_robot_message(print)
    handler.on_card(print)
    assert (handler.wants_events, handler.wants_robot_messages, handler.wants_cards) == (True, True, True)


# Cards


async def answer_card(handler: EventHandler, kind: str) -> CardCallbackAckData | None:
    if kind == "async":
        return await handler.answer_card_async(PRESSED)
    return await asyncio.to_thread(handler.answer_card, PRESSED)


async def test_the_first_function_that_has_an_answer_answers_for_a_card(kind: str) -> None:
    handler = EventHandler()
    got: list[object] = []
    assert await answer_card(handler, kind) is None
    handler.on_card(got.append)

    @handler.on_card
    async def answers(pressed: CardCallbackData) -> CardCallbackAckData:
        return ANSWER

    @handler.on_card
    def answers_too(pressed: CardCallbackData) -> CardCallbackAckData:
        got.append(pressed)
        return CardCallbackAckData()

    assert await answer_card(handler, kind) is ANSWER
    assert got == [PRESSED, PRESSED]
    await handler.aclose()


async def test_a_function_for_cards_that_fails(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    failures: list[tuple[object, str]] = []
    handler = EventHandler(on_error=lambda what, error: failures.append((what, str(error))))

    @handler.on_card
    def fails(pressed: object) -> None:
        raise LookupError("no database")

    with pytest.raises(LookupError):
        await answer_card(handler, kind)
    assert failures == [(PRESSED, "no database")]
    assert "a function failed for a press of a button of a card" in caplog.text
