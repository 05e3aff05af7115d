"""Claims last as long as the work does, nothing is begun here while it is being worked on, and nothing goes on afterwards."""

from __future__ import annotations

import asyncio
import copy
import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any, Self

import pytest

from dingkit.callback import CallbackHandler, EventHandler
from dingkit.errors import EventInProgressError
from dingkit.events import parse
from dingkit.seen import MemorySeen
from dingkit.stores import StoreError
from tests.web.delivery import SECONDS_UNTIL_A_TEST_GIVES_UP, Delivery
from tests.web.pushes import NOW, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit.seen import Claim

SHORT = 0.03
"""Claims are renewed after a third of it. Their end in the store is on another clock, which the tests turn."""


class Seen(MemorySeen):
    """A store whose time goes on only when a claim is renewed, by more than half of it.

    Attributes:
        calls: What was asked, in order.
        renewed: Released for each renewal.
        defect: What a renewal raises.
    """

    def __init__(self, *, shared: bool) -> None:
        self.now = 0.0
        super().__init__(clock=lambda: self.now)
        self.shared = shared
        self.calls: list[str] = []
        self.keys: list[str] = []
        self.renewed = threading.Semaphore(0)
        self.defect: BaseException | None = None

    def of_another_process(self) -> Self:
        return copy.copy(self)

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        self.calls.append("renew")
        try:
            if self.defect is not None:
                raise self.defect
            self.now += 0.6 * seconds
            return super().renew(key, owner, seconds)
        finally:
            self.renewed.release()

    def complete(self, key: str, seconds: float) -> None:
        self.calls.append("complete")
        super().complete(key, seconds)

    def give_back(self, key: str, owner: str) -> None:
        self.calls.append("give_back")
        super().give_back(key, owner)

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        self.calls.append("claim")
        self.keys.append(key)
        return super().claim(key, owner, seconds)

    def forget_all(self) -> None:
        for key in self.keys:
            self.discard(key)

    async def renewals(self, number: int) -> None:
        """Wait for some more; those before now do not count."""
        while self.renewed.acquire(blocking=False):
            pass
        for _ in range(number):
            assert await asyncio.to_thread(self.renewed.acquire, timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)


class Function:
    """Takes its time, in a thread or not."""

    def __init__(self, *, is_async: bool) -> None:
        self.calls: list[object] = []
        self.entered, self.opened = threading.Event(), threading.Event()
        self.failure: Exception | None = None
        self.function: Callable[[Any], Any] = self._async if is_async else self._sync

    def _sync(self, what: object) -> None:
        self.calls.append(what)
        self.entered.set()
        assert self.opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        if self.failure is not None:
            raise self.failure

    async def _async(self, what: object) -> None:
        await asyncio.to_thread(self._sync, what)

    async def begun(self) -> None:
        assert await asyncio.to_thread(self.entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)


@pytest.fixture(params=["event", "message"])
def what(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["sync", "async"])
def deliver(request: pytest.FixtureRequest, what: str) -> Delivery:
    return Delivery(what, request.param)


@pytest.fixture(params=["thread", "loop"])
def function(request: pytest.FixtureRequest) -> Iterator[Function]:
    function = Function(is_async=request.param == "loop")
    yield function
    function.opened.set()


@pytest.fixture(params=[True, False], ids=["shared", "local"])
def seen(request: pytest.FixtureRequest) -> Seen:
    return Seen(shared=request.param)


def threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name == "dingkit-claims"}


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS_UNTIL_A_TEST_GIVES_UP):
        while not happened():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def start(deliver: Delivery, function: Function, seen: Any, **options: Any) -> tuple[EventHandler, asyncio.Task[bool]]:
    handler = EventHandler(seen=seen, **{"claim_seconds": SHORT} | options)
    deliver.register(handler, function.function)
    working = asyncio.create_task(deliver(handler))
    await function.begun()
    return handler, working


def other_process(deliver: Delivery, seen: Seen) -> EventHandler:
    other = EventHandler(seen=seen.of_another_process(), claim_seconds=SHORT)
    deliver.register(other, lambda what: None)
    return other


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


