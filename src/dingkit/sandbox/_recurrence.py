"""Events that are repeated: on which days."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import itertools
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.sandbox._database import Record

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKS: Final = ("first", "second", "third", "fourth", "last")
_TYPES: Final = ("daily", "weekly", "absoluteMonthly", "relativeMonthly", "absoluteYearly")
_DECEMBER: Final = 12


def wrong(recurrence: Record) -> str:
    """Return what is wrong with a recurrence beside the limits that the spec has; nothing where it is right."""
    pattern, span = recurrence.get("pattern") or {}, recurrence.get("range") or {}
    faults = {
        f"the type of a recurrence is one of {', '.join(_TYPES)}": pattern.get("type") not in _TYPES,
        "a recurrence has not both endDate and numberOfOccurrences": "numberOfOccurrences" in span and "endDate" in span,
        f"daysOfWeek are some of {', '.join(_DAYS)}": not set(_days(pattern)) <= set(_DAYS),
        f"firstDayOfWeek is one of {', '.join(_DAYS)}": pattern.get("firstDayOfWeek", "sunday") not in _DAYS,
        f"index is one of {', '.join(_WEEKS)}": pattern.get("index", "first") not in _WEEKS,
    }
    return next((text for text, is_so in faults.items() if is_so), "")


def starts(first: datetime, recurrence: Record, until: datetime, *, since: datetime | None = None) -> Iterator[datetime]:
    """Yield when a repeated event starts, in the time zone of its first start, which is always the first of them.

    Args:
        first: Its first start.
        recurrence: `pattern` and `range`, as calendars have them.
        until: Only what starts before this.
        since: What starts before this may be left out; that saves the way there, where the occurrences are not counted.
    """
    pattern, span = recurrence["pattern"], recurrence.get("range") or {}
    number = span.get("numberOfOccurrences") if span.get("type") != "noEnd" else None
    if span.get("endDate") and span.get("type") != "noEnd":
        last = datetime.fromisoformat(span["endDate"])
        included = timedelta(days=1) if len(span["endDate"]) == len("2026-12-31") else timedelta(seconds=1)
        until = min(until, (last if last.tzinfo else last.replace(tzinfo=first.tzinfo)) + included)
    skipped = 0 if number or since is None or since < first else _periods(first, since, pattern)
    found = (start for start in _candidates(first, pattern, until, skipped) if first <= start < until)
    return itertools.islice(found, number) if number else found


def _candidates(first: datetime, pattern: Record, until: datetime, skipped: int) -> Iterator[datetime]:
    if not skipped and not _matches(first, pattern):
        yield first
    while (period := _period(first, pattern, skipped)) < until:
        yield from _in_period(first, pattern, period)
        skipped += 1


def _periods(first: datetime, since: datetime, pattern: Record) -> int:
    """Return how many periods can be left out before a time."""
    days = {"daily": 1, "weekly": 7, "absoluteMonthly": 31, "relativeMonthly": 31, "absoluteYearly": 366}[pattern["type"]]
    interval: int = pattern.get("interval", 1)
    return max((since - first).days // (days * interval) - 1, 0)


def _period(first: datetime, pattern: Record, count: int) -> datetime:
    """Return the begin of a day, week, month or year in which an event can be, at the time of day of the first."""
    type_, step = pattern["type"], count * pattern.get("interval", 1)
    if type_ == "daily":
        return first + timedelta(days=step)
    if type_ == "weekly":
        back = (first.weekday() - _DAYS.index(pattern.get("firstDayOfWeek", "sunday"))) % 7
        return first + timedelta(days=7 * step - back)
    months = first.year * _DECEMBER + first.month - 1 + (step * _DECEMBER if type_ == "absoluteYearly" else step)
    return first.replace(year=months // _DECEMBER, month=months % _DECEMBER + 1, day=1)


def _in_period(first: datetime, pattern: Record, period: datetime) -> Iterator[datetime]:
    type_ = pattern["type"]
    if type_ == "daily":
        yield period
        return
    days = 7 if type_ == "weekly" else 31
    for day in (period + timedelta(days=offset) for offset in range(days)):
        if (type_ == "weekly" or day.month == period.month) and _is_of(day, first, pattern):
            yield day


def _matches(first: datetime, pattern: Record) -> bool:
    return pattern["type"] == "daily" or _is_of(first, first, pattern)


def _is_of(day: datetime, first: datetime, pattern: Record) -> bool:
    type_ = pattern["type"]
    if type_ == "weekly":
        return _DAYS[day.weekday()] in (_days(pattern) or [_DAYS[first.weekday()]])
    if type_ == "absoluteMonthly":
        wanted: int = pattern.get("dayOfMonth", first.day)
        return day.day == wanted
    if type_ == "absoluteYearly":
        return day.day == first.day
    if _DAYS[day.weekday()] not in (_days(pattern) or [_DAYS[first.weekday()]]):
        return False
    week = pattern.get("index", "first")
    return (day + timedelta(days=7)).month != day.month if week == "last" else (day.day - 1) // 7 == _WEEKS.index(week)


def _days(pattern: Record) -> list[str]:
    return [day.strip() for day in pattern.get("daysOfWeek", "").split(",") if day.strip()]
