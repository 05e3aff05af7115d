"""Calendars: their events, with occurrences of those that are repeated, and who may see which."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from dingkit.sandbox import _recurrence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Request
    from dingkit.sandbox._world import Corp

EVENT: Final = "calendar_event"
"""Kind of the records of events, by their id, below the id of the subscribed calendar that they are in."""
_CHINA: Final = timezone(timedelta(hours=8))
_CHINESE: Final = "Asia/Shanghai"
_FIRST_YEAR: Final = 1970
_LAST_YEAR: Final = 9000
"""Times outside these years are refused: there are no calendars there, and dates end not far behind."""
INVALID: Final = ("invalid_parameter", "param_illegal")
"""What operations on calendars call the failure of a parameter."""
_FREE_BUSY: Final = ("id", "start", "end", "isAllDay", "status", "seriesMasterId")
_SEEN_BY: Final = {"free_busy_reader": _FREE_BUSY, "title_reader": (*_FREE_BUSY, "summary")}
"""What people see of an event in a calendar that is shared with them; readers and writers see all of it."""


def main_id(unionid: str) -> str:
    """Return the id of the main calendar of a user, which is also called `primary`."""
    return hashlib.blake2s(f"calendar/{unionid}".encode(), digest_size=12).hexdigest()


def parsed(request: Request, text: str, zone: tzinfo = _CHINA) -> datetime:
    """Read a time of ISO 8601; one without an offset is of a time zone.

    Raises:
        Refused: It is not a time in a year that calendars have.
    """
    try:
        # Plus signs that were not escaped in an address are spaces by now.
        found = datetime.fromisoformat(text.strip().replace(" ", "+"))
    except ValueError:
        raise request.refuse("invalid_request", *INVALID, because=f"{text} is not an ISO 8601 time") from None
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise request.refuse("invalid_request", *INVALID, because=f"{text} is in a year that a calendar does not have")
    return found.astimezone(zone) if found.tzinfo else found.replace(tzinfo=zone)


def moment(request: Request, given: Record, which: str, *, all_day: bool) -> datetime:
    """Read the start or the end of an event.

    Raises:
        Refused: It is not there, or none.
    """
    name = "date" if all_day else "dateTime"
    if not given.get(name):
        raise request.refuse("invalid_request", *INVALID, because=f"Event {which} time not set: {name} is missing")
    return parsed(request, given[name], _zone(request, given.get("timeZone") or _CHINESE))


def _zone(request: Request, name: str) -> tzinfo:
    if name == _CHINESE:  # known without the data of time zones, which not every machine has
        return _CHINA
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise request.refuse("invalid_request", *INVALID, because=f"{name} is not a time zone") from None


def milliseconds(time: datetime) -> int:
    """Return Unix time in milliseconds."""
    return round(time.timestamp() * 1000)


def instants(event: Record) -> tuple[datetime, timedelta]:
    """Return when an event starts for the first time, in its own time zone, and how long it takes."""
    zone = _CHINA if event["zone"] == _CHINESE else ZoneInfo(event["zone"])
    begin = datetime.fromtimestamp(event["begin"] / 1000, zone)
    return begin, timedelta(milliseconds=event["end"] - event["begin"])


def occurrences(event: Record, since: datetime, until: datetime) -> Iterator[datetime]:
    """Yield the starts of an event that ends after one time and starts before another."""
    begin, takes = instants(event)
    found = (
        iter([begin])
        if "recurrence" not in event["fields"]
        else _recurrence.starts(begin, event["fields"]["recurrence"], until, since=since - takes)
    )
    for start in found:
        if start < until and start + takes >= since and milliseconds(start) not in event["excluded"]:
            yield start


def is_repeated(event: Record) -> bool:
    """Return whether an event takes place more than once."""
    return "recurrence" in event["fields"]


def occurrence_id(event: Record, start: datetime) -> str:
    """Return the id of one occurrence of a repeated event."""
    return f"{event['id']}_{start.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def named(corp: Corp, event_id: str) -> tuple[Record | None, datetime | None]:
    """Return the event that an id names, and the start of the occurrence where it is the id of one."""
    event = corp.get(EVENT, event_id)
    if event is not None:
        return event, None
    series, _, text = event_id.rpartition("_")
    event = corp.get(EVENT, series)
    if event is None or not is_repeated(event):
        return None, None
    try:
        wanted = datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None, None
    _, takes = instants(event)
    starts = occurrences(event, wanted + takes, wanted + timedelta(seconds=1))
    return event, next((start for start in starts if start == wanted), None)


def shown(corp: Corp, event: Record, unionid: str, most_attendees: int, start: datetime | None = None) -> Record:
    """Return an event as a user reads it; one occurrence of it where its start is named."""
    fields = event["fields"]
    answer: dict[str, Any] = {name: value for name, value in fields.items() if name not in {"start", "end", "location"}}
    begin, takes = instants(event)
    if is_repeated(event):
        origin = (start or begin).astimezone(UTC)
        answer["originStart"] = {"dateTime": f"{origin:%Y-%m-%dT%H:%M:%SZ}"}
    if start is not None:
        answer["seriesMasterId"] = event["id"]
    begin = start or begin
    rooms = [{"roomId": room, "responseStatus": "accepted", "displayName": room} for room in event["rooms"]]
    organizer = next(one for one in event["attendees"] if one["id"] == event["organizer"])
    return answer | {
        "id": event["id"] if start is None else occurrence_id(event, start),
        "status": event["status"],
        "isAllDay": event["all_day"],
        "start": when(event, begin),
        "end": when(event, begin + takes),
        "attendees": [attendee(corp, one, unionid) for one in event["attendees"][:most_attendees]],
        "organizer": {name: value for name, value in attendee(corp, organizer, unionid).items() if name != "isOptional"},
        "location": {**fields.get("location", {}), "meetingRooms": event["rooms"]},
        "meetingRooms": rooms,
        "createTime": _text(event["created"]),
        "updateTime": _text(event["updated"]),
        "extendedProperties": {"sharedProperties": {"belongCorpId": corp.id}},
    }


def attendee(corp: Corp, one: Record, unionid: str) -> Record:
    """Return an attendee as another user reads them."""
    name = (corp.user_by_unionid(one["id"]) or {}).get("name", "")
    return {**one, "displayName": name, "self": one["id"] == unionid}


def when(event: Record, time: datetime) -> Record:
    """Return a time as calendars have it: the day alone of an event of whole days."""
    return {"date": f"{time:%Y-%m-%d}"} if event["all_day"] else {"dateTime": time.isoformat(timespec="seconds"), "timeZone": event["zone"]}


def _text(number: int) -> str:
    return datetime.fromtimestamp(number / 1000, _CHINA).isoformat(timespec="seconds")


def seen(event: Record, privilege: str) -> Record:
    """Return what a user with a privilege sees of an event."""
    names = _SEEN_BY.get(privilege)
    return event if names is None else {name: value for name, value in event.items() if name in names}
