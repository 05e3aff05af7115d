"""Your functions for events, messages to robots and cards, and that each thing reaches them once."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._pushes._decorators import Decorators
from dingkit._pushes._deduplicator import Deduplicator
from dingkit._pushes._deliverer import Deliverer
from dingkit._pushes._deliveries import card_delivery, event_delivery, message_delivery, push_of
from dingkit._pushes._functions import Functions
from dingkit._pushes._jobs import JobRunner
from dingkit.seen import MemorySeen

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._pushes._deliveries import Push, Received
    from dingkit.events import Event
    from dingkit.seen import SeenStore
    from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData, RobotInboundMessage


class PushHandler(Decorators):
    """Registers your functions and hands to them what was pushed: an `EventHandler`, or a `CallbackHandler`, which has one."""

    def __init__(self, deliverer: Deliverer) -> None:
        super().__init__(deliverer.functions)
        self._deliverer = deliverer

    @property
    def wants_events(self) -> bool:
        """Whether a function for events is registered."""
        return bool(self._functions.for_events)

    @property
    def wants_robot_messages(self) -> bool:
        """Whether a function for messages to robots is registered."""
        return bool(self._functions.for_robot)

    @property
    def wants_cards(self) -> bool:
        """Whether a function for cards is registered."""
        return bool(self._functions.for_cards)

    def deliver(self, event: Event, push: Push | None = None, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Hand an event that came another way to your functions, unless it was delivered before.

        Args:
            event: The event.
            push: How it came; what the event itself says when not given.
            on_claimed: Called when the event is new, before your functions: no other process begins it from then on, it may be answered.

        Returns:
            Whether it is new.

        Raises:
            EventInProgressError: it is being worked on just now, and that may fail.
            StoreError: the store cannot say whether it is new.
            Exception: what your functions raised; the event then counts as not delivered.
        """
        return self._deliverer.deliver(event_delivery(self._functions, event, push or push_of(event)), on_claimed)

    async def deliver_async(self, event: Event, push: Push | None = None, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Hand an event that came another way to your functions, unless it was delivered before.

        Args:
            event: The event.
            push: How it came; what the event itself says when not given.
            on_claimed: Called when the event is new, before your functions: no other process begins it from then on, it may be answered.

        Returns:
            Whether it is new.

        Raises:
            EventInProgressError: it is being worked on just now, and that may fail.
            StoreError: the store cannot say whether it is new.
            Exception: what your functions raised; the event then counts as not delivered.

        Asyncio:
            The event loop is not blocked.
        """
        return await self._deliverer.deliver_async(event_delivery(self._functions, event, push or push_of(event)), on_claimed)

    def deliver_robot_message(self, message: RobotInboundMessage, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Hand a message to a robot to your functions, unless it was delivered before; see `dingkit.robot.read_inbound`.

        Its sender waits for a reply: when it is not known whether the message is new, it is delivered.

        Args:
            message: The message.
            on_claimed: Called when the message is new, before your functions: no other process begins it from then on, it may be answered.

        Returns:
            Whether it is new.

        Raises:
            EventInProgressError: it is being worked on just now, and that may fail.
            Exception: what your functions raised; the message then counts as not delivered.
        """
        return self._deliverer.deliver(message_delivery(self._functions, message), on_claimed)

    async def deliver_robot_message_async(self, message: RobotInboundMessage, *, on_claimed: Callable[[], object] | None = None) -> bool:
        """Hand a message to a robot to your functions, unless it was delivered before; see `dingkit.robot.read_inbound`.

        Its sender waits for a reply: when it is not known whether the message is new, it is delivered.

        Args:
            message: The message.
            on_claimed: Called when the message is new, before your functions: no other process begins it from then on, it may be answered.

        Returns:
            Whether it is new.

        Raises:
            EventInProgressError: it is being worked on just now, and that may fail.
            Exception: what your functions raised; the message then counts as not delivered.

        Asyncio:
            The event loop is not blocked.
        """
        return await self._deliverer.deliver_async(message_delivery(self._functions, message), on_claimed)

    def answer_card(self, pressed: CardCallbackData) -> CardCallbackAckData | None:
        """Ask your functions what to answer to a press of a button of a card; see `dingkit.card.read_pressed`.

        Returns:
            The first answer of a function that is not `None`.

        Raises:
            Exception: what your functions raised.
        """
        return _first(self._deliverer.run([card_delivery(self._functions, pressed)]))

    async def answer_card_async(self, pressed: CardCallbackData) -> CardCallbackAckData | None:
        """Ask your functions what to answer to a press of a button of a card; see `dingkit.card.read_pressed`.

        Returns:
            The first answer of a function that is not `None`.

        Raises:
            Exception: what your functions raised.

        Asyncio:
            The event loop is not blocked.
        """
        return _first(await self._deliverer.run_async([card_delivery(self._functions, pressed)]))

    def close(self) -> None:
        """Wait until what was answered already is worked off; call it when the server stops.

        Threads:
            It waits for what works in threads.
        """
        self._deliverer.close()

    async def aclose(self) -> None:
        """Wait until what was answered already is worked off; call it when the server stops.

        Asyncio:
            It waits for what works in the running loop, and in threads.
        """
        await self._deliverer.aclose()


class EventHandler(PushHandler):
    """Your functions for events, messages to robots and cards, whichever way these come: HTTP (`CallbackHandler`) or Stream mode.

    Args:
        workers: Threads for functions that are not asynchronous; while all are busy, the next event or message waits.
        remember_seconds: How long an event counts as delivered.
        claim_seconds: How long no other process gets an event or a message that was being worked on when a process died. While it lives
            and works, that time is renewed, as often as it takes; with a store that cannot do that (`RenewingSeenStore`), another process
            may begin what takes longer. In this process nothing is begun that is being worked on already.
        seen: Where that is remembered; with several processes take a shared one, such as `RedisSeen`.
        on_error: Called with each failure of your functions, before it is delivered again: the event, the message or the press, and the
            exception.

    Examples:
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
        deduplicator = Deduplicator(MemorySeen() if seen is None else seen, claim_seconds, remember_seconds)
        super().__init__(Deliverer(Functions(JobRunner(workers)), deduplicator, on_error))


def _first(results: list[CardCallbackAckData | None]) -> CardCallbackAckData | None:
    return next((result for result in results if result is not None), None)
