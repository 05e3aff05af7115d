"""From the request of a push to the reply, with your functions in between."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import json
import logging
import time
from concurrent.futures import wait as wait_for
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from dingkit.callback._deliveries import deliveries_in
from dingkit.callback._events import EventHandler
from dingkit.callback._replies import LATER, REFUSED, Reply, word_for
from dingkit.callback._request import open_push
from dingkit.errors import EventInProgressError, SignatureError
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from dingkit.callback._crypto import CallbackCrypto
    from dingkit.callback._deliveries import Delivery
    from dingkit.callback._events import Received
    from dingkit.callback._request import Opened
    from dingkit.seen import SeenStore

    Job = Future[list[Any]] | asyncio.Task[list[Any]]

logger = logging.getLogger("dingkit")


class CallbackHandler(EventHandler):
    """Turns pushes over HTTP into calls of your functions. One handler serves many threads and tasks.

    Args:
        crypto: Token, key and owner of the registration.
        answer_within: Seconds that your functions may take before DingTalk gets its answer; they go on afterwards. DingTalk waits 1.2 to
            2.5 seconds. With 0 it is answered first, always.
        workers: Threads for functions that are not asynchronous; see `EventHandler`.
        max_pending: Events being worked on or waiting; one more is not taken: DingTalk is told to push it again.
        tolerance_seconds: How old a push may be, or how far the clocks may differ.
        remember_seconds: How long an event counts as delivered.
        claim_seconds: How long nobody else gets an event that a process was working on when it died; see `EventHandler`.
        seen: Where that is remembered; with several processes take a shared one, such as `RedisSeen`.
        suite_check_reply: What the URL checks of third-party apps are answered with: `success` as documented today, or the `random` text
            of the check, as in 2016.
        max_body_bytes: Longer requests are refused.
        on_error: Told each failure of your functions; see `EventHandler`.
        clock: Unix time.

    Example:
        >>> from dingkit.callback import CallbackCrypto, CallbackHandler
        >>> from dingkit.events import Event, event_type
        >>> crypto = CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc")
        >>> handler = CallbackHandler(crypto)
        >>> @handler.on("user_add_org", "user_leave_org")
        ... def people_changed(event: Event) -> None:
        ...     print(event_type(event), event.to_dict())
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
        claim_seconds: float = 300,
        seen: SeenStore | None = None,
        suite_check_reply: Literal["success", "random"] = "success",
        max_body_bytes: int = 1_000_000,
        on_error: Callable[[Received, Exception], object] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(
            workers=workers,
            remember_seconds=remember_seconds,
            claim_seconds=claim_seconds,
            seen=seen,
            on_error=on_error,
        )
        self.max_body_bytes = max_body_bytes
        self._work.max_pending = max_pending
        self._crypto = crypto
        self._answer_within = answer_within
        self._tolerance_seconds = tolerance_seconds
        self._suite_check_reply = suite_check_reply
        self._clock = clock

    def handle(self, query: str | bytes, body: bytes) -> Reply:
        """Handle the request of a push. It never raises because of what was sent.

        Args:
            query: The query as it came, not decoded.
            body: The body as it came.
        """
        begun = self._open_and_claim(query, body)
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
        begun = await self._once.ask(partial(self._open_and_claim, query, body, hand_over=True), undo=self._undo)
        if isinstance(begun, Reply):
            return begun
        opened, deliveries = begun
        job = self._work.start(partial(self._run_async, deliveries))
        if job is None:
            return await self._once.ask(self._overflow, opened, deliveries)
        await asyncio.wait([job], timeout=self._answer_within)
        return await self._once.ask(self._put_off, opened) if _failed_in_time(job) else self._reply(opened, job)

    def _open_and_claim(self, query: str | bytes, body: bytes, *, hand_over: bool = False) -> Reply | tuple[Opened, list[Delivery]]:
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
            wanted = [delivery for delivery in deliveries_in(opened.event) if self._functions.listeners.wanting(delivery.event)]
            deliveries = self._claim(wanted, hand_over=hand_over)
        except StoreError as error:
            logger.warning("a callback is put off, because nobody knows whether it is new: %s", error)
            return self._put_off(opened, quietly=True)
        except EventInProgressError as error:
            logger.info("a callback is put off: %s", error)
            return self._put_off(opened)
        return (opened, deliveries) if deliveries else self._reply(opened, None)

    def _open(self, query: str | bytes, body: bytes) -> Opened:
        if len(body) > self.max_body_bytes:
            raise SignatureError("the body is too long")
        opened = open_push(self._crypto, query, body, self._clock(), self._tolerance_seconds)
        if not self._once.add(_replay_key(opened), 2 * self._tolerance_seconds):
            raise SignatureError("it is a replay")
        return opened

    def _overflow(self, opened: Opened, deliveries: list[Delivery]) -> Reply:
        logger.warning("a callback is put off: too many events are waiting already")
        self._give_back(deliveries)
        return self._put_off(opened)

    def _undo(self, begun: Reply | tuple[Opened, list[Delivery]]) -> None:
        """Nobody is there any more who could go on: let it count as never pushed."""
        if not isinstance(begun, Reply):
            opened, deliveries = begun
            self._give_back(deliveries)
            self._put_off(opened)

    def _put_off(self, opened: Opened, *, quietly: bool = False) -> Reply:
        """Let DingTalk push it again, be it byte for byte the same."""
        self._once.discard(_replay_key(opened), quietly=quietly)
        return LATER

    def _reply(self, opened: Opened, job: Job | None) -> Reply:
        results = job.result() if job is not None and job.done() else []
        word = word_for(opened.event, results, self._suite_check_reply)
        return Reply(200, json.dumps(self._crypto.seal(word, opened.owner)).encode())


def _replay_key(opened: Opened) -> str:
    return f"push:{opened.signature}"


def _failed_in_time(job: Job) -> bool:
    return job.done() and (job.cancelled() or job.exception() is not None)