async def test_a_claim_lasts_as_long_as_the_work(deliver: Delivery, function: Function, seen: Seen) -> None:
    handler, working = await start(deliver, function, seen)
    other = other_process(deliver, seen)
    await seen.renewals(6)
    assert seen.now > 3 * SHORT
    for each in (handler, other):
        with pytest.raises(EventInProgressError):
            await deliver(each)
    function.opened.set()
    assert await working
    assert not await deliver(other)
    assert len(function.calls) == 1
    await handler.aclose()


@pytest.mark.parametrize("how", ["completed", "failed"])
async def test_nothing_is_renewed_afterwards(deliver: Delivery, function: Function, seen: Seen, how: str) -> None:
    before = threads()
    handler, working = await start(deliver, function, seen)
    await seen.renewals(1)
    assert len(threads() - before) == 1
    function.failure = LookupError("no database") if how == "failed" else None
    function.opened.set()
    await asyncio.gather(working, return_exceptions=True)
    await (handler.aclose() if deliver.kind == "async" else asyncio.to_thread(handler.close))
    assert threads() - before == set()
    assert seen.calls[-1] == ("complete" if how == "completed" else "give_back")


async def test_nothing_is_renewed_after_it_was_cancelled(what: str, seen: Seen) -> None:
    before, deliver = threads(), Delivery(what, "async")
    handler, entered = EventHandler(seen=seen, claim_seconds=SHORT), asyncio.Event()

    async def for_ever(what: object) -> None:
        entered.set()
        await asyncio.Event().wait()

    deliver.register(handler, for_ever)
    working = asyncio.create_task(deliver(handler))
    await entered.wait()
    await seen.renewals(2)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    await handler.aclose()
    assert seen.calls[-1] == "give_back"
    assert threads() - before == set()


async def test_a_thread_that_goes_on_after_it_was_cancelled_keeps_its_claim(what: str, seen: Seen) -> None:
    deliver, function = Delivery(what, "async"), Function(is_async=False)
    handler, working = await start(deliver, function, seen)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    await seen.renewals(6)
    with pytest.raises(EventInProgressError):
        await deliver(other_process(deliver, seen))
    function.opened.set()
    await handler.aclose()
    assert seen.calls[-1] == "complete"
    assert not await deliver(handler)


