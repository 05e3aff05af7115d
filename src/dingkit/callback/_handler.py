"""From the request of a push to the reply, with your functions in between."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import json
import logging
import time
from functools import partial
from threading import Semaphore
from typing import TYPE_CHECKING, Any, Literal

from dingkit._pushes._deliveries import deliveries_in
from dingkit._pushes._handler import EventHandler, PushHandler
from dingkit.callback._replies import LATER, REFUSED, Reply, reply_text_for
from dingkit.callback._request import open_push
from dingkit.errors._base import ConfigurationError, EventInProgressError, SignatureError
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._pushes._deliveries import Delivery, Received
    from dingkit.callback._crypto import CallbackCrypto
    from dingkit.callback._request import VerifiedPush
    from dingkit.seen import SeenStore

_to_json = json.JSONEncoder().encode  # json.dumps checks first whether it may be this one

logger = logging.getLogger("dingkit")


class CallbackHandler(PushHandler):
    """Turns pushes over HTTP into calls of your functions. One handler serves many threads and tasks.

    Args:
        crypto: Token, key and owner of the registration.
        handler: Functions that are registered already, such as those of the `DingTalkStream` that receives the same; a new `EventHandler`
            when not given.
        answer_within: Seconds that your functions may take before DingTalk gets its answer; they go on afterwards. DingTalk waits 1.2 to
            2.5 seconds. With 0 it is answered first, always. With `None` it is answered when they are through, however long that takes, and
            `handle` calls them in its own thread, which costs least: for functions that are certainly quick.
        max_pending: Events being worked on or waiting; one more is refused, so that DingTalk pushes it again.
        tolerance_seconds: How old a push may be, or how far the clocks may differ.
        suite_check_reply: What the URL checks of third-party apps are answered with: `success` as documented today, or the `random` text
            of the check, as in 2016.
        max_body_bytes: Longer requests are refused.
        workers: Of a new `EventHandler`.
        remember_seconds: Of a new `EventHandler`.
        claim_seconds: Of a new `EventHandler`.
        seen: Of a new `EventHandler`; with several processes take a shared one, such as `RedisSeen`.
        on_error: Of a new `EventHandler`.
        clock: Unix time.

    Raises:
        ConfigurationError: there is a handler, and something of a new one is given as well.

    Examples:
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
        handler: EventHandler | None = None,
        *,
        answer_within: float | None = 1.0,
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
        if handler is None:
            handler = EventHandler(
                workers=workers, remember_seconds=remember_seconds, claim_seconds=claim_seconds, seen=seen, on_error=on_error
            )
        elif (workers, remember_seconds, claim_seconds, seen, on_error) != (4, 24 * 3600, 300, None, None):
            given = "workers, remember_seconds, claim_seconds, seen and on_error"
            raise ConfigurationError(f"{given} are those of the handler: give them to it")
        super().__init__(handler._deliverer)  # noqa: SLF001 - what is registered here is registered there, and delivered once
        self.handler: EventHandler = handler
        self.max_body_bytes = max_body_bytes
        self._crypto = crypto
        self._answer_within = answer_within
        self._room = Semaphore(max_pending)
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
        if not self._room.acquire(blocking=False):
            return self._overflow(opened, deliveries)
        if self._answer_within is None:
            return self._run_here(opened, deliveries)
        job = self._deliverer.functions.runner.submit(self._deliverer.run, deliveries)
        job.when_over(self._room.release)
        if not job.wait(self._answer_within):
            return self._reply(opened, [])
        return self._reply(opened, job.result) if job.error is None else self._defer(opened)

    async def handle_async(self, query: str | bytes, body: bytes) -> Reply:
        """Handle the request of a push. It never raises because of what was sent.

        Args:
            query: The query as it came, not decoded.
            body: The body as it came.

        Asyncio:
            The event loop is not blocked.
        """
        store = self._deliverer.deduplicator
        begun = await store.run(partial(self._open_and_claim, query, body, hand_over=True), undo=self._undo)
        if isinstance(begun, Reply):
            return begun
        opened, deliveries = begun
        if not self._room.acquire(blocking=False):
            return await store.run(self._overflow, opened, deliveries)
        job = self._deliverer.functions.runner.start(self._deliverer.run_async(deliveries))
        job.add_done_callback(self._leave)
        await asyncio.wait([job], timeout=self._answer_within)
        if job.done() and (job.cancelled() or job.exception() is not None):
            return await store.run(self._defer, opened)
        return self._reply(opened, job.result() if job.done() else [])

    def _open_and_claim(self, query: str | bytes, body: bytes, *, hand_over: bool = False) -> Reply | tuple[VerifiedPush, list[Delivery]]:
        """Verify and claim: from here on no other process delivers the same."""
        try:
            opened = self._open(query, body)
        except SignatureError as error:
            logger.warning("a callback was refused: %s", error.reason)
            return REFUSED
        except StoreError as error:
            logger.warning("a callback is deferred, because it is not known whether it is new: %s", error)
            return LATER
        try:
            deliveries = self._deliverer.claim(deliveries_in(self._functions, opened.event), hand_over=hand_over)
        except StoreError as error:
            logger.warning("a callback is deferred, because it is not known whether it is new: %s", error)
            return self._defer(opened, quietly=True)
        except EventInProgressError as error:
            logger.info("a callback is deferred: %s", error)
            return self._defer(opened)
        return (opened, deliveries) if deliveries else self._reply(opened, [])

    def _open(self, query: str | bytes, body: bytes) -> VerifiedPush:
        if len(body) > self.max_body_bytes:
            raise SignatureError("the body is too long")
        opened = open_push(self._crypto, query, body, self._clock(), self._tolerance_seconds)
        if not self._deliverer.deduplicator.add(_replay_key(opened), 2 * self._tolerance_seconds):
            raise SignatureError("it is a replay")
        return opened

    def _run_here(self, opened: VerifiedPush, deliveries: list[Delivery]) -> Reply:
        try:
            results = self._deliverer.run(deliveries)
        except Exception:  # noqa: BLE001 - it is in the log already
            return self._defer(opened)
        finally:
            self._room.release()
        return self._reply(opened, results)

    def _leave(self, job: asyncio.Task[list[Any]]) -> None:
        self._room.release()
        if not job.cancelled():
            job.exception()  # it is in the log already; asyncio complains about one that is never retrieved

    def _overflow(self, opened: VerifiedPush, deliveries: list[Delivery]) -> Reply:
        logger.warning("a callback is deferred: too many events are waiting already")
        self._deliverer.give_back(deliveries)
        return self._defer(opened)

    def _undo(self, begun: Reply | tuple[VerifiedPush, list[Delivery]]) -> None:
        """Let it count as never pushed: the caller was cancelled, and cannot continue."""
        if not isinstance(begun, Reply):
            opened, deliveries = begun
            self._deliverer.give_back(deliveries)
            self._defer(opened)

    def _defer(self, opened: VerifiedPush, *, quietly: bool = False) -> Reply:
        """Let DingTalk push it again, be it byte for byte the same."""
        self._deliverer.deduplicator.discard(_replay_key(opened), quietly=quietly)
        return LATER

    def _reply(self, opened: VerifiedPush, results: list[Any]) -> Reply:
        word = reply_text_for(opened.event, results, self._suite_check_reply)
        return Reply(200, _to_json(self._crypto.seal(word, opened.owner)).encode())


def _replay_key(opened: VerifiedPush) -> str:
    return f"push:{opened.signature}"
