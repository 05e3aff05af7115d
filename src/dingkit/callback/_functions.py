"""Your functions, by the events that they want."""

from __future__ import annotations

import asyncio
import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dingkit import events as _events
from dingkit.errors import ConfigurationError
from dingkit.events import SyncHttpPushHighEvent, SyncHttpPushMediumEvent, UnknownEvent, event_type

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dingkit.callback._deliveries import Push
    from dingkit.events import Event


@dataclass(frozen=True, slots=True)
class Selection:
    """Which events a function wants; every event when none is named, but of a SyncHTTP push only its rows."""

    names: frozenset[str]
    classes: frozenset[type]

    @classmethod
    def of(cls, events: tuple[object, ...]) -> Selection:
        """Sort names and classes of events.

        Raises:
            ConfigurationError: something is neither.
        """
        names: set[str] = set()
        classes: set[type] = set()
        for event in events:
            if isinstance(event, str) and event:
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


def _is_class_of_an_event(cls: type) -> bool:
    return cls is UnknownEvent or getattr(_events, cls.__name__, None) is cls


@dataclass(frozen=True, slots=True)
class _Registered:
    function: Callable[..., Any]
    selection: Selection
    with_push: bool

    @property
    def is_async(self) -> bool:
        return inspect.iscoroutinefunction(self.function) or inspect.iscoroutinefunction(getattr(self.function, "__call__", None))  # noqa: B004


class Functions:
    """Calls what was registered, in the order of registration."""

    def __init__(self) -> None:
        self._registered: list[_Registered] = []

    def register(self, function: Callable[..., Any], selection: Selection, *, with_push: bool) -> None:
        """Remember a function."""
        self._registered.append(_Registered(function, selection, with_push))

    def wanting(self, event: Event) -> list[_Registered]:
        """Find who wants an event."""
        return [registered for registered in self._registered if registered.selection.has(event)]

    def call(self, event: Event, push: Push, wait: Callable[[Awaitable[Any]], Any]) -> list[Any]:
        """Call each function that wants the event; `wait` runs what an asynchronous one gives."""
        results = []
        for registered in self.wanting(event):
            result = registered.function(event, push) if registered.with_push else registered.function(event)
            results.append(wait(result) if inspect.isawaitable(result) else result)
        return results

    async def call_async(self, event: Event, push: Push) -> list[Any]:
        """Call each function that wants the event, those that are not asynchronous in a thread."""
        results = []
        for registered in self.wanting(event):
            arguments = (event, push) if registered.with_push else (event,)
            result = registered.function(*arguments) if registered.is_async else await asyncio.to_thread(registered.function, *arguments)
            results.append(await result if inspect.isawaitable(result) else result)
        return results
