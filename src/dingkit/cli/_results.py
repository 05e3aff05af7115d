"""What became of the messages that were sent: waits until DingTalk is done, and tells who got them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dingkit.errors import APIError
from dingtalk_openapi.types import Unset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dingkit import DingTalk
    from dingkit.cli._journal import Entry
    from dingtalk_openapi.models import WorkNotificationSendResult

DONE = 2
"""The state of a job that is done (`x-known-values` of the spec)."""

FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 5.0


@dataclass
class Report:
    """Who got a message.

    Attributes:
        read: Users who have read it.
        unread: Users who got it and have not read it.
        missed: User or department → why they did not get it.
        unfinished: Jobs that DingTalk was not done with.
        unavailable: Job → why DingTalk tells nothing of its recipients.
    """

    read: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    missed: dict[str, str] = field(default_factory=dict)
    unfinished: list[int] = field(default_factory=list)
    unavailable: dict[int, str] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the form for scripts."""
        return {
            "read": self.read,
            "unread": self.unread,
            "missed": [{"recipient": recipient, "reason": reason} for recipient, reason in self.missed.items()],
            "unfinished": self.unfinished,
            "unavailable": [{"task_id": task, "reason": reason} for task, reason in self.unavailable.items()],
        }

    def text(self) -> str:
        """Give the form for people."""
        lines = [_row("Read", self.read), _row("Not read yet", self.unread)]
        lines += [f"Did not get it: {recipient} ({reason})" for recipient, reason in self.missed.items()]
        lines += [f"Task {task} is not done: DingTalk was still sending when the time was up" for task in self.unfinished]
        lines += [f"Task {task}: DingTalk does not tell who got it ({reason})" for task, reason in self.unavailable.items()]
        return "\n".join(line for line in lines if line)


def _row(title: str, users: list[str]) -> str:
    return f"{title}: {len(users)} ({', '.join(users)})" if users else ""


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
    sent = {entry.task_id: entry for entry in entries if entry.task_id is not None}
    percents = dict.fromkeys(sent, 0)
    unfinished = list(sent)
    deadline, pause = time.monotonic() + seconds, FIRST_PAUSE_SECONDS
    while True:
        for task in list(unfinished):
            state = ding.message.get_work_notification_progress(agent_id=agent_id, task_id=task).progress
            percents[task] = 100 if state.status == DONE else _number(state.progress_in_percent)
            if state.status == DONE:
                unfinished.remove(task)
            progress(sum(percents.values()) / len(percents), 100)
        remaining = deadline - time.monotonic()
        if not unfinished or remaining <= 0:
            break
        time.sleep(min(pause, remaining))
        pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
    report = Report(unfinished=unfinished)
    for task, entry in sent.items():
        if task not in unfinished:
            _add_result(report, ding, agent_id, task, entry)
    return report


def _add_result(report: Report, ding: DingTalk, agent_id: int, task: int, entry: Entry) -> None:
    try:
        result = ding.message.get_work_notification_result(agent_id=agent_id, task_id=task).send_result
    except APIError as error:
        report.unavailable[task] = error.hint or error.message
        return
    read, unread = _list(result.read_user_id_list), _list(result.unread_user_id_list)
    report.read += read
    report.unread += unread
    missed = _missed(result)
    unheard_of = {user: "DingTalk says nothing about them" for user in entry.batch.users if user not in {*read, *unread, *missed}}
    report.missed.update({**missed, **unheard_of})


def _missed(result: WorkNotificationSendResult) -> dict[str, str]:
    from dingtalk_openapi.error_codes import lookup

    missed = dict.fromkeys(_list(result.failed_user_id_list), "sending failed")
    missed |= dict.fromkeys(_list(result.invalid_user_id_list), "there is no such user")
    missed |= {f"department {department}": "there is no such department" for department in _list(result.invalid_dept_id_list)}
    missed |= dict.fromkeys(_list(result.forbidden_user_id_list), "dropped by flow control")
    for dropped in [] if isinstance(result.forbidden_list, Unset) else result.forbidden_list:
        known = lookup(str(dropped.code), "get_work_notification_result")
        if not isinstance(dropped.userid, Unset):
            missed[dropped.userid] = f"{known.meaning if known else 'dropped by flow control'}, code {dropped.code}"
    return missed


def _list(values: list[Any] | Unset) -> list[Any]:
    return [] if isinstance(values, Unset) else values


def _number(value: int | Unset) -> int:
    return 0 if isinstance(value, Unset) else value
