"""Who is in a corp: people join, change and leave, and every program that listens is notified; groups of departments follow."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._people import is_system_role, roles_of
from dingkit.sandbox._seed import SUB_ADMINS

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

_TOLD: Final = {
    "name": "name",
    "manager_userid": "managerUserid",
    "telephone": "telephone",
    "email": "email",
    "job_number": "jobNumber",
    "work_place": "workPlace",
    "hired_date": "hiredDate",
}
"""Fields of a person whose changes `user_modify_org` reports, and what it calls them."""


def join(corp: Corp, user: Record) -> None:
    """Let a user join a corp; `change` is for the day when the person activates DingTalk."""
    user["joined"] = {str(dept): corp.world.clock.now_ms() for dept in user["dept_id_list"]}
    user["modified"] = corp.world.clock.now_ms()
    corp.put("user", user["userid"], user)
    follow_departments(corp, user["userid"], joined=user["dept_id_list"], left=[])
    _emit(corp, "user_add_org", user, entry(corp, user))


def change(corp: Corp, user: Record, **changes: Any) -> Record:
    """Change what a corp knows about one of its people; return how it is then.

    Args:
        corp: The corp.
        user: The record of the person, as it was.
        changes: Fields of the record.
    """
    now = corp.world.clock.now_ms()
    before, after = user, {**user, **changes, "modified": now}
    joined = [dept for dept in after["dept_id_list"] if dept not in before["dept_id_list"]]
    left = [dept for dept in before["dept_id_list"] if dept not in after["dept_id_list"]]
    after["joined"] = {dept: since for dept, since in after["joined"].items() if int(dept) not in left} | {
        str(dept): now for dept in joined
    }
    after["leader_in_dept"] = [dept for dept in after["leader_in_dept"] if dept in after["dept_id_list"]]
    corp.put("user", after["userid"], after)
    follow_departments(corp, after["userid"], joined=joined, left=left)
    changed = [name for name in _TOLD if before[name] != after[name]]
    difference = {}
    if changed:
        names = dict.fromkeys(["name", *changed])
        sides = [{_TOLD[name]: str(side[name]) for name in names} for side in (before, after)]
        difference["diffInfo"] = {"prev": sides[0], "curr": sides[1], "userid": after["userid"]}
    _emit(corp, "user_modify_org", after, entry(corp, after), **difference)
    if joined or left:
        corp.emit_for("suite", "user_dept_change", **entry(corp, after))
    if after["active"] and not before["active"]:
        _emit(corp, "user_active_org", after, entry(corp, after))
    if after["admin"] != before["admin"]:
        _emit(corp, "org_admin_add" if after["admin"] else "org_admin_remove", after, {})
        corp.emit_for("suite", "user_role_change", **entry(corp, after))
    return after


def leave(corp: Corp, user: Record, reason: str) -> None:
    """Let a user leave a corp: roles and groups are left as well, and who it was is kept among those who have left.

    Args:
        corp: The corp.
        user: The record of the person.
        reason: Why: `oapi`, `delete`, `leave`, `cancel` or `unknown` (docs of `list_emp_leave_records`).
    """
    userid = user["userid"]
    corp.delete("user", userid)
    for role in corp.find_having("role", "userids", userid):
        role["userids"].remove(userid)
        role["scopes"].pop(userid, None)
        corp.put("role", role["id"], role, parent=role["group_id"])
    for group in corp.find_having("group", "members", userid):
        group["members"].remove(userid)
        corp.put("group", group["open_conversation_id"], group)
    number = corp.next_number("left_user")
    corp.put("left_user", number, {**user, "leave_time": corp.world.clock.now(), "leave_reason": reason})
    _emit(corp, "user_leave_org", user, {"userId": userid, "unionid": user["unionid"]})


def give_roles(corp: Corp, users: list[Record], roles: list[Record]) -> None:
    """Let people have roles; who has one already keeps it."""
    for role in roles:
        role["userids"] = list(dict.fromkeys([*role["userids"], *(user["userid"] for user in users)]))
        corp.put("role", role["id"], role, parent=role["group_id"])
    _notify_roles(corp, "add", users, roles)


def take_roles(corp: Corp, users: list[Record], roles: list[Record]) -> None:
    """Take roles from people."""
    removed = {user["userid"] for user in users}
    for role in roles:
        role["userids"] = [userid for userid in role["userids"] if userid not in removed]
        role["scopes"] = {userid: scope for userid, scope in role["scopes"].items() if userid not in removed}
        corp.put("role", role["id"], role, parent=role["group_id"])
    _notify_roles(corp, "remove", users, roles)


def _notify_roles(corp: Corp, action: str, users: list[Record], roles: list[Record]) -> None:
    userids, ids = [user["userid"] for user in users], [role["id"] for role in roles]
    corp.emit_for("internal", "label_user_change", userIdList=userids, action=action, labelIdList=ids)
    for user in users:
        corp.emit_for("suite", "user_role_change", **entry(corp, user))


def entry(corp: Corp, user: Record) -> dict[str, Any]:
    """Return all fields of a user that third-party apps get in an event."""
    groups = {group["id"]: group["name"] for group in corp.find("role_group")}
    fields: dict[str, Any] = {
        "userid": user["userid"],
        "unionid": user["unionid"],
        "name": user["name"],
        "avatar": user["avatar"],
        "active": user["active"],
        "realAuthed": user["active"],
        "exclusiveAccount": bool(user["exclusive_account_type"]),
        "isAdmin": user["admin"],
        "isBoss": user["boss"],
        "isSenior": user["senior"],
        "isHide": user["hide_mobile"],
        "jobnumber": user["job_number"],
        "position": user["title"],
        "department": user["dept_id_list"],
        "orderInDepts": _by_department(user, {dept: user["dept_order"].get(str(dept), 1) for dept in user["dept_id_list"]}),
        "isLeaderInDepts": _by_department(user, {dept: str(dept in user["leader_in_dept"]).lower() for dept in user["dept_id_list"]}),
        "roles": [
            {"id": role["id"], "name": role["name"], "groupName": groups[role["group_id"]], **_kind(corp, role)}
            for role in roles_of(corp, user)
        ],
        "errcode": 0,
        "errmsg": "ok",
    }
    return fields | ({"managerUserid": user["manager_userid"]} if user["manager_userid"] else {})


def _kind(corp: Corp, role: Record) -> dict[str, int]:
    """Return the kind of a role as far as it is known: of the system's roles only that of sub-administrators is (facts events.yaml)."""
    if not is_system_role(corp, role):
        return {"type": 0}
    return {"type": 102} if role["name"] == SUB_ADMINS else {}


