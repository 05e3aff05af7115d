"""Running approvals: steps, the tasks of the approvers, what was done, and the events of it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._forms import file_ids
from dingkit.sandbox._people import admins
from dingkit.sandbox._spaces import APPROVALS, space_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

APPROVAL: Final = "approval"
"""Kind of the records of approvals, by their id, below the code of their form."""
_TASK: Final = "approval_task"
"""Kind of the records that say which approval a task is of."""
_FIRST_TASK: Final = 90010001


def space_id(corp: Corp) -> int:
    """Return the id of the space that the files of all approvals of a corp are in."""
    return int(space_of(corp, APPROVALS, "审批")["id"])


def usual_steps(corp: Corp, form: Record | None, originator: Record, dept_id: int) -> list[Record]:
    """Return the approvers where none were named: those of the form, else the originator's manager, else who leads the department.

    In a corp that has neither, the main administrator does, as DingTalk lets a process do that finds no approver.
    """
    if form is not None and form["approvers"]:
        return [dict(step) for step in form["approvers"]]
    manager = originator["manager_userid"]
    leaders = [user["userid"] for user in corp.members(dept_id) if dept_id in user["leader_in_dept"]]
    found = [userid for userid in (manager, *leaders) if userid != originator["userid"] and corp.user(userid) is not None]
    found += [user["userid"] for user in admins(corp)]
    return [{"actionType": "NONE", "userIds": found[:1]}] if found else []


def start(
    corp: Corp,
    form: Record,
    originator: Record,
    *,
    dept: Record,
    steps: list[Record],
    values: list[Record],
    cc: list[str],
    cc_position: str,
    named: bool,
) -> Record:
    """Submit an approval, and give those of the first step their tasks.

    Args:
        corp: Where.
        form: Its `processCode` and `name`.
        originator: The userid of its originator.
        dept: The department of the originator that it is about.
        steps: The approvers: `actionType` and `userIds` of each step.
        values: Values of the form.
        cc: Who is notified.
        cc_position: When they are: `START`, `FINISH` or `START_FINISH`.
        named: Whether the program named the approvers.
    """
    now = corp.world.clock.now_ms()
    number = corp.next_number("approval")
    approval: Record = {
        "id": corp.new_id("approval"),
        "process_code": form["processCode"],
        "title": f"{originator['name']}提交的{form['name']}",
        "business_id": f"{datetime.fromtimestamp(now / 1000, UTC):%Y%m%d%H%M}{number:09d}",
        "originator": originator["userid"],
        "dept_id": dept["dept_id"],
        "dept_name": dept["name"],
        "created": now,
        "finished": 0,
        "status": "RUNNING",
        "result": "",
        "steps": steps,
        "step": -1,
        "named": named,
        "tasks": [],
        "records": [],
        "values": values,
        "cc": cc,
        "cc_position": cc_position,
        "files": file_ids(values),
        "comment_files": [],
        "pending": [],
    }
    note(corp, approval, "START_PROCESS_INSTANCE", originator["userid"])
    if cc and cc_position != "FINISH":
        note(corp, approval, "PROCESS_CC", originator["userid"], cc=cc)
    _notify(corp, approval, "start")
    _next_step(corp, approval)
    return approval


def decide(
    corp: Corp,
    instance_id: str,
    userid: str,
    agree: bool,  # noqa: FBT001 - it is what is decided
    remark: str = "",
    *,
    files: Iterable[Record] = (),
    task_id: int | None = None,
) -> bool:
    """Approve or refuse an approval as a user; return whether one of their tasks was waiting.

    Args:
        corp: Where.
        instance_id: Id of the approval.
        userid: The approver.
        agree: What is decided.
        remark: The comment to it.
        files: What is attached.
        task_id: Which task is meant; that of the person where it is not said.
    """
    approval = corp.get(APPROVAL, instance_id)
    waiting = [task for task in running(approval or {"tasks": ()}) if task["userid"] == userid and task_id in {None, task["id"]}]
    if approval is None or not waiting:
        return False
    task = waiting[0]
    result = "agree" if agree else "refuse"
    note(corp, approval, "EXECUTE_TASK_NORMAL", userid, result=result.upper(), remark=remark, files=files, activity=task["activity_id"])
    _end_task(corp, approval, task, "COMPLETED", result=result, remark=remark)
    if not agree:
        _cancel_tasks(corp, approval)
        _end(corp, approval, "COMPLETED", "refuse")
        return True
    if approval["steps"][approval["step"]]["actionType"] == "OR":
        _cancel_tasks(corp, approval)
    if running(approval):
        keep(corp, approval)
    else:
        _next_step(corp, approval)
    return True


def redirect(corp: Corp, approval: Record, task: Record, to: str, *, remark: str, files: Iterable[Record]) -> None:
    """Hand a task on to another user."""
    note(corp, approval, "REDIRECT_TASK", task["userid"], remark=remark, files=files, activity=task["activity_id"])
    _end_task(corp, approval, task, "COMPLETED", result="redirect", remark=remark)
    _begin_task(corp, approval, to)
    keep(corp, approval)


def terminate(corp: Corp, approval: Record, userid: str, *, remark: str) -> None:
    """Withdraw an approval; without a userid where DingTalk itself does."""
    note(corp, approval, "TERMINATE_PROCESS_INSTANCE", userid, remark=remark)
    _cancel_tasks(corp, approval)
    _end(corp, approval, "TERMINATED", "")


def running(approval: Record) -> list[Record]:
    """Return the tasks that wait."""
    return [task for task in approval["tasks"] if task["status"] == "RUNNING"]


def with_task(corp: Corp, task_id: int) -> tuple[Record, Record] | None:
    """Return the approval that a task is of, and the task; `None` where there is none of this id."""
    found = corp.get(_TASK, task_id)
    if found is None:
        return None
    approval = corp.get(APPROVAL, found["approval"])
    assert approval is not None  # noqa: S101 - approvals are never deleted
    return approval, next(task for task in approval["tasks"] if task["id"] == task_id)


def keep(corp: Corp, approval: Record) -> None:
    """Write an approval."""
    approval["pending"] = [task["userid"] for task in running(approval)]
    corp.put(APPROVAL, approval["id"], approval, parent=approval["process_code"])


def note(
    corp: Corp,
    approval: Record,
    kind: str,
    userid: str,
    *,
    result: str = "NONE",
    remark: str = "",
    files: Iterable[Record] = (),
    cc: Iterable[str] = (),
    activity: str = "",
) -> None:
    """Add to what was done with an approval."""
    record: dict[str, Any] = {"userid": userid, "time": corp.world.clock.now_ms(), "type": kind, "result": result}
    approval["records"].append(record | {"remark": remark, "files": list(files), "cc": list(cc), "activity_id": activity})
    approval["comment_files"] += [file["fileId"] for file in files if "fileId" in file]


def _next_step(corp: Corp, approval: Record) -> None:
    approval["step"] += 1
    if approval["step"] == len(approval["steps"]):
        if approval["cc"] and approval["cc_position"] != "START":
            note(corp, approval, "PROCESS_CC", approval["originator"], cc=approval["cc"])
        _end(corp, approval, "COMPLETED", "agree")
        return
    for userid in approval["steps"][approval["step"]]["userIds"]:
        _begin_task(corp, approval, userid)
    keep(corp, approval)


def _begin_task(corp: Corp, approval: Record, userid: str) -> None:
    task = {
        "id": corp.next_number("approval_task", _FIRST_TASK),
        "userid": userid,
        "status": "RUNNING",
        "result": "",
        "created": corp.world.clock.now_ms(),
        "finished": 0,
        "activity_id": f"step{approval['step'] + 1}",
    }
    approval["tasks"].append(task)
    corp.put(_TASK, task["id"], {"approval": approval["id"]})
    _notify_task(corp, approval, task, "start")


def _end_task(corp: Corp, approval: Record, task: Record, status: str, *, result: str = "", remark: str = "") -> None:
    task |= {"status": status, "result": result, "finished": corp.world.clock.now_ms()}
    _notify_task(corp, approval, task, "finish" if result else "cancel", remark=remark)


def _cancel_tasks(corp: Corp, approval: Record) -> None:
    for task in running(approval):
        _end_task(corp, approval, task, "CANCELED")


def _end(corp: Corp, approval: Record, status: str, result: str) -> None:
    approval |= {"status": status, "result": result, "finished": corp.world.clock.now_ms()}
    keep(corp, approval)
    _notify(corp, approval, "finish" if result else "terminate")


def _notify(corp: Corp, approval: Record, what: str) -> None:
    finish_time = {"finishTime": approval["finished"]} if approval["finished"] else {}
    decided = {"result": approval["result"]} if approval["result"] else {}
    corp.emit(
        "bpms_instance_change",
        **_event_fields(approval),
        createTime=approval["created"],
        type=what,
        staffId=approval["originator"],
        **finish_time,
        **decided,
    )


def _notify_task(corp: Corp, approval: Record, task: Record, what: str, *, remark: str = "") -> None:
    finish_time = {"finishTime": task["finished"]} if task["finished"] else {}
    decided = {name: value for name, value in (("result", task["result"]), ("remark", remark)) if value}
    named = {"taskId": task["id"], "staffId": task["userid"], "createTime": task["created"]}
    corp.emit("bpms_task_change", **_event_fields(approval), **named, type=what, **finish_time, **decided)


def _event_fields(approval: Record) -> dict[str, Any]:
    return {
        "processInstanceId": approval["id"],
        "title": approval["title"],
        "processCode": approval["process_code"],
        "businessId": approval["business_id"],
        "bizCategoryId": "",
    }
