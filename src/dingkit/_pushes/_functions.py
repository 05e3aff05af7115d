"""Your functions, and which events they want."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import inspect
import logging
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

from dingkit import events as _events
from dingkit.errors._base import ConfigurationError
from dingkit.events import EVENT_TYPES, SyncHttpPushHighEvent, SyncHttpPushMediumEvent, UnknownEvent
from dingtalk_openapi.events import MODELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dingkit._pushes._deliveries import Push
    from dingkit._pushes._jobs import JobRunner
    from dingkit.events import Event

    Call = tuple["Function", tuple[Any, ...]]

logger = logging.getLogger("dingkit")


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

    def has(self, event: Event, name: str) -> bool:
        """Return whether an event is wanted, which has that name on the wire."""
        if not self.names and not self.classes:
            return not isinstance(event, (SyncHttpPushHighEvent, SyncHttpPushMediumEvent))
        return name in self.names or type(event) in self.classes


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
    """One of your functions, asynchronous or not, and what runs it.

    Attributes:
        is_async: Whether it is called in the running loop; one that is not is called in a thread.
        runner: Has the threads.
    """

    __slots__ = ("_function", "is_async", "runner")

    def __init__(self, function: Callable[..., Any], runner: JobRunner) -> None:
        self._function: Callable[..., Any] = function
        self.runner: JobRunner = runner
        called = getattr(function, "__call__", None)  # noqa: B004 - of an object that can be called
        self.is_async: bool = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(called)

    def __call__(self, *arguments: Any) -> Any:
        """Call it, and return what it gives: of an asynchronous one, what is to be awaited."""
        try:
            return self._function(*arguments)
        except StopIteration as error:  # before Python 3.12, a future that shall hold it is never done
            raise RuntimeError("the function raised StopIteration") from error


class Listener(NamedTuple):
    """A function for events, and which it wants."""

    function: Function
    selection: Selection
    with_push: bool


class Functions:
    """All your functions, called in the order of registration.

    Args:
        runner: Runs those that are not asynchronous.

    Attributes:
        for_events: Those for events, and which of them each wants.
        for_robot: Those for messages to a robot.
        for_cards: Those for what people press on cards.
    """

    def __init__(self, runner: JobRunner) -> None:
        self.runner: JobRunner = runner
        self.for_events: list[Listener] = []
        self.for_robot: list[Function] = []
        self.for_cards: list[Function] = []
        self._looked: dict[type, int] = {}  # the classes that were looked at, and how many functions there were then
        self._logged: dict[type, object] = {}

    def calls_for(self, event: Event, name: str, push: Push) -> list[Call]:
        """Return the calls that an event makes: the functions registered for it, and their arguments."""
        if self._looked.get(type(event)) != len(self.for_events):
            self._look(type(event), name)
        return [(one.function, (event, push) if one.with_push else (event,)) for one in self.for_events if one.selection.has(event, name)]

    def _look(self, came_as: type, name: str) -> None:
        """Log, once for each class, that functions wait for other forms of an event, and none that names it for this one."""
        self._looked[came_as] = len(self.for_events)
        selections = [one.selection for one in self.for_events]
        if came_as is UnknownEvent or any(name in one.names or came_as in one.classes for one in selections):
            return  # an event in an unknown form is logged where it is read
        others = sorted(cls.__name__ for cls in frozenset().union(*(one.classes for one in selections)) if MODELS.get(cls.__name__) == name)
        mark = object()
        if others and self._logged.setdefault(came_as, mark) is mark:  # one thread of several wins
            logger.warning(
                "an event %s came as %s, and none of the functions for %s was called: register them for this form, too, with "
                "@handler.on(%s), or for every form with @handler.on(%r) (logged once)",
                name,
                came_as.__name__,
                " and ".join(others),
                ", ".join(sorted([*others, came_as.__name__])),
                name,
            )
