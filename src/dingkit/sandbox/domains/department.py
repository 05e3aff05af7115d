"""department: the tree of departments; each change is an event."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._seed import ROOT

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_FIRST_ID: Final = 100
_SETTABLE: Final = (
    "name",
    "parent_id",
    "order",
    "create_dept_group",
    "auto_add_user",
    "auto_approve_apply",
    "source_identifier",
    "hide_dept",
    "outer_dept",
    "outer_dept_only_self",
    "org_dept_owner",
    "code",
    "group_contain_sub_dept",
)
"""Fields that are kept as they are sent."""
_LISTS: Final = ("dept_permits", "user_permits", "outer_permit_depts", "outer_permit_users", "dept_manager_userid_list")
"""Fields that are sent as one text with commas, and answered as lists."""


def department(request: Request, dept_id: Any) -> Record:
    """Return a department of the corp.

    Raises:
        Refused: There is none of this id.
    """
    found = request.corp.get("department", dept_id)
    if found is None:
        raise request.refuse("not_found", "department_not_found", "dept_not_found", because=f"there is no department {dept_id}")
    return found


def create_department(request: Request) -> Answer:
    """Create a department below another one."""
    corp = request.corp
    parent = request["parent_id"]
    if corp.get("department", parent) is None:
        raise request.refuse("not_found", "parent_not_found", "department_not_found", because=f"there is no department {parent}")
    _check_name(request, request["name"], parent)
    dept_id = corp.next_number("department", _FIRST_ID)
    corp.put("department", dept_id, {"dept_id": dept_id, "order": dept_id, **_sent(request)}, parent=parent)
    corp.emit("org_dept_create", DeptId=[dept_id])
    return {"result": {"dept_id": dept_id}}


def update_department(request: Request) -> Answer:
    """Change what is sent of a department, and leave the rest."""
    found = department(request, request["dept_id"])
    sent = _sent(request)
    parent = int(sent.get("parent_id") or found["parent_id"])
    if parent != found["parent_id"]:
        department(request, parent)
        if parent in request.corp.departments_below(found["dept_id"]):
            raise request.refuse("invalid_request", "invalid_parameter", because="a department cannot be below itself")
    if "name" in sent and sent["name"] != found["name"]:
        _check_name(request, sent["name"], parent)
    request.corp.put("department", found["dept_id"], found | sent, parent=parent)
    request.corp.emit("org_dept_modify", DeptId=[found["dept_id"]])
    return {}


def delete_department(request: Request) -> Answer:
    """Delete a department that has neither people nor departments in it."""
    found = department(request, request["dept_id"])
    dept_id = found["dept_id"]
    if dept_id == ROOT:
        raise request.refuse("invalid_request", "root_department")
    if request.corp.count("department", parent=dept_id):
        raise request.refuse("invalid_request", "department_with_children")
    if any(dept_id in user["dept_id_list"] for user in request.corp.users()):
        raise request.refuse("invalid_request", "department_with_people")
    request.corp.delete("department", dept_id)
    request.corp.emit("org_dept_remove", DeptId=[dept_id])
    return {}


def get_department(request: Request) -> Answer:
    """All that is known of a department."""
    found = department(request, request["dept_id"])
    dept_id = found["dept_id"]
    members = [user for user in request.corp.users() if dept_id in user["dept_id_list"]]
    defaults: dict[str, Any] = {
        "create_dept_group": False,
        "auto_add_user": False,
        "hide_dept": False,
        "outer_dept": False,
        "member_count": len(request.corp.users_below(dept_id)),
        "owning_member_count": len(members),
        **{name: [] for name in _LISTS},
        "dept_manager_userid_list": [user["userid"] for user in members if dept_id in user["leader_in_dept"]],
    }
    return {"result": defaults | found}


def list_sub_departments(request: Request) -> Answer:
    """The departments right below one."""
    return {"result": [_short(child) for child in _children(request)]}


def list_sub_department_ids(request: Request) -> Answer:
    """The ids of the departments right below one."""
    return {"result": {"dept_id_list": [child["dept_id"] for child in _children(request)]}}


def list_parent_department_ids(request: Request) -> Answer:
    """The way from a department up to the whole corp."""
    return {"result": {"parent_id_list": _way_up(request, department(request, request["dept_id"]))}}


def list_parent_department_ids_of_user(request: Request) -> Answer:
    """The way up from each department that somebody is in."""
    user = request.corp.user(request["userid"])
    if user is None:
        raise request.refuse("not_found", "user_not_found", "user_not_exist", because=f"there is no userid {request['userid']}")
    ways = (_way_up(request, department(request, dept_id)) for dept_id in user["dept_id_list"])
    return {"result": {"parent_list": [{"parent_dept_id_list": way} for way in ways]}}


def search_departments(request: Request) -> Answer:
    """Departments whose names have a word in them."""
    word = request.text("queryWord")
    found = [one["dept_id"] for one in request.corp.find("department") if word in one["name"]]
    offset, size = request["offset"], request["size"]
    return {"hasMore": len(found) > offset + size, "totalCount": len(found), "list": found[offset : offset + size]}


def _sent(request: Request) -> Record:
    sent = {name: request.get(name) for name in _SETTABLE if request.get(name) is not None}
    return sent | {name: _as_list(name, request.get(name)) for name in _LISTS if request.get(name) is not None}


def _as_list(name: str, text: str) -> list[Any]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    return [int(part) for part in parts if part.isdigit()] if name.endswith("depts") or name == "dept_permits" else parts


def _check_name(request: Request, name: str, parent: int) -> None:
    if any(child["name"] == name for child in request.corp.find("department", parent=parent)):
        raise request.refuse("invalid_request", "name_taken", "invalid_parameter", because=f"department {parent} has one named {name}")


def _children(request: Request) -> list[Record]:
    dept_id = department(request, request.get("dept_id", ROOT))["dept_id"]
    return sorted(request.corp.find("department", parent=dept_id), key=lambda child: (child.get("order", 0), child["dept_id"]))


def _short(found: Record) -> Record:
    shown = {name: found[name] for name in ("dept_id", "name", "parent_id", "source_identifier") if name in found}
    return shown | {name: bool(found.get(name, False)) for name in ("create_dept_group", "auto_add_user")}


def _way_up(request: Request, found: Record) -> list[int]:
    way: list[int] = [found["dept_id"]]
    while found["parent_id"]:
        found = department(request, found["parent_id"])
        way.append(found["dept_id"])
    return way
