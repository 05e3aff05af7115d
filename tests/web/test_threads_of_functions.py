"""The threads that functions are called in: they wait for more work for a moment, and nothing of them is left behind."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from dingkit._pushes._jobs import Job
from dingkit.callback import EventHandler
from dingkit.errors import EventInProgressError
from dingkit.events import parse
from tests.web.delivery import SECONDS_UNTIL_A_TEST_GIVES_UP, Delivery
from tests.web.pushes import joined

if TYPE_CHECKING:
    from collections.abc import Callable


def test_what_follows_a_job_that_is_over_follows_at_once() -> None:
    job, seen = Job(lambda: 7), []
    job.run()
    job.when_over(lambda: seen.append(job.result))
    assert seen == [7]


def threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name.startswith("dingkit-callback")}


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS_UNTIL_A_TEST_GIVES_UP):
        while not happened():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_there_are_no_more_threads_than_workers_and_none_afterwards() -> None:
    before, got = threads(), list[object]()
    handler = EventHandler(workers=2)
    handler.on()(got.append)
    for number in range(100):
        assert await handler.deliver_async(parse(joined(f"e{number}")))
    assert len(threads() - before) <= 2
    await handler.aclose()
    assert (threads(), len(got)) == (before, 100)


@pytest.mark.parametrize("seconds", [0, 1e-5])
async def test_no_event_is_lost_when_a_thread_stops_waiting_for_it(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dingkit._pushes._jobs.IDLE_SECONDS", seconds)
    handler, got = EventHandler(), list[object]()
    handler.on()(got.append)
    for first in range(0, 600, 3):
        events = [parse(joined(f"e{number}")) for number in range(first, first + 3)]
        assert await asyncio.gather(*map(handler.deliver_async, events)) == [True] * 3
    await handler.aclose()
    assert len(got) == 600


async def test_all_threads_work_at_the_same_time_and_one_more_event_waits() -> None:
    handler, entered, opened = EventHandler(workers=3), list[object](), threading.Event()

    @handler.on()
    def waits(event: object) -> None:
        entered.append(event)
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    working = [asyncio.create_task(handler.deliver_async(parse(joined(f"e{number}")))) for number in range(4)]
    await until(lambda: len(entered) == 3)
    await asyncio.sleep(0.01)
    assert len(entered) == 3
    opened.set()
    assert await asyncio.gather(*working) == [True] * 4
    await handler.aclose()


async def test_results_that_arrive_while_the_loop_is_busy_arrive_together() -> None:
    handler, both = EventHandler(workers=2), threading.Barrier(3)
    handler.on()(lambda event: both.wait(SECONDS_UNTIL_A_TEST_GIVES_UP))
    working = [asyncio.create_task(handler.deliver_async(parse(joined(f"e{number}")))) for number in range(2)]
    await asyncio.sleep(0)
    both.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
    await asyncio.to_thread(handler.close)
    assert await asyncio.gather(*working) == [True, True]


async def test_a_loop_that_is_gone_keeps_no_thread_from_going_on() -> None:
    handler, entered, opened = EventHandler(), threading.Event(), threading.Event()

    @handler.on()
    def waits(event: object) -> None:
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    async def deliver_and_leave() -> None:
        task = asyncio.create_task(handler.deliver_async(parse(joined("e1"))))
        assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
        task.cancel()
        await asyncio.wait([task])

    await asyncio.to_thread(asyncio.run, deliver_and_leave())
    opened.set()
    await handler.aclose()
    assert not await handler.deliver_async(parse(joined("e1")))  # the thread got through, and said so


@pytest.mark.parametrize("what", ["event", "message"])
async def test_cancelling_raises_the_usual_error_with_nothing_in_it(what: str) -> None:
    handler, deliver, entered, opened = EventHandler(), Delivery(what, "async"), threading.Event(), threading.Event()

    def waits(what: object) -> None:
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    deliver.register(handler, waits)
    working = asyncio.create_task(deliver(handler))
    assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    working.cancel()
    with pytest.raises(asyncio.CancelledError) as raised:
        await working
    assert (type(raised.value), vars(raised.value)) == (asyncio.CancelledError, {})
    with pytest.raises(EventInProgressError):
        await deliver(handler)
    opened.set()
    await handler.aclose()


async def test_an_on_error_that_ends_the_thread_of_what_was_cancelled_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    entered, opened = threading.Event(), threading.Event()

    def end(what: object, error: Exception) -> None:
        raise SystemExit

    handler = EventHandler(on_error=end)

    @handler.on()
    def fails(event: object) -> None:
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        raise LookupError("no database")

    working = asyncio.create_task(handler.deliver_async(parse(joined("e1"))))
    assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    opened.set()
    await handler.aclose()
    assert "what was to follow a function failed" in caplog.text