def _by_department(user: Record, values: dict[int, Any]) -> str:
    """Write what a user is in each department as DingTalk does, without quotes around the keys."""
    return "{" + ",".join(f"{dept}:{values[dept]}" for dept in user["dept_id_list"]) + "}"


def _emit(corp: Corp, event: str, user: Record, of_suites: dict[str, Any], **more: Any) -> None:
    """Emit an event that names the users to internal apps, and has more fields for apps of vendors, or does not reach them."""
    corp.emit_for("internal", event, userId=[user["userid"]], timeStamp=str(corp.world.clock.now_ms()), **more)
    if of_suites:
        corp.emit_for("suite", event, **of_suites)


# Groups of departments.


def open_group(corp: Corp, department: Record) -> None:
    """Make the group chat of a department that wants one and has none."""
    if not department.get("create_dept_group") or department.get("dept_group_chat_id"):
        return
    members = [user["userid"] for user in corp.members(department["dept_id"])]
    conversation = corp.new_id("group", "cid") + "=="
    department["dept_group_chat_id"] = corp.new_id("chat", "chat")
    group = {
        "open_conversation_id": conversation,
        "chatid": department["dept_group_chat_id"],
        "name": department["name"],
        "owner": department.get("org_dept_owner") or (members[0] if members else ""),
        "members": members,
        "robots": [],
    }
    corp.put("group", conversation, group)


def close_group(corp: Corp, department: Record) -> None:
    """Disband the group chat of a department that is deleted."""
    if (group := group_of(corp, department)) is not None:
        corp.delete("group", group["open_conversation_id"])


def group_of(corp: Corp, department: Record) -> Record | None:
    """Return the group chat of a department, or `None`."""
    return next(iter(corp.find_having("group", "chatid", department.get("dept_group_chat_id"))), None)


def follow_departments(corp: Corp, userid: str, *, joined: list[int], left: list[int]) -> None:
    """Let a user join the group chats of departments where this goes by itself, and leave those of departments that were left."""
    for dept_id in (*joined, *left):
        department = corp.get("department", dept_id)
        if department is None or (group := group_of(corp, department)) is None:
            continue
        if dept_id in left and userid in group["members"]:
            group["members"].remove(userid)
        elif dept_id in joined and department.get("auto_add_user") and userid not in group["members"]:
            group["members"].append(userid)
        corp.put("group", group["open_conversation_id"], group)