@pytest.mark.parametrize("how", ["lost", "unavailable"])
async def test_what_is_at_work_is_not_begun_again_whatever_becomes_of_the_store(
    deliver: Delivery, function: Function, seen: Seen, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        raise ConnectionError("gone")

    handler, working = await start(deliver, function, seen, claim_seconds=300)
    if how == "lost":
        seen.forget_all()
    else:
        for name in ("claim", "renew", "complete", "give_back"):
            monkeypatch.setattr(seen, name, fail)
    also = EventHandler(seen=seen)  # shares the store, so it shares the work
    deliver.register(also, function.function)
    for each in (handler, also):
        with pytest.raises(EventInProgressError):
            await deliver(each)
    function.opened.set()
    assert await working
    assert len(function.calls) == 1
    await handler.aclose()


async def test_a_message_that_nobody_knows_is_not_begun_twice_either(
    function: Function, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> Claim:
        raise ConnectionError("gone")

    deliver = Delivery("message", "async")
    with monkeypatch.context() as patch:
        patch.setattr(seen, "claim", fail)
        handler, working = await start(deliver, function, seen)
        with pytest.raises(EventInProgressError):
            await deliver(handler)
    await seen.renewals(1)  # the store is there again, and gets to know the claim
    with pytest.raises(EventInProgressError):
        await deliver(other_process(deliver, seen))
    function.opened.set()
    assert await working
    await handler.aclose()


async def test_a_claim_that_the_store_has_lost_is_made_again(deliver: Delivery, function: Function, seen: Seen) -> None:
    handler, working = await start(deliver, function, seen)
    seen.forget_all()
    await seen.renewals(2)
    with pytest.raises(EventInProgressError):
        await deliver(other_process(deliver, seen))
    function.opened.set()
    assert await working
    await handler.aclose()


async def test_a_claim_that_another_process_has_taken_is_left_to_it(
    deliver: Delivery, function: Function, seen: Seen, caplog: pytest.LogCaptureFixture
) -> None:
    seen.defect = ConnectionError("gone")
    handler, working = await start(deliver, function, seen)
    await seen.renewals(1)
    seen.now += 2 * SHORT
    assert await deliver(other_process(deliver, seen))
    seen.defect = None
    await until(lambda: "was taken over by another process" in caplog.text)
    renewals = seen.calls.count("renew")
    function.opened.set()
    assert await working
    assert seen.calls.count("renew") == renewals
    assert len([warning for warning in warnings(caplog) if "taken over" in warning]) == 1
    await handler.aclose()


@pytest.mark.parametrize("defect", [ConnectionError("gone"), StoreError("gone"), SystemExit(1), asyncio.CancelledError()], ids=repr)
async def test_renewals_that_fail_cost_one_warning_and_are_tried_again(
    deliver: Delivery, function: Function, seen: Seen, defect: BaseException, caplog: pytest.LogCaptureFixture
) -> None:
    seen.defect = defect
    handler, working = await start(deliver, function, seen)
    await seen.renewals(4)
    seen.defect = None
    await seen.renewals(2)
    with pytest.raises(EventInProgressError):
        await deliver(other_process(deliver, seen))
    function.opened.set()
    assert await working
    assert [warning.partition(":")[0] for warning in warnings(caplog)] == [
        "claims are not renewed, and other processes may begin what is running here"
    ]
    await handler.aclose()


class OldSeen:
    """A store of a user, written before claims could be renewed."""

    shared = False

    def __init__(self, memory: MemorySeen) -> None:
        self.add, self.claim, self.complete = memory.add, memory.claim, memory.complete
        self.give_back, self.discard = memory.give_back, memory.discard


async def test_a_store_that_cannot_renew_works_as_before(deliver: Delivery, function: Function, caplog: pytest.LogCaptureFixture) -> None:
    before, now = threads(), [0.0]
    memory = MemorySeen(clock=lambda: now[0])
    handler, working = await start(deliver, function, OldSeen(memory))
    other = EventHandler(seen=OldSeen(memory))
    deliver.register(other, print)
    with pytest.raises(EventInProgressError):
        await deliver(other)
    now[0] = 2 * SHORT
    assert await deliver(other)  # another process begins it
    with pytest.raises(EventInProgressError):
        await deliver(handler)  # this one does not
    function.opened.set()
    assert await working
    assert (threads() - before, caplog.text) == (set(), "")
    await handler.aclose()


class SlowToRenew(Seen):
    """Is asked for a renewal when the work ends."""

    def __init__(self) -> None:
        super().__init__(shared=True)
        self.opened = threading.Event()

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        self.renewed.release()
        assert self.opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        self.calls.append("renew")
        return MemorySeen.renew(self, key, owner, seconds)


@pytest.mark.parametrize("how", ["completed", "failed"])
async def test_work_that_ends_during_a_renewal_leaves_no_claim_behind(deliver: Delivery, function: Function, how: str) -> None:
    seen = SlowToRenew()
    handler, working = await start(deliver, function, seen)
    assert await asyncio.to_thread(seen.renewed.acquire, timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)  # the one that does not end
    function.failure = LookupError("no database") if how == "failed" else None
    function.opened.set()
    await asyncio.wait([working], timeout=0.01)
    assert not working.done()
    seen.opened.set()
    await asyncio.gather(working, return_exceptions=True)
    assert seen.calls == ["claim", "renew", "complete" if how == "completed" else "give_back"]
    assert await deliver(other_process(deliver, seen)) == (how == "failed")
    await handler.aclose()


class RenewsInTurn(Seen):
    """Renews a claim when it may."""

    def __init__(self) -> None:
        super().__init__(shared=True)
        self.renewing: list[str] = []
        self.may = {name: threading.Event() for name in ("e0", "e1", "e2")}

    def renew(self, key: str, owner: str, seconds: float) -> bool:
        name = key.rpartition(":")[2]
        self.renewing.append(name)
        assert self.may[name].wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        return super().renew(key, owner, seconds)


@pytest.mark.parametrize("defect", [None, ConnectionError("gone")], ids=repr)
async def test_work_that_is_over_before_its_turn_is_not_renewed(defect: Exception | None) -> None:
    seen, deliver, entered = RenewsInTurn(), Delivery("event", "async"), list[str]()
    ends = {name: asyncio.Event() for name in seen.may}
    handler = EventHandler(seen=seen, claim_seconds=SHORT)

    async def waits(event: Any) -> None:
        entered.append(event.event_id)
        await ends[event.event_id].wait()

    deliver.register(handler, waits)
    working = {"e0": asyncio.create_task(deliver(handler, 0))}
    await until(lambda: len(seen.renewing) == 1)  # alone: what comes now is not looked at before its renewal has ended
    working |= {f"e{number}": asyncio.create_task(deliver(handler, number)) for number in (1, 2)}
    await until(lambda: len(entered) == 3)
    await asyncio.sleep(SHORT)  # the two others are due, however long this takes
    seen.may["e0"].set()
    await until(lambda: len({*seen.renewing}) == 2)
    first = "e0"
    (second,) = {*seen.renewing} - {first}
    (third,) = set(seen.may) - {first, second}
    ends[third].set()
    assert await working[third]
    seen.defect = defect
    seen.may[second].set()
    await until(lambda: len(seen.renewing) > 4)
    assert third not in seen.renewing
    for name in (first, second):
        ends[name].set()
        assert await working[name]
    await handler.aclose()


async def test_many_claims_are_renewed_by_one_thread(what: str) -> None:
    before, seen = threads(), Seen(shared=True)
    deliver, opened = Delivery(what, "async"), asyncio.Event()
    handler = EventHandler(seen=seen, claim_seconds=SHORT)

    async def waits(what: object) -> None:
        await opened.wait()

    deliver.register(handler, waits)
    working = [asyncio.create_task(deliver(handler, number)) for number in range(20)]
    await seen.renewals(40)
    assert len(threads() - before) == 1
    opened.set()
    assert await asyncio.gather(*working) == [True] * 20
    await handler.aclose()


async def test_closing_one_handler_leaves_the_claims_of_another(what: str, seen: Seen) -> None:
    deliver, function = Delivery(what, "async"), Function(is_async=True)
    handler, working = await start(deliver, function, seen)
    closed = EventHandler(seen=seen)
    await closed.aclose()
    await seen.renewals(6)
    function.opened.set()
    assert await working
    await handler.aclose()


async def test_a_shorter_claim_is_renewed_in_its_own_time(what: str, seen: Seen) -> None:
    deliver, function = Delivery(what, "async"), Function(is_async=True)
    patient, waiting = await start(deliver, function, seen, claim_seconds=3600)
    hasty = EventHandler(seen=seen, claim_seconds=SHORT)
    deliver.register(hasty, function.function)
    working = asyncio.create_task(deliver(hasty, 2))
    await seen.renewals(2)
    function.opened.set()
    assert [await waiting, await working] == [True, True]
    await patient.aclose()


async def test_without_a_thread_for_renewals_the_work_is_done_all_the_same(
    deliver: Delivery, seen: Seen, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    started = threading.Thread.start

    def start_but_one(thread: threading.Thread) -> None:
        if thread.name == "dingkit-claims":
            raise RuntimeError("can't start new thread")
        started(thread)

    monkeypatch.setattr(threading.Thread, "start", start_but_one)
    handler, got = EventHandler(seen=seen), list[object]()
    deliver.register(handler, got.append)
    assert await deliver(handler)
    assert (len(got), len(warnings(caplog))) == (1, 1)
    assert "claims are not renewed" in caplog.text
    await handler.aclose()


# HTTP


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_what_was_answered_before_it_is_through_keeps_its_claim(kind: str, function: Function, seen: Seen) -> None:
    """The second one waits for the only thread, and keeps its claim as well."""

    async def handle(handler: CallbackHandler, number: int = 1) -> int:
        request = push(joined(f"e{number}"))
        return (await (handler.handle_async(*request) if kind == "async" else asyncio.to_thread(handler.handle, *request))).status

    options: dict[str, Any] = {"claim_seconds": SHORT, "answer_within": 0, "workers": 1, "clock": lambda: NOW}
    handler = CallbackHandler(crypto, seen=seen, **options)
    other = CallbackHandler(crypto, seen=seen.of_another_process(), **options)
    for each in (handler, other):
        each.on()(function.function)
    assert [await handle(handler, number) for number in (1, 2)] == [200, 200]
    await function.begun()
    await seen.renewals(12)
    assert [await handle(each, number) for each in (handler, other) for number in (1, 2)] == [503] * 4
    function.opened.set()
    await handler.aclose()
    assert [await handle(each, number) for each in (handler, other) for number in (1, 2)] == [200] * 4
    assert len(function.calls) == 2
    await handler.aclose()
    await other.aclose()


# Handed over to an event loop, and nobody there


class SlowToClaim(MemorySeen):
    """Says when it has claimed."""

    shared = True

    def __init__(self) -> None:
        super().__init__()
        self.claimed = threading.Event()

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        claim = super().claim(key, owner, seconds)
        self.claimed.set()
        return claim


async def test_a_claim_whose_loop_is_gone_ends(what: str) -> None:
    deliver, seen, got = Delivery(what, "async"), SlowToClaim(), list[object]()
    handler = EventHandler(seen=seen, claim_seconds=SHORT)
    deliver.register(handler, got.append)
    abandoned = deliver(handler)
    abandoned.send(None)
    abandoned.close()  # as when a loop was closed, and what was in it is collected
    assert await asyncio.to_thread(seen.claimed.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    async with asyncio.timeout(SECONDS_UNTIL_A_TEST_GIVES_UP):
        while not got:
            try:
                await deliver(handler)
            except EventInProgressError:
                await asyncio.sleep(0.01)
    assert len(got) == 1
    await handler.aclose()


async def test_who_comes_too_late_for_his_claim_leaves_the_work_to_who_has_begun(what: str) -> None:
    """The loop was blocked for longer than the claim was good, and a thread took the event."""
    later, now, seen = Delivery(what, "async"), Delivery(what, "sync"), SlowToClaim()
    function = Function(is_async=False)
    handler = EventHandler(seen=seen, claim_seconds=SHORT)
    now.register(handler, function.function)
    late = asyncio.create_task(later(handler))
    working: list[bool] = []

    def take() -> None:
        async def until_taken() -> None:
            async with asyncio.timeout(SECONDS_UNTIL_A_TEST_GIVES_UP):
                while not working:
                    try:
                        working.append(await now(handler))
                    except EventInProgressError:
                        await asyncio.sleep(0.001)

        asyncio.run(until_taken())

    taking = threading.Thread(target=take)
    await asyncio.sleep(0)  # the claim is being made in a thread
    assert seen.claimed.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)  # the loop is blocked from here on
    taking.start()
    assert function.entered.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)  # until here
    with pytest.raises(EventInProgressError):
        await late
    function.opened.set()
    await asyncio.to_thread(taking.join, SECONDS_UNTIL_A_TEST_GIVES_UP)
    assert working == [True]
    assert len(function.calls) == 1
    await handler.aclose()


# A forked child

FORKS = """
import os, sys, threading, warnings
from dingkit.callback import EventHandler
from dingkit.events import parse
from dingkit.seen import MemorySeen

warnings.simplefilter("ignore", DeprecationWarning)  # of fork() in a program with threads

class Forgetful(MemorySeen):
    renewed = threading.Event()
    def claim(self, key, owner, seconds):
        return "new"
    def renew(self, key, owner, seconds):
        self.renewed.set()
        return True

seen, entered, opened, got = Forgetful(), threading.Event(), threading.Event(), []
handler = EventHandler(seen=seen, claim_seconds=0.03)

@handler.on()
def function(event):
    got.append(event)
    entered.set()
    assert opened.wait(30)

event = parse(sys.argv[1])
thread = threading.Thread(target=handler.deliver, args=(event,))
thread.start()
assert entered.wait(30) and seen.renewed.wait(30)
child = os.fork()
if child == 0:  # here nobody is at work with it, and nobody renews
    opened.set()
    os._exit(0 if handler.deliver(event) and len(got) == 2 else 1)
status = os.waitpid(child, 0)[1]
opened.set()
thread.join()
sys.exit(os.waitstatus_to_exitcode(status) or len(got) - 1)
"""


def test_a_forked_child_is_not_at_work() -> None:
    program = [sys.executable, "-c", FORKS, json.dumps(joined("e1"))]
    ended = subprocess.run(program, check=False, capture_output=True, timeout=60)
    assert ended.returncode == 0, ended.stderr


def test_a_store_that_is_gone_takes_its_claims_along() -> None:
    for _ in range(3):
        handler = EventHandler(seen=MemorySeen())
        handler.on()(print)
        assert handler.deliver(parse(joined("e1")))
        handler.close()
