"""A comparison as text for people, and as JSON for programs."""

import itertools
import json
import textwrap
from collections.abc import Iterable, Iterator

from generator.diff.changes import Change, Kind, Subject

_WIDTH = 140
_USERS = 6
_WHOLE = frozenset({"operation", "event"})


def as_text(changes: list[Change], base: str) -> str:
    """Write the report: what breaks programs first, grouped by operation, then what does not, then what is new or gone as a whole."""
    lines = [f"Changes since {base}"]
    whole = [change for change in changes if change.difference.what in _WHOLE]
    parts = [change for change in changes if change.difference.what not in _WHOLE]
    broken = {change.subject for change in parts if change.breaking}
    gone = [change for change in whole if change.difference.kind is Kind.REMOVED]
    lines += _list("Gone (breaking)", gone)
    lines += _section("Breaking: programs can fail, or be refused by a type checker", [c for c in parts if c.subject in broken])
    lines += _section("Not breaking", [change for change in parts if change.subject not in broken])
    lines += _list("New", [change for change in whole if change.difference.kind is Kind.ADDED])
    breaking = sum(change.breaking for change in changes)
    lines += ["", f"{breaking} breaking change(s), {len(changes) - breaking} other(s)."]
    return "\n".join(lines) + "\n"


def _list(title: str, changes: list[Change]) -> Iterator[str]:
    if changes:
        yield from ("", f"== {title} ==", "")
        for change in changes:
            yield f"  {_named(change.subject)}  {change.file}#{change.pointer}"


def _section(title: str, changes: list[Change]) -> Iterator[str]:
    if changes:
        yield from ("", f"== {title} ==")
        for subject, group in itertools.groupby(changes, key=lambda change: change.subject):
            yield from ("", _named(subject))
            if subject.used_by:
                yield textwrap.fill(_users(subject.used_by), _WIDTH, initial_indent="  ", subsequent_indent="  ")
            yield from _lines(group)


def _users(titles: tuple[str, ...]) -> str:
    more = f" and {len(titles) - _USERS} more" if len(titles) > _USERS else ""
    return f"used by {', '.join(titles[:_USERS])}{more}"


def _named(subject: Subject) -> str:
    return f"{subject.name}  ({subject.detail})" if subject.detail else subject.name


def _lines(changes: Iterable[Change]) -> Iterator[str]:
    for change in changes:
        difference = change.difference
        mark = "!" if change.breaking else "-"
        text = f"{difference.kind} {difference.what}: {difference.message}"
        yield textwrap.fill(text, _WIDTH, initial_indent=f"  {mark} ", subsequent_indent="      ", break_long_words=False)
        yield f"      {change.file}#{change.pointer}{' (in the base)' if difference.in_base else ''}"


def as_json(changes: list[Change], base: str) -> str:
    """Write the report for programs."""
    found = {
        "base": base,
        "breaking": any(change.breaking for change in changes),
        "changes": [
            {
                "subject": change.subject.name,
                "used_by": list(change.subject.used_by),
                "kind": change.difference.kind,
                "what": change.difference.what,
                "message": change.difference.message,
                "breaking": change.breaking,
                "file": change.file,
                "pointer": change.pointer,
                "in_base": change.difference.in_base,
            }
            for change in changes
        ],
    }
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"
