"""Your functions, and which events they want."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import inspect
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from dingkit import events as _events
from dingkit.callback._work import LeftAtWorkError, is_being_cancelled
from dingkit.errors import ConfigurationError
from dingkit.events import EVENT_TYPES, SyncHttpPushHighEvent, SyncHttpPushMediumEvent, UnknownEvent, event_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dingkit.callback._deliveries import Push
    from dingkit.callback._work import Work
    from dingkit.events import Event


@dataclass(frozen=True, slots=True)
class Selection:
    """Which events a function wants; every event when none is named, but of a SyncHTTP push only its rows."""

    names: frozenset[str]
    classes: frozenset[type]

    @classmethod
    def of(cls, events: tuple[object, ...], *, unknown: bool) -> Selection:
        """Sort names and classes of events.

        Raises:
            ConfigurationError: something is neither; or a name is not known, and may not be unknown.
        """
        names: set[str] = set()
        classes: set[type] = set()
        for event in events:
            if isinstance(event, str) and event:
                if not unknown:
                    check_name(event, EVENT_TYPES, "the event {!r} is not known", f"on({event!r}, unknown=True)")
                names.add(event)
            elif isinstance(event, type) and _is_class_of_an_event(event):
                classes.add(event)
            else:
                raise ConfigurationError(f"{event!r} is neither the name of an event nor one of the classes of dingkit.events")
        return cls(frozenset(names), frozenset(classes))

    def has(self, event: Event) -> bool:
        """Tell whether an event is wanted."""
        if not self.names and not self.classes:
            return not isinstance(event, (SyncHttpPushHighEvent, SyncHttpPushMediumEvent))
        return type(event) in self.classes or event_type(event) in self.names


def check_name(name: str, known: Iterable[str], problem: str, way_out: str) -> None:
    """Refuse a name that is hardly meant so.

    Args:
        name: The name.
        known: All names that are known.
        problem: What is wrong, with `{!r}` for the name.
        way_out: How to register for it all the same.

    Raises:
        ConfigurationError: it is not known.
    """
    by_spelling = {one.lower(): one for one in known}
    if name not in by_spelling.values():
        near = [by_spelling[spelling] for spelling in get_close_matches(name.strip().lower(), by_spelling, 3)]
        meant = f"did you mean {' or '.join(map(repr, near))}? " if near else ""
        raise ConfigurationError(f"{problem.format(name)}: {meant}If DingTalk has it nevertheless: {way_out}")


def _is_class_of_an_event(cls: type) -> bool:
    return cls is UnknownEvent or getattr(_events, cls.__name__, None) is cls


class Function:
    """One of your functions, asynchronous or not, and what runs it."""

    __slots__ = ("_is_async", "function", "work")

    def __init__(self, function: Callable[..., Any], work: Work) -> None:
        self.function: Callable[..., Any] = function
        self.work: Work = work
        called = getattr(function, "__call__", None)  # noqa: B004 - of an object that can be called
        self._is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(called)

    def call(self, *arguments: Any) -> Any:
        """Call it in this thread; what an asynchronous one gives runs elsewhere."""
        result = self._begin(*arguments)
        return self.work.wait(result) if inspect.isawaitable(result) else result

    async def call_async(self, *arguments: Any) -> Any:
        """Call it in the running loop, or in a thread when it is not asynchronous.

        Raises:
            RuntimeError: something in it was cancelled, while nobody cancels the call.
        """
        try:
            result = self._begin(*arguments) if self._is_async else await self.work.call(self._begin, *arguments)
            return await result if inspect.isawaitable(result) else result
        except asyncio.CancelledError as error:
            if is_being_cancelled():
                raise
            raise RuntimeError("something in the function was cancelled") from error

    def _begin(self, *arguments: Any) -> Any:
        try:
            return self.function(*arguments)
        except StopIteration as error:  # before Python 3.12, a future that shall hold it is never done
            raise RuntimeError("the function raised StopIteration") from error


async def call_each_async(calls: list[tuple[Function, tuple[Any, ...]]]) -> list[Any]:
    """Call functions one after the other."""
    results: list[Any] = []
    for number, (function, arguments) in enumerate(calls, 1):
        try:
            results.append(await function.call_async(*arguments))
        except LeftAtWorkError as left:
            left.is_last = number == len(calls)
            raise
    return results


@dataclass(frozen=True, slots=True)
class _Listener:
    function: Function
    selection: Selection
    with_push: bool

    def arguments(self, event: Event, push: Push) -> tuple[Any, ...]:
        return (event, push) if self.with_push else (event,)


class Listeners:
    """The functions for events, called in the order of registration."""

    def __init__(self) -> None:
        self._listeners: list[_Listener] = []

    def __bool__(self) -> bool:
        return bool(self._listeners)

    def register(self, function: Function, selection: Selection, *, with_push: bool) -> None:
        """Remember a function."""
        self._listeners.append(_Listener(function, selection, with_push))

    def wanting(self, event: Event) -> list[_Listener]:
        """Find who wants an event."""
        return [listener for listener in self._listeners if listener.selection.has(event)]

    def call(self, event: Event, push: Push) -> list[Any]:
        """Call each function that wants the event."""
        return [listener.function.call(*listener.arguments(event, push)) for listener in self.wanting(event)]

    async def call_async(self, event: Event, push: Push) -> list[Any]:
        """Call each function that wants the event, one after the other."""
        return await call_each_async([(listener.function, listener.arguments(event, push)) for listener in self.wanting(event)])


class Functions:
    """All your functions.

    Args:
        work: Runs those that are not asynchronous.

    Attributes:
        listeners: Those for events.
        for_robot: Those for messages to a robot.
        for_cards: Those for what people press on cards.
    """

    def __init__(self, work: Work) -> None:
        self.work: Work = work
        self.listeners: Listeners = Listeners()
        self.for_robot: list[Function] = []
        self.for_cards: list[Function] = []
