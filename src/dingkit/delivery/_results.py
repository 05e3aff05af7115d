"""Who got a message that was sent: waits until DingTalk is done, and asks."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from dingkit.errors._base import APIError
from dingtalk_openapi.operations import get_work_notification_result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.delivery._journal import Batch

DONE = 2
"""The state of a job that is done (`x-known-values` of the spec)."""

DONE_PERCENT = 100

FIRST_PAUSE_SECONDS = 0.5
MAX_PAUSE_SECONDS = 5.0


class Missed(NamedTuple):
    """Somebody who did not get a message.

    Attributes:
        id: Userid, or number of a department.
        is_department: It is a department.
        reason: Why.
        reason_zh: Why, in Chinese where that is known.
    """

    id: str
    is_department: bool
    reason: str
    reason_zh: str

    def __str__(self) -> str:
        return f"department {self.id}" if self.is_department else self.id


@dataclass
class Results:
    """What DingTalk tells of the people whom a message was sent to.

    Attributes:
        read: Users who have read it.
        unread: Users who got it and have not read it.
        missed: Users and departments that did not get it, each with the reason (`id`, `is_department`, `reason`, `reason_zh`).
        unmentioned: Users of whom DingTalk says nothing.
        unfinished: Jobs that DingTalk was not done with when the time was up.
        unavailable: Job → why DingTalk tells nothing of its recipients, such as of more than 100 people.
    """

    read: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    missed: list[Missed] = field(default_factory=list)
    unmentioned: list[str] = field(default_factory=list)
    unfinished: list[int] = field(default_factory=list)
    unavailable: dict[int, APIError] = field(default_factory=dict)

    def to_dict(self, *, chinese: bool = False) -> dict[str, Any]:
        """Return it in the form for JSON.

        Args:
            chinese: Reasons in Chinese, where they are known.
        """
        return {
            "read": self.read,
            "unread": self.unread,
            "missed": [{"recipient": str(missed), "reason": missed.reason_zh if chinese else missed.reason} for missed in self.missed],
            "unknown": self.unmentioned,
            "unfinished": self.unfinished,
            "unavailable": [{"task_id": task, "reason": reason_of(error, chinese=chinese)} for task, error in self.unavailable.items()],
        }


def reason_of(error: APIError, *, chinese: bool) -> str:
    """Return why DingTalk does not tell, in a sentence."""
    return (chinese and error.hint_zh) or error.hint_en or error.message


def wait_for_results(
    io: Blocking | Awaiting, api: Any, agent_id: int, batches: Iterable[Batch], seconds: float, progress: Callable[[float], Any]
) -> Steps[Results]:
    """Wait until DingTalk has sent everything, and ask who got it.

    Args:
        io: Carries out what takes time.
        api: Asks; the group of a client.
        agent_id: Who sent.
        batches: What was sent.
        seconds: The longest to wait.
        progress: Called with percents done.
    """
    sent: dict[int, list[Batch]] = {}
    results = Results()
    for batch in batches:
        if batch.task_id is None:
            results.unmentioned += batch.users
        else:
            sent.setdefault(batch.task_id, []).append(batch)
    results.unfinished = list(sent)
    yield from _wait_until_done(io, api, agent_id, results.unfinished, seconds, progress)
    for task, of_task in sent.items():
        if task in results.unfinished:
            continue
        try:
            answer = yield api.get_work_notification_result(agent_id=agent_id, task_id=task)
        except APIError as error:
            results.unavailable[task] = error
        else:
            _add(results, answer.send_result, of_task)
    return results


def _wait_until_done(
    io: Blocking | Awaiting, api: Any, agent_id: int, unfinished: list[int], seconds: float, progress: Callable[[float], Any]
) -> Steps[None]:
    """Take each job off the list with which DingTalk is done."""
    percents = dict.fromkeys(unfinished, 0)
    deadline, pause = time.monotonic() + seconds, FIRST_PAUSE_SECONDS
    while unfinished:
        for task in list(unfinished):
            percents[task] = _percent((yield api.get_work_notification_progress(agent_id=agent_id, task_id=task)).progress)
            if percents[task] == DONE_PERCENT:
                unfinished.remove(task)
            yield progress(sum(percents.values()) / len(percents))
        remaining = deadline - time.monotonic()
        if not unfinished or remaining <= 0:
            break
        yield io.pause(min(pause, remaining))
        pause = min(pause * 2, MAX_PAUSE_SECONDS)


def _percent(state: object) -> int:
    """How far a job is; only one that DingTalk calls done is at 100."""
    if getattr(state, "status", None) == DONE:
        return DONE_PERCENT
    percent = getattr(state, "progress_in_percent", 0)
    return min(percent, DONE_PERCENT - 1) if isinstance(percent, int) else 0


def _add(results: Results, result: object, batches: list[Batch]) -> None:
    asked = {user for batch in batches for user in batch.users}
    # Who is in a department is known to DingTalk alone; where only people were named, others are none of this delivery.
    is_ours = asked.__contains__ if all(_names_people_only(batch) for batch in batches) else lambda _: True
    read, unread = (list(filter(is_ours, _texts(result, name))) for name in ("read_user_id_list", "unread_user_id_list"))
    missed = [missed for missed in _missed(result) if missed.is_department or is_ours(missed.id)]
    results.read += read
    results.unread += unread
    results.missed += missed
    mentioned = {*read, *unread, *(missed.id for missed in missed if not missed.is_department)}
    results.unmentioned += [user for batch in batches for user in batch.users if user not in mentioned]


def _names_people_only(batch: Batch) -> bool:
    return not batch.departments and not batch.everyone


def _missed(result: object) -> list[Missed]:
    from dingtalk_openapi import error_codes, error_codes_zh

    dropped = ("dropped by flow control", "因流控没有发送")
    missed: dict[tuple[str, bool], tuple[str, str]] = {}
    for name, reasons in (
        ("failed_user_id_list", ("sending failed", "发送失败")),
        ("invalid_user_id_list", ("there is no such user", "用户不存在")),
        ("invalid_dept_id_list", ("there is no such department", "部门不存在")),
        ("forbidden_user_id_list", dropped),
    ):
        missed |= dict.fromkeys([(each, name == "invalid_dept_id_list") for each in _texts(result, name)], reasons)
    for each in _members(result, "forbidden_list"):
        code, user = (getattr(each, name, None) for name in ("code", "userid"))
        if isinstance(user, str):
            known = [catalogue.lookup(str(code), get_work_notification_result.id) for catalogue in (error_codes, error_codes_zh)]
            english, chinese = (entry.meaning.rstrip("。") if entry else None for entry in known)
            missed[user, False] = (f"{english or dropped[0]}, code {code}", f"{chinese or dropped[1]}，错误码 {code}")
    return [Missed(recipient, is_department, *reasons) for (recipient, is_department), reasons in missed.items()]


def _members(result: object, name: str) -> list[object]:
    """A list of the result; an answer can hold anything else in its place."""
    found = getattr(result, name, None)
    return found if isinstance(found, list) else []


def _texts(result: object, name: str) -> list[str]:
    return [str(member) for member in _members(result, name) if isinstance(member, (str, int))]
