"""What became of the messages that were sent: waits until DingTalk is done, and tells who got them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dingkit.cli.support._language import in_chinese
from dingkit.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dingkit import DingTalk
    from dingkit.cli.support._journal import Entry
    from dingkit.cli.support._recipients import Batch

DONE = 2
"""The state of a job that is done (`x-known-values` of the spec)."""

DONE_PERCENT = 100

FIRST_PAUSE_SECONDS = 0.5
MAX_PAUSE_SECONDS = 5.0


NAMES_SHOWN = 5
"""More people are counted, and all of them named in the report for scripts alone."""


@dataclass
class Report:
    """Who got a message.

    Attributes:
        read: Users who have read it.
        unread: Users who got it and have not read it.
        missed: User or department → why they did not get it.
        unknown: Users of whom DingTalk says nothing.
        unfinished: Jobs that DingTalk was not done with.
        unavailable: Job → why DingTalk tells nothing of its recipients.
    """

    read: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    missed: dict[str, str] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)
    unfinished: list[int] = field(default_factory=list)
    unavailable: dict[int, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the form for scripts."""
        return {
            "read": self.read,
            "unread": self.unread,
            "missed": [{"recipient": recipient, "reason": reason} for recipient, reason in self.missed.items()],
            "unknown": self.unknown,
            "unfinished": self.unfinished,
            "unavailable": [{"task_id": task, "reason": reason} for task, reason in self.unavailable.items()],
        }

    def text(self) -> str:
        """Return the form for people."""
        rows = {"Read": self.read, "Not read yet": self.unread}
        lines = [f"{title}: {_counted(users)}" for title, users in rows.items() if users]
        lines += [_missed_row(reason, recipients) for reason, recipients in self._missed_by_reason().items()]
        lines += [f"Unknown: {_counted(self.unknown)}: DingTalk says nothing about them"] if self.unknown else []
        lines += [f"Task {task} is not done: DingTalk was still sending when the time was up" for task in self.unfinished]
        lines += [f"Task {task}: DingTalk does not tell who got it ({reason})" for task, reason in self.unavailable.items()]
        return "\n".join(lines)

    def is_shortened(self) -> bool:
        """Return whether the form for people does not name everybody."""
        groups = [self.read, self.unread, self.unknown, *self._missed_by_reason().values()]
        return any(len(group) > NAMES_SHOWN for group in groups)

    def _missed_by_reason(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for recipient, reason in self.missed.items():
            found.setdefault(reason, []).append(recipient)
        return found


def _counted(users: list[str]) -> str:
    named = ", ".join(users[:NAMES_SHOWN]) + (", …" if len(users) > NAMES_SHOWN else "")
    return f"{len(users)} ({named})"


def _missed_row(reason: str, recipients: list[str]) -> str:
    if len(recipients) == 1:
        return f"Did not get it: {recipients[0]} ({reason})"
    return f"Did not get it: {_counted(recipients)}: {reason}"


def wait(
    ding: DingTalk, agent_id: int, entries: Iterable[Entry], seconds: float, progress: Callable[[float, float | None], object]
) -> Report:
    """Wait until DingTalk has sent everything, and ask who got it.

    Args:
        ding: Asks.
        agent_id: Who sent.
        entries: What was sent.
        seconds: The longest to wait.
        progress: Called with percents done, and 100.
    """
    sent: dict[int, list[Entry]] = {}
    report = Report()
    for entry in entries:
        if entry.task_id is None:
            report.unknown += entry.batch.users
        else:
            sent.setdefault(entry.task_id, []).append(entry)
    percents = dict.fromkeys(sent, 0)
    report.unfinished = list(sent)
    deadline, pause = time.monotonic() + seconds, FIRST_PAUSE_SECONDS
    while report.unfinished:
        for task in list(report.unfinished):
            percents[task] = _percent(ding.message.get_work_notification_progress(agent_id=agent_id, task_id=task).progress)
            if percents[task] == DONE_PERCENT:
                report.unfinished.remove(task)
            progress(sum(percents.values()) / len(percents), DONE_PERCENT)
        remaining = deadline - time.monotonic()
        if not report.unfinished or remaining <= 0:
            break
        time.sleep(min(pause, remaining))
        pause = min(pause * 2, MAX_PAUSE_SECONDS)
    for task, batches in sent.items():
        if task not in report.unfinished:
            _add_result(report, ding, agent_id, task, [entry.batch for entry in batches])
    return report


def _percent(state: object) -> int:
    """How far a job is; only one that DingTalk calls done is at 100."""
    if getattr(state, "status", None) == DONE:
        return DONE_PERCENT
    percent = getattr(state, "progress_in_percent", 0)
    return min(percent, DONE_PERCENT - 1) if isinstance(percent, int) else 0


def _add_result(report: Report, ding: DingTalk, agent_id: int, task: int, batches: list[Batch]) -> None:
    try:
        result: object = ding.message.get_work_notification_result(agent_id=agent_id, task_id=task).send_result
    except APIError as error:
        report.unavailable[task] = (in_chinese() and error.hint_zh) or error.hint or error.message
        return
    asked = {user for batch in batches for user in batch.users}
    # Who is in a department is known to DingTalk alone; where only people were named, others are none of this send.
    is_ours = asked.__contains__ if all(_names_people_only(batch) for batch in batches) else lambda _: True
    read, unread = (list(filter(is_ours, _texts(result, name))) for name in ("read_user_id_list", "unread_user_id_list"))
    missed = _missed(result, is_ours)
    report.read += read
    report.unread += unread
    report.missed |= missed
    report.unknown += [user for batch in batches for user in batch.users if user not in {*read, *unread, *missed}]


def _names_people_only(batch: Batch) -> bool:
    return not batch.departments and not batch.everyone


def _missed(result: object, is_ours: Callable[[str], bool]) -> dict[str, str]:
    from dingtalk_openapi import error_codes, error_codes_zh

    catalogue = error_codes_zh if in_chinese() else error_codes
    missed = dict.fromkeys(_texts(result, "failed_user_id_list"), "sending failed")
    missed |= dict.fromkeys(_texts(result, "invalid_user_id_list"), "there is no such user")
    departments = {f"department {number}": "there is no such department" for number in _texts(result, "invalid_dept_id_list")}
    missed |= departments
    missed |= dict.fromkeys(_texts(result, "forbidden_user_id_list"), "dropped by flow control")
    for dropped in _members(result, "forbidden_list"):
        code, user = (getattr(dropped, name, None) for name in ("code", "userid"))
        known = catalogue.lookup(str(code), "get_work_notification_result")
        if isinstance(user, str):
            missed[user] = f"{known.meaning.rstrip('。') if known else 'dropped by flow control'}, code {code}"
    return {recipient: reason for recipient, reason in missed.items() if recipient in departments or is_ours(recipient)}


def _members(result: object, name: str) -> list[object]:
    """A list of the result; an answer can hold anything else in its place."""
    found = getattr(result, name, None)
    return found if isinstance(found, list) else []


def _texts(result: object, name: str) -> list[str]:
    return [str(member) for member in _members(result, name) if isinstance(member, (str, int))]
