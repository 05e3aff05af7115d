"""The events that DingTalk pushes, as typed models.

`parse` takes a decrypted HTTP push, or the `biz_data` of a SyncHTTP row; `parse_stream_frame` takes a frame of Stream mode.

An event arrives in up to four forms, each a class that can be imported from here: `UserAddOrgEvent` (classic, PascalCase
on the wire), `UserAddOrgEventCurrent` (pushes of today and Stream mode), `UserAddOrgEventThirdParty` (Stream mode of a
third-party app, where that differs) and `UserAddOrgEventSync` (a SyncHTTP row). Of events that have neither a classic form
nor an HTTP push of their own, the class without a suffix is the row. What the forms have in common has the same name in
Python, and fields that the spec does not know are kept. An event that the spec does not know, or that lacks what each of
its forms must have, is an `UnknownEvent`; the latter is logged, once for each name, without what it says.

Examples:
    >>> from dingkit.events import UserAddOrgEvent, UserAddOrgEventCurrent, parse
    >>> match parse('{"EventType": "user_add_org", "CorpId": "ding123", "UserId": ["zhangsan", "lisi"]}'):
    ...     case UserAddOrgEvent(user_id=people) | UserAddOrgEventCurrent(user_id=people):
    ...         print(people)
    ['zhangsan', 'lisi']

Source: facts callbacks.yaml events, payload_naming and synchttp, events.yaml event_forms, stream.yaml server_frame.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from dingkit.errors._base import EventError
from dingtalk_openapi import events as _table
from dingtalk_openapi import models

T = TypeVar("T")

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from dingtalk_openapi.events import *  # noqa: F403 - the class of every form of every event
    from dingtalk_openapi.events import EventName, KnownEvent

    Event: TypeAlias = "KnownEvent | UnknownEvent"
else:
    # No model is imported before it is used (PEP 562); hidden from type checkers, which would accept any misspelt name.
    def __getattr__(name: str) -> Any:
        if name == "Event":
            return _table.KnownEvent | UnknownEvent
        if name != "EventName" and name not in _table.MODELS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_table, name)


__all__ = ["EVENT_TYPES", "Event", "EventName", "UnknownEvent", "event_type", "parse", "parse_stream_frame"]
__all__ += list(_table.MODELS)

EVENT_TYPES = _table.EVENT_TYPES
"""What is known of each event, by its name on the wire: summary, Chinese title, docs page and forms."""

logger: logging.Logger = logging.getLogger("dingkit")

_logged: dict[str, object] = {}
"""The events of which it is in the log that they came in no known form."""

_DIGITS = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class UnknownEvent:
    """An event that has no class, or not all that its classes need.

    Attributes:
        event_type: Name of the event on the wire.
        fields: All of it as received, the name included. It can hold secrets: it is not shown in `repr`.

    Examples:
        >>> parse({"EventType": "canteen_opened", "Soup": "noodles"})
        UnknownEvent(event_type='canteen_opened')
    """

    event_type: str
    fields: dict[str, Any] = field(repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Give it back as it was received."""
        return dict(self.fields)


def parse(payload: Mapping[str, Any] | str | bytes) -> Event:
    """Read a decrypted push, or the `biz_data` of a row of a SyncHTTP push.

    Args:
        payload: JSON text, or what it holds.

    Raises:
        EventError: it is not JSON, no object, or names no event.

    Examples:
        >>> row = {"biz_type": 7, "biz_data": '{"syncAction": "org_micro_app_stop"}'}
        >>> push = parse({"EventType": "SYNC_HTTP_PUSH_HIGH", "bizData": [row]})
        >>> [event_type(parse(row.biz_data)) for row in push.biz_data]
        ['org_micro_app_stop']

    Source: facts callbacks.yaml payload_naming and synchttp.
    """
    content = _read_object(payload, "the event")
    for tag in _table.TAGS:
        if _is_name(content.get(tag)):
            return _build(tag, content)
    raise EventError(f"this is not an event: it has none of the keys {', '.join(_table.TAGS)}")


