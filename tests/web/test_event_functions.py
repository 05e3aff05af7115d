"""Your functions, of every kind: in threads that keep nothing else waiting, failing in odd ways, cancelled at every moment."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.callback import CallbackHandler, EventHandler
from dingkit.errors import EventInProgressError
from dingkit.seen import MemorySeen
from dingkit.stores import StoreError
from dingtalk_openapi.models import CardCallbackData, RobotInboundMessage
from tests.sweep import sweep
from tests.web.blocking_seen import BlockingSeen
from tests.web.delivery import SECONDS_UNTIL_A_TEST_GIVES_UP, Delivery, message
from tests.web.pushes import NOW, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit.seen import Claim, SeenStore


class Gate:
    """Lets through what waits in threads once it is opened."""

    def __init__(self) -> None:
        self.opened = threading.Event()
        self._entered = threading.Semaphore(0)
        self.calls: list[object] = []

    def wait(self, what: object = None) -> None:
        self.calls.append(what)
        self._entered.release()
        assert self.opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    async def entered(self) -> None:
        assert await asyncio.to_thread(self._entered.acquire, timeout=SECONDS_UNTIL_A_TEST_GIVES_UP)


@pytest.fixture
def gate() -> Iterator[Gate]:
    gate = Gate()
    yield gate
    gate.opened.set()


@pytest.fixture(params=["event", "message"])
def deliver(request: pytest.FixtureRequest) -> Delivery:
    return Delivery(request.param, "async")


@pytest.fixture(params=[MemorySeen, BlockingSeen])
def seen(request: pytest.FixtureRequest) -> SeenStore:
    store: SeenStore = request.param()
    return store


async def until_delivered_before(deliver: Delivery, handler: EventHandler) -> bool:
    """Deliver it again until nobody is at work with it any more; tell whether it was done then."""
    async with asyncio.timeout(SECONDS_UNTIL_A_TEST_GIVES_UP):
        while True:
            try:
                return not await deliver(handler)
            except EventInProgressError:
                await asyncio.sleep(0.01)


# Kinds of functions


class Plain:
    def __init__(self, got: list[object]) -> None:
        self.got = got

    def __call__(self, what: object) -> None:
        self.got.append(what)

    def method(self, what: object) -> None:
        self.got.append(what)

    async def coroutine(self, what: object) -> None:
        self.got.append(what)


class Asynchronous(Plain):
    async def __call__(self, what: object) -> None:  # type: ignore[override]
        self.got.append(what)


KINDS: dict[str, Callable[[list[object]], Callable[..., Any]]] = {
    "callable": Plain,
    "method": lambda got: Plain(got).method,
    "coroutine method": lambda got: Plain(got).coroutine,
    "asynchronous callable": Asynchronous,
    "partial": lambda got: partial(Plain.method, Plain(got)),
    "partial of a coroutine function": lambda got: partial(Plain.coroutine, Plain(got)),
    "partial of an asynchronous callable": lambda got: partial(Asynchronous(got)),
    "function that gives a coroutine": lambda got: lambda what: Plain(got).coroutine(what),
    "built-in": lambda got: got.append,
}


@sweep("what", ["event", "message"])
@sweep("kind", ["sync", "async"])
@sweep("make", KINDS.values(), ids=KINDS)
async def test_whatever_can_be_called_is_called(what: str, kind: str, make: Callable[[list[object]], Callable[..., Any]]) -> None:
    handler, got, deliver = EventHandler(), list[object](), Delivery(what, kind)
    deliver.register(handler, make(got))
    assert await deliver(handler)
    assert len(got) == 1
    await handler.aclose()


# Threads


async def test_slow_functions_have_threads_of_their_own(deliver: Delivery, gate: Gate) -> None:
    """The threads of the loop are for the store, for names of hosts and for whoever else uses asyncio."""
    handler = EventHandler(workers=2, seen=BlockingSeen())
    deliver.register(handler, gate.wait)
    working = [asyncio.create_task(deliver(handler, number)) for number in range(50)]
    for _ in range(2):
        await gate.entered()
    other_threads = asyncio.gather(*(asyncio.to_thread(threading.get_ident) for _ in range(50)))
    await asyncio.wait_for(other_threads, SECONDS_UNTIL_A_TEST_GIVES_UP)
    assert len(gate.calls) == 2
    gate.opened.set()
    assert await asyncio.gather(*working) == [True] * 50
    await handler.aclose()


# Odd failures


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_function_that_raises_stop_iteration_has_failed(kind: str, deliver: Delivery) -> None:
    handler = EventHandler()
    deliver.kind = kind
    deliver.register(handler, lambda what: next(iter(())))
    for _ in range(2):
        with pytest.raises(RuntimeError, match="StopIteration"):
            await asyncio.wait_for(deliver(handler), SECONDS_UNTIL_A_TEST_GIVES_UP)
    await handler.aclose()


@pytest.mark.parametrize("is_async", [True, False])
async def test_a_function_in_which_something_was_cancelled_has_failed(
    deliver: Delivery,
    is_async: bool,  # noqa: FBT001
) -> None:
    failures: list[tuple[type, str]] = []
    handler = EventHandler(on_error=lambda what, error: failures.append((type(error.__cause__), str(error))))

    async def waits_for_something_cancelled(what: object) -> None:
        task = asyncio.create_task(asyncio.sleep(0))
        task.cancel()
        await task

    def is_cancelled(what: object) -> None:
        raise asyncio.CancelledError

    deliver.register(handler, waits_for_something_cancelled if is_async else is_cancelled)
    for _ in range(2):
        with pytest.raises(RuntimeError, match="something in the function was cancelled"):
            await deliver(handler)
    assert failures == [(asyncio.CancelledError, "something in the function was cancelled")] * 2
    await handler.aclose()


async def test_a_card_whose_function_raises_stop_iteration() -> None:
    handler = EventHandler()
    handler.on_card(lambda pressed: next(iter(())))
    with pytest.raises(RuntimeError, match="StopIteration"):
        await asyncio.wait_for(handler.answer_card_async(CardCallbackData(out_track_id="card-1")), SECONDS_UNTIL_A_TEST_GIVES_UP)
    await handler.aclose()


class End(BaseException):
    """Nothing that anybody catches."""


async def test_what_ends_everything_counts_as_not_delivered(deliver: Delivery) -> None:
    handler, got = EventHandler(), list[object]()

    async def ends_once(what: object) -> None:
        got.append(what)
        if len(got) == 1:
            raise End

    deliver.register(handler, ends_once)
    with pytest.raises(End):
        await deliver(handler)
    assert await deliver(handler)


# Cancelled


async def test_what_was_cancelled_counts_as_not_delivered_and_is_not_a_failure(
    deliver: Delivery, seen: SeenStore, caplog: pytest.LogCaptureFixture
) -> None:
    handler = EventHandler(seen=seen, on_error=lambda what, error: pytest.fail("it was no error"))
    entered, opened = asyncio.Event(), asyncio.Event()

    async def waits(what: object) -> None:
        entered.set()
        await opened.wait()

    deliver.register(handler, waits)
    working = asyncio.create_task(deliver(handler))
    await entered.wait()
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    opened.set()
    assert await deliver(handler)
    assert caplog.text == ""


async def test_a_thread_that_goes_on_after_it_was_cancelled_keeps_the_event_and_completes_it(
    deliver: Delivery, seen: SeenStore, gate: Gate
) -> None:
    handler = EventHandler(seen=seen)
    deliver.register(handler, gate.wait)
    working = asyncio.create_task(deliver(handler))
    await gate.entered()
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    with pytest.raises(EventInProgressError):
        await deliver(handler)
    gate.opened.set()
    assert await until_delivered_before(deliver, handler)
    assert len(gate.calls) == 1
    await handler.aclose()


class NobodyWaits:
    def __await__(self) -> Iterator[None]:
        raise AssertionError


@pytest.mark.parametrize("also", ["another function", "failure", "end", "coroutine"])
async def test_a_thread_that_goes_on_and_does_not_get_through_gives_the_event_back(
    deliver: Delivery, gate: Gate, also: str, caplog: pytest.LogCaptureFixture
) -> None:
    failures: list[str] = []
    handler, got = EventHandler(on_error=lambda what, error: failures.append(str(error))), list[object]()

    async def keep(what: object) -> None:
        got.append(what)

    def function(what: object) -> object:
        is_first = not gate.calls
        gate.wait(what)
        if is_first and also == "failure":
            raise LookupError("no database")
        if is_first and also == "end":
            raise End
        if also == "coroutine":
            return NobodyWaits() if is_first else keep(what)
        return None

    deliver.register(handler, function)
    if also == "another function":
        deliver.register(handler, got.append)
    working = asyncio.create_task(deliver(handler))
    await gate.entered()
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    gate.opened.set()
    assert not await until_delivered_before(deliver, handler), "it was taken for done"
    assert len(gate.calls) == 2
    assert len(got) == (also in ("another function", "coroutine"))
    assert failures == (["no database"] if also == "failure" else [])
    await handler.aclose()


async def test_what_waits_for_a_thread_when_it_is_cancelled_is_never_begun(deliver: Delivery, gate: Gate) -> None:
    handler = EventHandler(workers=1)
    deliver.register(handler, gate.wait)
    working, waiting = asyncio.create_task(deliver(handler, 1)), asyncio.create_task(deliver(handler, 2))
    await gate.entered()
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    gate.opened.set()
    assert await working
    assert len(gate.calls) == 1
    assert await deliver(handler, 2)
    await handler.aclose()


class GatedSeen(BlockingSeen):
    """A store that takes its time."""

    def __init__(self, gate: Gate, slow: str) -> None:
        super().__init__()
        self.gate, self.slow = gate, slow

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        self._wait("claim")
        return super().claim(key, owner, seconds)

    def complete(self, key: str, seconds: float) -> None:
        self._wait("complete")
        super().complete(key, seconds)

    def _wait(self, name: str) -> None:
        if self.slow == name:
            self.gate.wait()


@pytest.mark.parametrize("ends", ["new", "done", "away"])
async def test_a_claim_that_comes_too_late_for_who_was_cancelled_is_given_back(deliver: Delivery, gate: Gate, ends: str) -> None:
    seen, got = GatedSeen(gate, "claim"), list[object]()
    handler, other = EventHandler(seen=seen), EventHandler(seen=seen)
    deliver.register(handler, got.append)
    deliver.register(other, got.append)
    if ends == "done":
        seen.slow = ""
        assert await deliver(other)
        seen.slow = "claim"
    working = asyncio.create_task(deliver(handler))
    await gate.entered()
    working.cancel()
    if ends == "away":
        seen.away = {""}
    gate.opened.set()
    with pytest.raises(asyncio.CancelledError):
        await working
    seen.away = set()
    assert await deliver(other) == (ends != "done")
    assert len(got) == 1
    await handler.aclose()
    await other.aclose()


async def test_who_is_cancelled_while_an_event_is_being_completed_completes_it(deliver: Delivery, gate: Gate) -> None:
    handler, got = EventHandler(seen=GatedSeen(gate, "complete")), list[object]()
    deliver.register(handler, got.append)
    working = asyncio.create_task(deliver(handler))
    await gate.entered()
    working.cancel()
    gate.opened.set()
    with pytest.raises(asyncio.CancelledError):
        await working
    assert not await deliver(handler)
    assert len(got) == 1
    await handler.aclose()


@pytest.mark.parametrize("is_refused", [True, False])
async def test_a_request_that_is_cancelled_before_its_event_is_delivered_counts_as_never_made(
    gate: Gate,
    is_refused: bool,  # noqa: FBT001
) -> None:
    handler, got = CallbackHandler(crypto, seen=GatedSeen(gate, "claim"), clock=lambda: NOW), list[object]()
    handler.on("user_add_org")(got.append)
    request = push(joined("e1"))
    if is_refused:
        gate.opened.set()
        assert (await handler.handle_async(*request)).status == 200
        gate.opened.clear()
        gate.calls.clear()
        request = push(joined("e1"), nonce="another")
    handling = asyncio.create_task(handler.handle_async(*request))
    await gate.entered()
    handling.cancel()
    gate.opened.set()
    with pytest.raises(asyncio.CancelledError):
        await handling
    assert (await handler.handle_async(*request)).status == (403 if is_refused else 200)
    assert len(got) == 1
    await handler.aclose()


# Stores of somebody else


class OddSeen(MemorySeen):
    """Does not keep to what it should raise."""

    def __init__(self) -> None:
        super().__init__()
        self.fails = ""

    def claim(self, key: str, owner: str, seconds: float) -> Claim:
        self._fail("claim")
        return super().claim(key, owner, seconds)

    def complete(self, key: str, seconds: float) -> None:
        self._fail("complete")
        super().complete(key, seconds)

    def give_back(self, key: str, owner: str) -> None:
        self._fail("give_back")
        super().give_back(key, owner)

    def _fail(self, name: str) -> None:
        if self.fails == name:
            raise OSError("the disk is full")


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_store_that_fails_in_an_odd_way_counts_as_away(deliver: Delivery, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    seen, got = OddSeen(), list[object]()
    handler, deliver.kind = EventHandler(seen=seen), kind
    deliver.register(handler, got.append)
    seen.fails = "claim"
    if deliver.what == "event":
        with pytest.raises(StoreError, match="OSError: the disk is full"):
            await deliver(handler)
    else:
        assert await deliver(handler)
        assert "it is not known whether it is new: the store failed: OSError: the disk is full" in caplog.text
    seen.fails = "complete"
    assert await deliver(handler, 2)
    assert "is not remembered and can come twice: the store failed" in caplog.text
    await handler.aclose()


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_store_that_takes_nothing_back_hides_no_failure(deliver: Delivery, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    seen, failures = OddSeen(), list[str]()
    handler, deliver.kind = EventHandler(seen=seen, on_error=lambda what, error: failures.append(str(error))), kind

    def fails(what: object) -> None:
        raise LookupError("no database")

    deliver.register(handler, fails)
    seen.fails = "give_back"
    with pytest.raises(LookupError):
        await deliver(handler)
    assert failures == ["no database"]
    assert "cannot be given back and comes again only when its claim has ended" in caplog.text
    await handler.aclose()


# Robots


async def test_one_message_to_two_robots_reaches_both() -> None:
    """In one group people can write to several robots at once; their apps may share a store."""
    seen, got = MemorySeen(), list[object]()
    for robot in ({"robotCode": "ding1"}, {"robotCode": "ding2"}, {"chatbotUserId": "$:LWCP_v1:$custom"}):
        handler = EventHandler(seen=seen)
        handler.on_robot_message(got.append)
        written = RobotInboundMessage.from_dict(message().to_dict() | robot)
        assert [await handler.deliver_robot_message_async(written) for _ in range(2)] == [True, False]
    assert len(got) == 3
