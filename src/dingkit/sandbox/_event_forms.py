"""The forms in which an event is pushed: what happened, by the names that each form has for it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from dingkit.sandbox._lenient import problems
from dingtalk_openapi.events import EVENT_TYPES, STREAM_HEADERS

if TYPE_CHECKING:
    from dingkit.sandbox._description import Description

Way = Literal["stream", "console", "registered", "suite"]
"""How an app gets its events: in Stream mode; over HTTP as the developer console or a call has set it, or as an app of a vendor."""

AppKind = Literal["internal", "suite"]
"""Whose app it is: the corp's own, or a vendor's."""

_TAG_OF_ROWS: Final = "syncAction"
_CURRENT: Final = "EventTime"
"""A field that only the current form of an event has."""
_KINDS: Final[dict[Way, tuple[str, ...]]] = {
    "stream": ("current",),
    "console": ("current", "classic"),
    "registered": ("classic", "current"),
    "suite": ("classic", "row", "current"),
}
"""The kinds of forms that go each way, the one that is preferred first."""


OF_ALL: Final = frozenset({"timestamp", "eventtime", "corpid", "bizid", "eventid", "eventunifiedappid"})
"""What every event says, in lower case: each form has some of it, under a name of its own."""


class FieldsForSome(dict[str, Any]):
    """What an event says that is not for all apps.

    Attributes:
        only: The kind of apps that it is for.
    """

    def __init__(self, only: AppKind, fields: dict[str, Any]) -> None:
        super().__init__(fields)
        self.only = only


class Formed(NamedTuple):
    """An event in one of its forms.

    Attributes:
        content: The fields of the event.
        kind: Which kind of form it is: `current`, `classic`, or `row` of what apps of vendors get over HTTP.
        unknown: How many of its fields the form does not have.
        problems: What is wrong with it by the spec.
    """

    content: dict[str, Any]
    kind: str
    unknown: int
    problems: list[str]


class Happening(NamedTuple):
    """Something that happened.

    Attributes:
        event: Name of the event in the spec.
        corp_id: Where.
        event_id: Its id, the same for every app.
        number: Counts the events of a corp.
        time: Unix time in milliseconds.
        fields: What it says beside what every event does, by the names of one of its forms.
    """

    event: str
    corp_id: str
    event_id: str
    number: int
    time: int
    fields: dict[str, Any]


class Forms:
    """Writes events in the forms that the spec describes.

    Args:
        description: What the spec says.
    """

    def __init__(self, description: Description) -> None:
        self._description = description
        self._checks: dict[str, Any] = {}
        self._rows: dict[str, tuple[str, int]] = {}
        self._fields: dict[str, dict[str, Any]] = {}

    def form(self, happening: Happening, way: Way, app_id: str = "") -> Formed:
        """Write an event as a way of pushing has it: in the best form that what is known of it fits into.

        An event that the spec does not know is pushed as it is, under `EventType`, with an id: the same words can be two events.
        """
        known = EVENT_TYPES.get(happening.event)
        if known is None:
            return Formed({"EventType": happening.event, "eventId": happening.event_id, **happening.fields}, "current", 0, [])
        kinds = {form.model: self._kind(self._properties(form.model)) for form in known.forms}
        order = _KINDS[way]
        models = [model for model, kind in kinds.items() if kind in order] or list(kinds)
        elsewhere = {folded(name) for model in kinds for name in self._properties(model)}
        found = [self._written(model, happening, kinds[model], app_id if way == "stream" else "", elsewhere) for model in models]
        return min(found, key=lambda one: (one.unknown, bool(one.problems), order.index(one.kind) if one.kind in order else 0))

    def has(self, event: str, way: Way) -> bool:
        """Return whether an event goes that way: over Stream only what the spec has a current form of, or does not know."""
        known = EVENT_TYPES.get(event)
        return way != "stream" or known is None or any(self._kind(self._properties(form.model)) == "current" for form in known.forms)

    def _properties(self, model: str) -> dict[str, Any]:
        found = self._fields.get(model)
        if found is None:
            found = self._fields[model] = self._description.properties(self._description.component(model))
        return found

    def _kind(self, properties: dict[str, Any]) -> str:
        return "row" if _TAG_OF_ROWS in properties else "current" if _CURRENT in properties else "classic"

    def _written(self, model: str, happening: Happening, kind: str, app_id: str, elsewhere: set[str]) -> Formed:
        properties = self._properties(model)
        names = {folded(name): name for name in properties}
        content = self._common(properties, happening, app_id)
        unknown = 0
        for name, value in happening.fields.items():
            own = name if name in properties else names.get(folded(name))
            if folded(name) not in OF_ALL:
                unknown += own is None
                if own is not None or folded(name) not in elsewhere:  # what only another form says is not said
                    content[own or name] = value
            elif own is not None:
                content[own] = self._typed(value, properties[own])
        check = self._checks.get(model)
        if check is None:
            check = self._checks[model] = self._description.validator(f"/components/schemas/{model}")
        wrong = [] if check.is_valid(content) else problems(check.iter_errors(content))
        return Formed(content, kind, unknown, [f"the sandbox's own push is not valid: {'; '.join(wrong)}"] if wrong else [])

    def _common(self, properties: dict[str, Any], happening: Happening, app_id: str) -> dict[str, Any]:
        values: dict[str, Any] = {
            "EventType": happening.event,
            _TAG_OF_ROWS: happening.event,
            "TimeStamp": happening.time,
            "timeStamp": str(happening.time),
            "EventTime": happening.time,
            "CorpId": happening.corp_id,
            "BizId": str(happening.number),
            "eventId": happening.event_id,
        }
        if app_id:
            values["eventUnifiedAppId"] = app_id
        return {name: self._typed(value, properties[name]) for name, value in values.items() if name in properties}

    def _typed(self, value: Any, schema: dict[str, Any]) -> Any:
        """Write a time or an id as the text or the number that a form has it as."""
        wanted = self._description.resolve(schema).get("type")
        if wanted == "integer" and isinstance(value, str) and value.isdigit():
            return int(value)
        return str(value) if wanted == "string" else value

    def split(self, content: dict[str, Any]) -> tuple[dict[str, str], dict[str, Any]]:
        """Split an event into the headers of a Stream frame and its data."""
        headers = {header: str(content[name]) for header, name in STREAM_HEADERS.items() if name in content}
        return headers, {name: value for name, value in content.items() if name not in STREAM_HEADERS.values()}

    def in_rows(self, happening: Happening, content: str, suite_id: str) -> dict[str, Any] | None:
        """Write the push that has an event as one of its rows; `None` for an event that the spec knows no row of."""
        found = self._table().get(happening.event)
        if found is None:
            return None
        event, biz_type = found
        row = {
            "gmt_create": happening.time,
            "gmt_modified": happening.time,
            "biz_type": biz_type,
            "open_cursor": 0,
            "subscribe_id": f"{suite_id}_0",
            "id": happening.number,
            "biz_id": suite_id,
            "biz_data": content,
            "corp_id": happening.corp_id,
            "status": 0,
        }
        return {"EventType": event, "bizData": [row]}

    def _table(self) -> dict[str, tuple[str, int]]:
        if not self._rows:
            kinds = self._description.known_values(self._description.component("SyncHttpRow")["properties"]["biz_type"])
            for number, text in kinds.items():
                names, _, priority = text.partition(" (")
                for name in names.split(", "):
                    self._rows[name] = (f"SYNC_HTTP_PUSH_{priority.rstrip(')')}", int(number))
        return self._rows


def folded(name: str) -> str:
    """Return a name as it is in every form: without underscores, in lower case."""
    return name.replace("_", "").lower()
