"""The decorators that register your functions. Type checkers see whether a function takes what it is registered for."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from dingkit._pushes._functions import Function, Listener, Selection

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dingkit._pushes._deliveries import Push
    from dingkit._pushes._functions import Functions
    from dingkit.events import Event, EventName
    from dingtalk_openapi.models import CardCallbackAckData, CardCallbackData, RobotInboundMessage

    CardAnswer = CardCallbackAckData | None

E1 = TypeVar("E1", bound="Event")
E2 = TypeVar("E2", bound="Event")
E3 = TypeVar("E3", bound="Event")
R = TypeVar("R")
ForEvents = TypeVar("ForEvents", bound="Callable[[Event], object]")
ForPushes = TypeVar("ForPushes", bound="Callable[[Event, Push], object]")
ForRobotMessages = TypeVar("ForRobotMessages", bound="Callable[[RobotInboundMessage], object]")
ForCards = TypeVar("ForCards", bound="Callable[[CardCallbackData], CardAnswer | Awaitable[CardAnswer]]")


class Decorators:
    """Register functions, asynchronous or not.

    Args:
        functions: Where they are kept.
    """

    def __init__(self, functions: Functions) -> None:
        self._functions = functions

    # A function for one, two or three classes takes just these: type checkers differ in what union they infer of any number. An event that
    # is wanted by name comes in several forms, and as an `UnknownEvent` when it lacks something: its function takes every event.
    # mypy minds that classes match the last four as well; the first that matches counts.
    @overload
    def on(  # type: ignore[overload-overlap]
        self, event: type[E1], /, *, with_push: Literal[False] = False, unknown: bool = False
    ) -> Callable[[Callable[[E1], R]], Callable[[E1], R]]: ...
    @overload
    def on(  # type: ignore[overload-overlap]
        self, event: type[E1], or_event: type[E2], /, *, with_push: Literal[False] = False, unknown: bool = False
    ) -> Callable[[Callable[[E1 | E2], R]], Callable[[E1 | E2], R]]: ...
    @overload
    def on(  # type: ignore[overload-overlap]
        self, event: type[E1], or_event: type[E2], or_third: type[E3], /, *, with_push: Literal[False] = False, unknown: bool = False
    ) -> Callable[[Callable[[E1 | E2 | E3], R]], Callable[[E1 | E2 | E3], R]]: ...
    @overload
    def on(  # type: ignore[overload-overlap]
        self, event: type[E1], /, *, with_push: Literal[True], unknown: bool = False
    ) -> Callable[[Callable[[E1, Push], R]], Callable[[E1, Push], R]]: ...
    @overload
    def on(  # type: ignore[overload-overlap]
        self, event: type[E1], or_event: type[E2], /, *, with_push: Literal[True], unknown: bool = False
    ) -> Callable[[Callable[[E1 | E2, Push], R]], Callable[[E1 | E2, Push], R]]: ...
    @overload
    def on(  # type: ignore[overload-overlap]
        self, event: type[E1], or_event: type[E2], or_third: type[E3], /, *, with_push: Literal[True], unknown: bool = False
    ) -> Callable[[Callable[[E1 | E2 | E3, Push], R]], Callable[[E1 | E2 | E3, Push], R]]: ...
    @overload
    def on(
        self, *events: EventName | type[Event], with_push: Literal[False] = False, unknown: Literal[False] = False
    ) -> Callable[[ForEvents], ForEvents]: ...
    @overload
    def on(
        self, *events: EventName | type[Event], with_push: Literal[True], unknown: Literal[False] = False
    ) -> Callable[[ForPushes], ForPushes]: ...
    @overload
    def on(
        self, *events: str | type[Event], with_push: Literal[False] = False, unknown: Literal[True]
    ) -> Callable[[ForEvents], ForEvents]: ...
    @overload
    def on(self, *events: str | type[Event], with_push: Literal[True], unknown: Literal[True]) -> Callable[[ForPushes], ForPushes]: ...
    def on(self, *events: str | type, with_push: bool = False, unknown: bool = False) -> Callable[[Any], Any]:
        """Register a function, asynchronous or not, for some events; for every event when none is named.

        A function that is registered for up to three classes takes an event of one of these, every other function takes an `Event`, and
        finds out by `match` or `isinstance` what it is. Type checkers refuse one that takes something else.

        Args:
            events: Names on the wire, such as `user_add_org`, which cover every form of the event; or classes of `dingkit.events`, which
                cover just that form.
            with_push: Call it with the event and a `Push`, which has the id and the corp.
            unknown: Names may be those of events that the spec does not know, see `dingkit.events.EVENT_TYPES`; they arrive as
                `UnknownEvent`. Without it such a name is taken for a misspelt one.

        Raises:
            ConfigurationError: something else was given, or a name that is not known.

        Examples:
            >>> from dingkit.callback import EventHandler
            >>> from dingkit.events import UserAddOrgEvent, UserAddOrgEventCurrent
            >>> handler = EventHandler()
            >>> @handler.on(UserAddOrgEvent, UserAddOrgEventCurrent)
            ... def joined(event: UserAddOrgEvent | UserAddOrgEventCurrent) -> None:
            ...     print(event.user_id)
        """
        selection = Selection.of(events, unknown=unknown)

        def register(function: Callable[..., Any]) -> Callable[..., Any]:
            self._functions.for_events.append(Listener(Function(function, self._functions.runner), selection, with_push))
            return function

        return register

    def on_robot_message(self, function: ForRobotMessages) -> ForRobotMessages:
        """Register a function, asynchronous or not, for what people write to the app's robot.

        It gets a `RobotInboundMessage`. A message can be a picture, a recording or a file: `plain_text`, `files` and `quoted` work for
        each kind.
        """
        self._functions.for_robot.append(Function(function, self._functions.runner))
        return function

    def on_card(self, function: ForCards) -> ForCards:
        """Register a function, asynchronous or not, for what people press on cards.

        It gets a `CardCallbackData` and has two seconds. What it gives, a `CardCallbackAckData`, changes the card; `None` changes nothing.

        Source: facts stream.yaml card_callback_data, ack.
        """
        self._functions.for_cards.append(Function(function, self._functions.runner))
        return function
