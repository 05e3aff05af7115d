"""Punches, check-ins and leave: what a seed has of them, and times as their calls write them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final

from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

PUNCH: Final = "attendance_record"
"""Kind of the records of punches, by their id, below the person who punched."""
CHECKIN: Final = "checkin"
"""Kind of the records of check-ins, below the person who checked in."""
LEAVE: Final = "leave"
"""Kind of the records of leave, below whose it is."""
_CHINA: Final = timezone(timedelta(hours=8))
_FIRST_YEAR: Final = 1970
_LAST_YEAR: Final = 9000
"""Other times are refused: there are no punches then, and dates end not far behind."""
_FIRST_PUNCH: Final = 43000000101


def time_text(milliseconds: int) -> str:
    """Write a time as these calls have it: that of China."""
    return datetime.fromtimestamp(milliseconds / 1000, _CHINA).strftime("%Y-%m-%d %H:%M:%S")


def milliseconds(text: str) -> int | None:
    """Read a time, that of China where it has no offset; `None` where it is not a time."""
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        return None
    return round((found if found.tzinfo else found.replace(tzinfo=_CHINA)).timestamp() * 1000)


def day_of(time: int) -> int:
    """Return when the day of a time begins in China, in milliseconds."""
    day = datetime.fromtimestamp(time / 1000, _CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
    return round(day.timestamp() * 1000)


def punch(corp: Corp, userid: str, time: int, **more: Any) -> Record:
    """Note that a user punched in or out."""
    made: Record = {"id": corp.next_number("punch", _FIRST_PUNCH), "userid": userid, "time": time, **more}
    corp.put(PUNCH, made["id"], made, parent=userid)
    return made


def seeded(corp: Corp, seed: Record) -> None:
    """Write the punches, the check-ins and the leave that a seed says.

    Raises:
        ConfigurationError: A time is not valid.
    """
    for one in seed.get("attendance_records", ()):
        more = {name: value for name, value in one.items() if name not in {"userid", "time"}}
        punch(corp, one["userid"], _read(one["time"]), **more)
    for one in seed.get("checkins", ()):
        corp.put(CHECKIN, corp.next_number("checkin"), one | {"time": _read(one["time"])}, parent=one["userid"])
    for one in seed.get("leaves", ()):
        times = {"start": _read(one["start"]), "end": _read(one["end"])}
        corp.put(LEAVE, corp.next_number("leave"), one | times, parent=one["userid"])


def _read(text: str) -> int:
    found = milliseconds(text)
    if found is None:
        raise ConfigurationError(f"the seed: {text} is not an ISO 8601 time")
    return found
