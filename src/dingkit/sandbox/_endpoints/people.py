"""The people of a corp, what they are in it, and what waits for them: approvals, to-dos, calendars."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _approvals, _calendars, _membership, _people
from dingkit.sandbox._control import ControlError, endpoint
from dingkit.sandbox._schemas import CORP, FLAG, INTEGER, INTEGERS, NOTHING, TEXT, described, listed, ref

if TYPE_CHECKING:
    from dingkit.sandbox._control import Control

_MAX_ATTENDEES: Final = 100


@endpoint("GET", "/people", "The people of a corp.", answer=listed("Person"), corp_id=CORP)
async def people(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).users()


@endpoint(
    "GET", "/departments", "The departments of a corp, with how many people are in each itself.", answer=listed("Department"), corp_id=CORP
)
async def departments(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    return [one | {"members": len(corp.members(one["dept_id"]))} for one in corp.find("department")]


@endpoint("GET", "/roles", "The roles of a corp, with the group of each and who has it.", answer=listed("Role"), corp_id=CORP)
async def roles(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    groups = {group["id"]: group["name"] for group in corp.find("role_group")}
    return [
        {"id": role["id"], "name": role["name"], "group": groups.get(role["group_id"], ""), "userids": _people.role_userids(corp, role)}
        for role in corp.find("role")
    ]


@endpoint(
    "POST",
    "/person",
    "Change somebody as people and administrators do, outside of any program; what is not sent stays.",
    answer=ref("Person"),
    required=("user",),
    corp_id=CORP,
    user=TEXT,
    active=described(FLAG, "Whether the person has activated DingTalk."),
    admin=described(FLAG, "Whether the person is an administrator."),
    admin_of=described(INTEGERS, "The departments that an administrator may manage."),
    name=TEXT,
    title=TEXT,
    departments={"type": "array", "items": INTEGER, "minItems": 1},
)
async def change_person(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    user = control.person(corp, given["user"])
    stored = {"departments": "dept_id_list", "admin_of": "admin_dept_ids"}
    changes = {stored.get(name, name): value for name, value in given.items() if name not in {"corp_id", "user"}}
    for dept_id in (*changes.get("dept_id_list", ()), *changes.get("admin_dept_ids", ())):
        if corp.get("department", dept_id) is None:
            raise ControlError(f"there is no department {dept_id}")
    return _membership.change(corp, user, **changes)


@endpoint(
    "DELETE",
    "/person",
    "Let somebody leave a corp, outside of any program.",
    answer=NOTHING,
    required=("user",),
    corp_id=CORP,
    user=TEXT,
    reason={"enum": ["leave", "delete", "cancel", "unknown"], "description": "How: by oneself, by an administrator, as the account ended."},
)
async def remove_person(control: Control, given: dict[str, Any]) -> None:
    corp = control.corp(given)
    _membership.leave(corp, control.person(corp, given["user"]), given.get("reason", "leave"))


@endpoint("GET", "/approvals", "The approvals of a corp, the newest first.", answer=listed("Approval"), corp_id=CORP)
async def approvals(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).find(_approvals.APPROVAL, newest_first=True)


@endpoint(
    "POST",
    "/decide",
    "Approve or refuse an approval as one of its approvers; programs are notified.",
    answer=ref("Approval"),
    required=("approval", "user", "agree"),
    corp_id=CORP,
    approval=described(TEXT, "Id of the approval."),
    user=described(TEXT, "Userid of the approver."),
    agree=FLAG,
    remark=described(TEXT, "The comment to it."),
)
async def decide(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    userid = control.person(corp, given["user"])["userid"]
    found = corp.get(_approvals.APPROVAL, given["approval"])
    if found is None:
        raise ControlError(f"there is no approval {given['approval']!r}")
    if not _approvals.decide(corp, found["id"], userid, given["agree"], given.get("remark", "")):
        waiting = ", ".join(task["userid"] for task in _approvals.running(found)) or "no user"
        raise ControlError(f"the approval does not wait for {userid!r}; it waits for {waiting}")
    return corp.get(_approvals.APPROVAL, found["id"])


@endpoint(
    "GET",
    "/todos",
    "The to-dos of a corp, the newest first: `executors` has who has to do each, by unionid, and who is done.",
    answer=listed("Todo"),
    corp_id=CORP,
)
async def todos(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).find("todo_task", newest_first=True)


@endpoint(
    "GET",
    "/calendar",
    "The events in the calendars of a corp, the newest first, each as its organizer sees it.",
    answer=listed("CalendarEvent"),
    corp_id=CORP,
)
async def calendar(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    found = corp.find(_calendars.EVENT, newest_first=True)
    return [_calendars.shown(corp, event, event["organizer"], _MAX_ATTENDEES) for event in found]
