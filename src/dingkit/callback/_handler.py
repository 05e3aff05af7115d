"""From the request of a push to the reply, with your functions in between."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from concurrent.futures import wait as wait_for
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from dingkit.callback._deliveries import Delivery, deliveries_in, push_of
from dingkit.callback._functions import Functions, Selection
from dingkit.callback._replies import CHECKS, LATER, REFUSED, Reply, word_for
from dingkit.callback._request import open_push
from dingkit.callback._work import Work
from dingkit.errors import SignatureError
from dingkit.events import event_type
from dingkit.seen import MemorySeen
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from dingkit.callback._crypto import CallbackCrypto
    from dingkit.callback._deliveries import Push
    from dingkit.callback._request import Opened
    from dingkit.events import Event
    from dingkit.seen import SeenStore

    Job = Future[list[Any]] | asyncio.Task[list[Any]]

F = TypeVar("F", bound="Callable[..., Any]")
T = TypeVar("T")

logger = logging.getLogger("dingkit")


class CallbackHandler:
    """Turns pushes into calls of your functions. One handler serves many threads and tasks.

    Args:
        crypto: Token, key and owner of the registration.
        answer_within: Seconds that your functions may take before DingTalk gets its answer; they go on afterwards. DingTalk waits 1.2 to
            2.5 seconds. With 0 it is answered first, always.
        workers: Threads for functions that are not asynchronous.
        max_pending: Events being worked on or waiting; one more is not taken: DingTalk is told to push it again.
        tolerance_seconds: How old a push may be, or how far the clocks may differ.
        remember_seconds: How long an event counts as delivered.
        seen: Where that is remembered; with several processes take a shared one, such as `RedisSeen`.
        suite_check_reply: What the URL checks of third-party apps are answered with: `success` as documented today, or the `random` text
            of the check, as in 2016.
        max_body_bytes: Longer requests are refused.
        on_error: Told each failure of your functions: the event and the exception.
        clock: Unix time.

    Example:
        >>> from dingkit.callback import CallbackCrypto, CallbackHandler
        >>> crypto = CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc")
        >>> handler = CallbackHandler(crypto)
        >>> @handler.on("user_add_org", "user_leave_org")
        ... def people_changed(event):
        ...     print(event.user_id)
        >>> handler.handle("signature=made&timestamp=up&nonce=1", b'{"encrypt": "rubbish"}')
        Reply(status=403, body=b'{"error":"refused"}')

    Source: facts callbacks.yaml push_request, required_reply.
    """

    def __init__(
        self,
        crypto: CallbackCrypto,
        *,
        answer_within: float = 1.0,
        workers: int = 4,
        max_pending: int = 1000,
        tolerance_seconds: float = 300,
        remember_seconds: float = 24 * 3600,
        seen: SeenStore | None = None,
        suite_check_reply: Literal["success", "random"] = "success",
        max_body_bytes: int = 1_000_000,
        on_error: Callable[[Event, Exception], object] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.max_body_bytes = max_body_bytes
        self._crypto = crypto
        self._answer_within = answer_within
        self._tolerance_seconds = tolerance_seconds
        self._remember_seconds = remember_seconds
        self._seen = MemorySeen() if seen is None else seen
        self._suite_check_reply = suite_check_reply
        self._on_error = on_error
        self._clock = clock
        self._functions = Functions()
        self._work = Work(workers, max_pending)

    def on(self, *events: str | type, with_push: bool = False) -> Callable[[F], F]:
        """Register a function, asynchronous or not, for some events; for every event when none is named.

        Args:
            events: Names on the wire, such as `user_add_org`, which cover every form of the event; or classes of `dingkit.events`, which
                cover just that form.
            with_push: Call it with the event and a `Push`, which tells the id and the corp.

        Raises:
            ConfigurationError: something else was given.
        """
        selection = Selection.of(events)

        def register(function: F) -> F:
            self._functions.register(function, selection, with_push=with_push)
            return function

        return register

    def handle(self, query: str | bytes, body: bytes) -> Reply:
        """Handle the request of a push. It never raises because of what was sent.

        Args:
            query: The query as it came, not decoded.
            body: The body as it came.
        """
        begun = self._begin(query, body)
        if isinstance(begun, Reply):
            return begun
        opened, deliveries = begun
        job = self._work.submit(partial(self._run, deliveries))
        if job is None:
            return self._overflow(opened, deliveries)
        wait_for([job], self._answer_within)
        return self._put_off(opened) if _failed_in_time(job) else self._reply(opened, job)

    async def handle_async(self, query: str | bytes, body: bytes) -> Reply:
        """Like `handle`, without blocking the event loop."""
        run = asyncio.to_thread if self._seen.shared else _at_once
        begun = await run(self._begin, query, body)
        if isinstance(begun, Reply):
            return begun
        opened, deliveries = begun
        job = self._work.start(partial(self._run_async, deliveries))
        if job is None:
            return await run(self._overflow, opened, deliveries)
        await asyncio.wait([job], timeout=self._answer_within)
        return await run(self._put_off, opened) if _failed_in_time(job) else self._reply(opened, job)

    def deliver(self, event: Event, push: Push | None = None) -> bool:
        """Hand an event that came another way to your functions, unless it was delivered before.

        Returns:
            Whether it is new.

        Raises:
            Exception: what your functions raised; the event then counts as not delivered.
        """
        deliveries = self._claim([Delivery(event, push or push_of(event))])
        self._run(deliveries)
        return bool(deliveries)

    async def deliver_async(self, event: Event, push: Push | None = None) -> bool:
        """Like `deliver`, without blocking the event loop."""
        deliveries = await asyncio.to_thread(self._claim, [Delivery(event, push or push_of(event))])
        await self._run_async(deliveries)
        return bool(deliveries)

    def close(self) -> None:
        """Wait until what was answered already is worked off, in threads; call it when the server stops."""
        self._work.close()

    async def aclose(self) -> None:
        """Wait until what was answered already is worked off, in the running loop and in threads."""
        await self._work.aclose()

    def _begin(self, query: str | bytes, body: bytes) -> Reply | tuple[Opened, list[Delivery]]:
        """Verify and claim: from here on nobody else delivers the same."""
        try:
            opened = self._open(query, body)
        except SignatureError as error:
            logger.warning("a callback was refused: %s", error.reason)
            return REFUSED
        except StoreError as error:
            logger.warning("a callback is put off, because nobody knows whether it is new: %s", error)
            return LATER
        try:
            deliveries = self._claim(deliveries_in(opened.event))
        except StoreError as error:
            logger.warning("a callback is put off, because nobody knows whether it is new: %s", error)
            return self._put_off(opened)
        if any(self._functions.wanting(delivery.event) for delivery in deliveries):
            return opened, deliveries
        return self._reply(opened, None)

    def _open(self, query: str | bytes, body: bytes) -> Opened:
        if len(body) > self.max_body_bytes:
            raise SignatureError("the body is too long")
        opened = open_push(self._crypto, query, body, self._clock(), self._tolerance_seconds)
        if not self._seen.add(_replay_key(opened), 2 * self._tolerance_seconds):
            raise SignatureError("it is a replay")
        return opened

    def _claim(self, deliveries: list[Delivery]) -> list[Delivery]:
        """Keep what is new; a check is always answered anew."""
        claimed: list[Delivery] = []
        try:
            claimed.extend(
                delivery
                for delivery in deliveries
                if event_type(delivery.event) in CHECKS or self._seen.add(delivery.key, self._remember_seconds)
            )
        except StoreError:
            self._give_back(claimed)
            raise
        return claimed

    def _give_back(self, deliveries: list[Delivery]) -> None:
        for delivery in deliveries:
            self._seen.discard(delivery.key)

    def _run(self, deliveries: list[Delivery]) -> list[Any]:
        results: list[Any] = []
        failures: list[Exception] = []
        for number, delivery in enumerate(deliveries):
            try:
                results += self._functions.call(delivery.event, delivery.push, self._work.wait)
            except Exception as error:  # noqa: BLE001 - the others are delivered all the same
                self._failed(delivery, error)
                failures.append(error)
            except BaseException:
                self._give_back(deliveries[number:])
                raise
        return _results_or_failure(results, failures)

    async def _run_async(self, deliveries: list[Delivery]) -> list[Any]:
        results: list[Any] = []
        failures: list[Exception] = []
        for number, delivery in enumerate(deliveries):
            try:
                results += await self._functions.call_async(delivery.event, delivery.push)
            except Exception as error:  # noqa: BLE001 - the others are delivered all the same
                await asyncio.to_thread(self._failed, delivery, error)
                failures.append(error)
            except BaseException:  # cancelled: the loop is ending
                self._give_back(deliveries[number:])
                raise
        return _results_or_failure(results, failures)

    def _failed(self, delivery: Delivery, error: Exception) -> None:
        self._give_back([delivery])
        logger.error("a function failed for the event %s", event_type(delivery.event), exc_info=error)
        if self._on_error is not None:
            try:
                self._on_error(delivery.event, error)
            except Exception:
                logger.exception("on_error failed as well")

    def _overflow(self, opened: Opened, deliveries: list[Delivery]) -> Reply:
        logger.warning("a callback is put off: too many events are waiting already")
        self._give_back(deliveries)
        return self._put_off(opened)

    def _put_off(self, opened: Opened) -> Reply:
        """Let DingTalk push it again, be it byte for byte the same."""
        self._seen.discard(_replay_key(opened))
        return LATER

    def _reply(self, opened: Opened, job: Job | None) -> Reply:
        results = job.result() if job is not None and job.done() else []
        word = word_for(opened.event, results, self._suite_check_reply)
        return Reply(200, json.dumps(self._crypto.seal(word, opened.owner)).encode())


async def _at_once(function: Callable[..., T], *arguments: Any) -> T:
    """Stands for `asyncio.to_thread` where nothing blocks."""
    return function(*arguments)


def _replay_key(opened: Opened) -> str:
    return f"push:{opened.signature}"


def _failed_in_time(job: Job) -> bool:
    return job.done() and (job.cancelled() or job.exception() is not None)


def _results_or_failure(results: list[Any], failures: list[Exception]) -> list[Any]:
    if failures:
        raise failures[0]
    return results
