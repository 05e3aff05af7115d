"""Prints who received a message."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit.cli.support._language import listed, tr
from dingkit.delivery._results import reason_of
from dingtalk_openapi.language import in_chinese

if TYPE_CHECKING:
    from dingkit.delivery import Results

NAMES_SHOWN = 5
"""More people are counted, and all of them named in the report for scripts alone."""


def text_of(results: Results) -> str:
    """Return the form for people."""
    rows = {tr("Read"): results.read, tr("Not read yet"): results.unread}
    lines = [tr("{title}: {counted}", title=title, counted=_counted(users)) for title, users in rows.items() if users]
    lines += [_missed_row(reason, recipients) for reason, recipients in _missed_by_reason(results).items()]
    lines += (
        [tr("Unknown: {counted}: DingTalk says nothing about them", counted=_counted(results.unmentioned))] if results.unmentioned else []
    )
    lines += [tr("Task {task} is not done: DingTalk was still sending when the time was up", task=task) for task in results.unfinished]
    lines += [
        tr("Task {task}: DingTalk does not say who received it ({reason})", task=task, reason=reason_of(error, chinese=in_chinese()))
        for task, error in results.unavailable.items()
    ]
    return "\n".join(lines)


def is_shortened(results: Results) -> bool:
    """Return whether the text output leaves out some recipients."""
    groups = [results.read, results.unread, results.unmentioned, *_missed_by_reason(results).values()]
    return any(len(group) > NAMES_SHOWN for group in groups)


def _missed_by_reason(results: Results) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for missed in results.missed:
        found.setdefault(missed.reason_zh if in_chinese() else missed.reason, []).append(
            tr("department {id}", id=missed.id) if missed.is_department else missed.id
        )
    return found


def _counted(users: list[str]) -> str:
    named = listed([*users[:NAMES_SHOWN], *(["…"] if len(users) > NAMES_SHOWN else [])])
    return tr("{number} ({named})", number=len(users), named=named)


def _missed_row(reason: str, recipients: list[str]) -> str:
    if len(recipients) == 1:
        return tr("Did not get it: {recipients} ({reason})", recipients=recipients[0], reason=reason)
    return tr("Did not get it: {counted}: {reason}", counted=_counted(recipients), reason=reason)