def parse_stream_frame(frame: models.StreamFrame | Mapping[str, Any] | str | bytes) -> Event:
    """Read the event in a frame of Stream mode: headers and data together are an event of the current form.

    Args:
        frame: The text of the frame, what it holds, or its model.

    Raises:
        EventError: it is not JSON, no frame, or a frame without an event, such as a ping.

    Examples:
        >>> frame = {
        ...     "type": "EVENT",
        ...     "headers": {"topic": "*", "eventType": "org_remove", "eventId": "c7c7120f", "eventBornTime": "1683533823336"},
        ...     "data": "{}",
        ... }
        >>> parse_stream_frame(frame).event_time
        1683533823336

    Source: facts stream.yaml server_frame and event_data_shape_in_docs.
    """
    frame = frame if isinstance(frame, models.StreamFrame) else _read_frame(frame)
    found = _from_headers(frame.headers.to_dict())
    content = found | _read_object(frame.data or "{}", "the data of the frame")
    for tag in _table.TAGS:
        if _is_name(found.get(tag)):
            return _build(tag, content | {tag: found[tag]})
    raise EventError(f"this frame is not an event: its type is {frame.type_!r}")


def event_type(event: Event) -> str:
    """Return the name of an event on the wire, whatever its form.

    Examples:
        >>> event_type(parse({"syncAction": "user_add_org"}))
        'user_add_org'
    """
    return event.event_type if isinstance(event, UnknownEvent) else _table.MODELS[type(event).__name__]


def _is_name(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _read_object(value: object, source: str) -> dict[str, Any]:
    if isinstance(value, (str, bytes, bytearray)):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError) as error:
            raise EventError(f"{source} is not JSON: {error}") from None
    if not isinstance(value, Mapping):
        raise EventError(f"{source} must be a JSON object, got {type(value).__name__}")
    return dict(value)


def _read_frame(value: object) -> models.StreamFrame:
    frame = _attempt(models.StreamFrame.from_dict, _read_object(value, "the frame"))
    if frame is None or not isinstance(frame.headers, models.StreamFrameHeaders):
        raise EventError("this is not a frame: type or headers are missing or malformed")
    return frame


def _from_headers(headers: Mapping[str, Any]) -> dict[str, Any]:
    found = {}
    for header, name in _table.STREAM_HEADERS.items():
        value = headers.get(header)
        if value is not None:
            found[name] = int(value) if name in _table.NUMBERS and _DIGITS.fullmatch(str(value)) else value
    return found


@cache
def _forms_of(name: str) -> list[tuple[Callable[[dict[str, Any]], bool], frozenset[str], Callable[[dict[str, Any]], KnownEvent]]]:
    """Return the forms of an event: whether it can be one, all the fields that it knows, and what reads it."""
    return [(form.fits, form.fields, getattr(models, form.model).from_dict) for form in EVENT_TYPES[name].forms]


def _build(tag: str, content: dict[str, Any]) -> Event:
    """Make the model of the form that fits best: of those whose required fields are there, the one that knows most of the others."""
    name, given = content[tag], content.keys()
    forms = [form for form in _forms_of(name) if form[0](content)] if name in EVENT_TYPES else []
    if len(forms) > 1:
        forms.sort(key=lambda form: -len(form[1] & given))
    for _, _, build in forms:
        event = _attempt(build, content)
        if event is not None:
            return event
    if name in EVENT_TYPES:
        _log_once(EVENT_TYPES[name])
    return UnknownEvent(name, content)


def _log_once(known: _table.EventType) -> None:
    """Log that an event came in no form that the spec knows, with nothing of what it says."""
    mark = object()
    if _logged.setdefault(known.name, mark) is mark:  # one thread of several wins
        needed = "; ".join(f"{form.model} needs {', '.join(sorted(form.required))}" for form in known.forms)
        logger.warning(
            "an event %s came in a form that is not known, and is kept as an UnknownEvent: %s; please report it (logged once)",
            known.name,
            needed,
        )


def _attempt(build: Callable[[dict[str, Any]], T], content: dict[str, Any]) -> T | None:
    try:
        return build(content)
    except (AttributeError, KeyError, TypeError, ValueError):
        return None  # it has the fields, but not the kinds of values that the spec says
