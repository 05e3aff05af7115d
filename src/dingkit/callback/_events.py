"""Your functions for events, and that each event reaches them once."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from dingkit._threads import to_its_end
from dingkit.callback._deliveries import Delivery, push_of
from dingkit.callback._once import Once
from dingkit.callback._people import PeopleHandler
from dingkit.callback._replies import CHECKS
from dingkit.callback._work import LeftAtWorkError, Work
from dingkit.errors import EventInProgressError
from dingkit.events import event_type
from dingkit.seen import MemorySeen
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.callback._deliveries import Push
    from dingkit.events import Event
    from dingkit.seen import SeenStore
    from dingtalk_openapi.models import CardCallbackData, RobotInboundMessage

    Received = Event | RobotInboundMessage | CardCallbackData

logger = logging.getLogger("dingkit")


class EventHandler(PeopleHandler):
    """Your functions for events, messages to robots and cards, whichever way these come: HTTP (`CallbackHandler`) or Stream mode.

    Args:
        workers: Threads for functions that are not asynchronous; while all are busy, the next event or message waits.
        remember_seconds: How long an event counts as delivered.
        claim_seconds: How long nobody else gets an event or a message that a process was working on when it died. While the process lives
            and works, that time is renewed, as often as it takes; with a store that cannot do that (`RenewingSeenStore`), another process
            may begin what takes longer. In this process nothing is begun that is being worked on already.
        seen: Where that is remembered; with several processes take a shared one, such as `RedisSeen`.
        on_error: Told each failure of your functions, before anybody gets the same again: the event, the message or what was pressed, and
            the exception.

    Example:
        >>> from dingkit.callback import EventHandler
        >>> from dingkit.events import UserAddOrgEvent, parse
        >>> handler = EventHandler()
        >>> @handler.on(UserAddOrgEvent)
        ... def joined(event: UserAddOrgEvent) -> None:
        ...     print(event.user_id)
        >>> handler.deliver(parse({"EventType": "user_add_org", "UserId": ["zhangsan"]}))
        ['zhangsan']
        True
    """

    def __init__(
        self,
        *,
        workers: int = 4,
        remember_seconds: float = 24 * 3600,
        claim_seconds: float = 300,
        seen: SeenStore | None = None,
        on_error: Callable[[Received, Exception], object] | None = None,
    ) -> None:
        self._on_error = on_error
        store = MemorySeen() if seen is None else seen
        super().__init__(Once(store, claim_seconds, remember_seconds), Work(workers), self._tell_failure)

    @property
    def wants_events(self) -> bool:
        """Whether a function for events is registered."""
        return bool(self._functions.listeners)

    def deliver(self, event: Event, push: Push | None = None, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Hand an event that came another way to your functions, unless it was delivered before.

        Args:
            event: The event.
            push: How it came; what the event itself says when not given.
            on_claimed: Called when the event is new, before your functions: from then on nobody else begins it, and it may be answered.

        Returns:
            Whether it is new.

        Raises:
            EventInProgressError: it is being worked on just now, and that may fail.
            StoreError: nobody knows whether it is new.
            Exception: what your functions raised; the event then counts as not delivered.
        """
        deliveries = self._claim([Delivery(event, push or push_of(event))])
        self._run(deliveries, on_claimed)
        return bool(deliveries)

    async def deliver_async(self, event: Event, push: Push | None = None, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Like `deliver`, without blocking the event loop."""
        claim = partial(self._claim, [Delivery(event, push or push_of(event))], hand_over=True)
        deliveries = await self._once.ask(claim, undo=self._give_back)
        await self._run_async(deliveries, on_claimed)
        return bool(deliveries)

    def close(self) -> None:
        """Wait until what was answered already is worked off, in threads; call it when the server stops."""
        self._work.close()
        self._once.rest()

    async def aclose(self) -> None:
        """Wait until what was answered already is worked off, in the running loop and in threads."""
        await self._work.aclose()
        await asyncio.to_thread(self._once.rest)

    def _claim(self, deliveries: list[Delivery], *, hand_over: bool = False) -> list[Delivery]:
        """Keep what is new, which is ours from now on; a check is always answered anew."""
        claimed: list[Delivery] = []
        try:
            for delivery in deliveries:
                owner = "" if _is_check(delivery) else self._once.claim(delivery.key, _name(delivery), hand_over=hand_over)
                if owner is not None:
                    claimed.append(replace(delivery, owner=owner))
        except BaseException as error:
            self._give_back(claimed, quietly=isinstance(error, StoreError))
            raise
        return claimed

    def _begin(self, deliveries: list[Delivery]) -> None:
        """Keep claims that were made in another thread."""
        for delivery in deliveries:
            if not _is_check(delivery):
                self._once.begin(delivery.key, delivery.owner, _name(delivery))

    def _give_back(self, deliveries: list[Delivery], *, quietly: bool = False) -> None:
        for delivery in deliveries:
            if not _is_check(delivery):
                self._once.give_back(delivery.key, delivery.owner, quietly=quietly)

    def _run(self, deliveries: list[Delivery], on_claimed: Callable[[], object] | None = None) -> list[Any]:
        results: list[Any] = []
        failures: list[Exception] = []
        for number, delivery in enumerate(deliveries):
            try:
                if on_claimed is not None:
                    on_claimed()
                results += self._functions.listeners.call(delivery.event, delivery.push)
            except Exception as error:  # noqa: BLE001 - the others are delivered all the same
                self._failed(delivery, error)
                failures.append(error)
            except BaseException:
                self._give_back(deliveries[number:])
                raise
            else:
                self._completed(delivery)
        return _results_or_failure(results, failures)

    async def _run_async(self, deliveries: list[Delivery], on_claimed: Callable[[], object] | None = None) -> list[Any]:
        results: list[Any] = []
        failures: list[Exception] = []
        try:
            self._begin(deliveries)
        except EventInProgressError:
            await self._once.ask(self._give_back, deliveries)
            raise
        for number, delivery in enumerate(deliveries):
            try:
                if on_claimed is not None:
                    on_claimed()
                results += await self._functions.listeners.call_async(delivery.event, delivery.push)
                await self._once.ask(self._completed, delivery)
            except Exception as error:  # noqa: BLE001 - the others are delivered all the same
                await to_its_end(self._failed, delivery, error)
                failures.append(error)
            except asyncio.CancelledError as cancelled:
                await self._once.ask(self._leave, deliveries[number:], cancelled)
                raise
            except BaseException:  # the process or the loop is ending
                self._give_back(deliveries[number:])
                raise
        return _results_or_failure(results, failures)

    def _leave(self, deliveries: list[Delivery], cancelled: asyncio.CancelledError) -> None:
        """Let others have them; the first not before the thread that is still at it is through."""
        if isinstance(cancelled, LeftAtWorkError):
            first, *deliveries = deliveries
            cancelled.settle(partial(self._completed, first), partial(self._failed, first), partial(self._give_back, [first]))
        self._give_back(deliveries)

    def _completed(self, delivery: Delivery) -> None:
        if not _is_check(delivery):
            self._once.complete(delivery.key, delivery.owner)

    def _failed(self, delivery: Delivery, error: Exception) -> None:
        try:
            self._tell_failure(delivery.event, _name(delivery), error)
        finally:  # not before it was told: whoever gets the event next may be through with it at once
            self._give_back([delivery])

    def _tell_failure(self, what: Received, name: str, error: Exception) -> None:
        logger.error("a function failed for %s", name, exc_info=error)
        if self._on_error is not None:
            try:
                self._on_error(what, error)
            except Exception:
                logger.exception("on_error failed as well")


def _name(delivery: Delivery) -> str:
    return f"the event {event_type(delivery.event)}"


def _is_check(delivery: Delivery) -> bool:
    return event_type(delivery.event) in CHECKS


def _results_or_failure(results: list[Any], failures: list[Exception]) -> list[Any]:
    if failures:
        raise failures[0]
    return results
