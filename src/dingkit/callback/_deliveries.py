"""What is delivered of a push, and how it is told from everything else."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dingkit.errors import EventError
from dingkit.events import SyncHttpPushHighEvent, SyncHttpPushMediumEvent, UnknownEvent, event_type, parse
from dingtalk_openapi.models import SyncHttpRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingkit.events import Event

_CORP_FIELDS = ("CorpId", "corpId", "AuthCorpId")


@dataclass(frozen=True, slots=True)
class Push:
    """How an event came.

    Attributes:
        event_id: Id of the event; of one that has none, the SHA-256 of what it says.
        corp_id: The corp in which it happened; empty when nothing tells.
        row: The row of the SyncHTTP push that carried it.
    """

    event_id: str
    corp_id: str = ""
    row: SyncHttpRow | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event on its way to your functions.

    Attributes:
        event: The event.
        push: How it came.
        owner: Of the claim that makes it ours; empty for what needs none.
    """

    event: Event
    push: Push
    owner: str = ""

    @property
    def key(self) -> str:
        """The same for the same event, however often it is pushed."""
        return f"event:{event_type(self.event)}:{self.push.corp_id}:{self.push.event_id}"


def push_of(event: Event) -> Push:
    """Tell the id and the corp of an event."""
    fields = event.to_dict()
    return Push(_text(fields, "eventId") or _digest(fields), _corp(fields))


def deliveries_in(event: Event) -> list[Delivery]:
    """Give the event, or the SyncHTTP push and the event of each of its rows."""
    deliveries = [Delivery(event, push_of(event))]
    if isinstance(event, (SyncHttpPushHighEvent, SyncHttpPushMediumEvent)):
        rows: object = event.biz_data  # it was read tolerantly: it can be anything
        deliveries += [_delivery_of(row) for row in (rows if isinstance(rows, list) else ()) if isinstance(row, SyncHttpRow)]
    return deliveries


def _delivery_of(row: SyncHttpRow) -> Delivery:
    written = row.to_dict()
    try:
        event = parse(row.biz_data)
    except EventError:
        event = UnknownEvent(f"biz_type {row.biz_type}", written)
    fields = event.to_dict()
    event_id = _text(fields, "eventId") or _digest({"row": written.get("id"), "event": fields})
    return Delivery(event, Push(event_id, _text(written, "corp_id") or _corp(fields), row))


def _corp(fields: Mapping[str, Any]) -> str:
    return next((_text(fields, name) for name in _CORP_FIELDS if _text(fields, name)), "")


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _digest(content: object) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
