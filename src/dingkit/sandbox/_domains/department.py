"""department: the tree of departments, who manages them, their group chats; each change is an event."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._membership import close_group, open_group
from dingkit.sandbox._people import check_scope, department, is_third_party, person
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
_VIEWERS: Final = {
    "dept_permits": ("department", "hide_dept"),
    "user_permits": ("user", "hide_dept"),
    "outer_permit_depts": ("department", "outer_dept"),
    "outer_permit_users": ("user", "outer_dept"),
}
"""Fields that are sent as one text with commas and answered as lists: what they name, and the switch without which they mean nothing."""
_MAX_VIEWERS: Final = 50
_NOT_IN_NAMES: Final = "-,，"
_HIDDEN: Final = ("outer_dept_only_self", "group_contain_outer_dept", "group_contain_hidden_dept", "names")
"""What is kept and not answered."""
_NOT_OF_THIRD_PARTIES: Final = ("source_identifier", "tags", "from_union_org")


def create_department(request: Request) -> Answer:
    """Create a department below another one."""
    corp, parent = request.corp, request["parent_id"]
    department(request, parent, "parent_not_found")
    check_scope(request, parent)
    _check_name(request, request["name"], parent)
    dept_id = corp.next_number("department", _FIRST_ID)
    while corp.get("department", dept_id) is not None:  # a seed names its departments as it likes
        dept_id = corp.next_number("department", _FIRST_ID)
    created = {"dept_id": dept_id, "order": dept_id, **_sent(request)}
    open_group(corp, created)
    corp.put("department", dept_id, created, parent=parent)
    corp.emit("org_dept_create", deptId=[dept_id])
    return {"result": {"dept_id": dept_id}}


def update_department(request: Request) -> Answer:
    """Change what is sent of a department, and leave the rest."""
    corp, found = request.corp, department(request, request["dept_id"])
    dept_id = found["dept_id"]
    if dept_id == ROOT:
        raise request.refuse("invalid_request", "root_department")
    check_scope(request, dept_id)
    sent = _sent(request)
    parent: int = (found | sent)["parent_id"]
    if parent != found["parent_id"]:
        department(request, parent, "parent_not_found")
        if parent in corp.departments_below(dept_id):
            raise request.refuse("invalid_request", "circular_departments", because="a department cannot be below itself")
    if sent.get("order", 1) < 1:
        raise request.refuse("invalid_request", "invalid_order", because="the order is at least 1")
    name: str = (found | sent)["name"]
    language = request.get("language", "zh_CN")
    if name != found["name"] or parent != found["parent_id"]:
        _check_name(request, name, parent, but=dept_id)
    if language != "zh_CN" and "name" in sent:
        sent["names"] = found.get("names", {}) | {language: sent.pop("name")}
    _set_managers(request, dept_id)
    owner = sent.get("org_dept_owner")
    if owner is not None and dept_id not in (corp.user(owner) or {"dept_id_list": ()})["dept_id_list"]:
        raise request.refuse("invalid_request", "invalid_group_owner", because=f"{owner} is not in the department")
    changed = found | sent
    open_group(corp, changed)
    corp.put("department", dept_id, changed, parent=parent)
    corp.emit("org_dept_modify", deptId=[dept_id])
    return {}


def delete_department(request: Request) -> Answer:
    """Delete a department that has neither people nor departments in it."""
    corp, found = request.corp, department(request, request["dept_id"])
    dept_id = found["dept_id"]
    if dept_id == ROOT:
        raise request.refuse("invalid_request", "root_department")
    check_scope(request, dept_id)
    if corp.count("department", parent=dept_id):
        raise request.refuse("invalid_request", "department_with_children")
    if corp.members(dept_id):
        raise request.refuse("invalid_request", "department_with_people")
    close_group(corp, found)
    corp.delete("department", dept_id)
    corp.emit("org_dept_remove", deptId=[dept_id])
    return {}


def get_department(request: Request) -> Answer:
    """All that is known of a department."""
    corp, found = request.corp, department(request, request["dept_id"])
    dept_id = found["dept_id"]
    check_scope(request, dept_id)
    members = corp.members(dept_id)
    detail: dict[str, Any] = {
        "create_dept_group": False,
        "auto_add_user": False,
        "auto_approve_apply": False,
        "hide_dept": False,
        "outer_dept": False,
        **found,
        "name": _name(request, found),
        "member_count": len(corp.userids_below(dept_id)),
        "owning_member_count": len(members),
        "dept_manager_userid_list": [user["userid"] for user in members if dept_id in user["leader_in_dept"]],
    }
    detail |= {field: detail.get(field, []) if detail[switch] else [] for field, (_, switch) in _VIEWERS.items()}
    without = {*_HIDDEN, *(_NOT_OF_THIRD_PARTIES if is_third_party(request) else ()), *(("parent_id",) if dept_id == ROOT else ())}
    return {"result": {name: value for name, value in detail.items() if name not in without}}


def list_sub_departments(request: Request) -> Answer:
    """The departments right below one."""
    children = _children(request)
    check_scope(request, request.get("dept_id", ROOT))
    return {"result": [_short(request, child) for child in children]}


def list_sub_department_ids(request: Request) -> Answer:
    """The ids of the departments right below one."""
    return {"result": {"dept_id_list": [child["dept_id"] for child in _children(request)]}}


def list_departments_legacy(request: Request) -> Answer:
    """The departments below one, all of them where `fetch_child` is set, as the legacy call returns it."""
    top = department(request, request.get("id", ROOT))["dept_id"]
    ids = request.corp.departments_below(top)[1:]
    found = [one for one in request.corp.find("department") if one["dept_id"] in ids]
    return {
        "department": [
            {
                "id": one["dept_id"],
                "name": one.get("names", {}).get(request.get("lang", ""), one["name"]),
                "parentid": one["parent_id"],
                "createDeptGroup": bool(one.get("create_dept_group")),
                "autoAddUser": bool(one.get("auto_add_user")),
            }
            for one in found
            if request.get("fetch_child") or one["parent_id"] == top
        ]
    }


def list_sub_department_ids_legacy(request: Request) -> Answer:
    """The ids of the departments right below one, as the legacy call returns it."""
    top = department(request, request["id"])["dept_id"]
    return {"sub_dept_id_list": [child["dept_id"] for child in request.corp.find("department", parent=top)]}


def list_parent_department_ids(request: Request) -> Answer:
    """The way from a department up to the whole corp."""
    return {"result": {"parent_id_list": _ancestors(request, department(request, request["dept_id"]))}}


def list_parent_department_ids_of_user(request: Request) -> Answer:
    """The ancestors of each department that a user is in."""
    ways = (_ancestors(request, department(request, dept_id)) for dept_id in person(request, request["userid"])["dept_id_list"])
    return {"result": {"parent_list": [{"parent_dept_id_list": way} for way in ways]}}


def search_departments(request: Request) -> Answer:
    """Departments whose names have a word in them; the sandbox does not know the pinyin of names."""
    word, offset, size = request.text("queryWord").casefold(), request["offset"], request["size"]
    if offset < 0 or size < 0:
        raise request.refuse("invalid_request", "invalid_parameter", because="offset and size are at least 0")
    names = ((one["dept_id"], (one["name"], *one.get("names", {}).values())) for one in request.corp.find("department"))
    found = [dept_id for dept_id, called in names if any(word in name.casefold() for name in called)]
    return {"hasMore": len(found) > offset + size, "totalCount": len(found), "list": found[offset : offset + size]}


def _sent(request: Request) -> Record:
    sent = {name: request.get(name) for name in _SETTABLE if request.get(name) is not None}
    for field, (kind, _) in _VIEWERS.items():
        if request.get(field) is None:
            continue
        ids = request.ids(field)
        if len(ids) > _MAX_VIEWERS or any(request.corp.get(kind, key) is None for key in ids):
            because = f"{field} names more than {_MAX_VIEWERS}, or a {kind} that is not there"
            raise request.refuse("invalid_request", "invalid_viewers", because=because)
        sent[field] = [int(key) for key in ids] if kind == "department" else ids
    return sent


def _set_managers(request: Request, dept_id: int) -> None:
    """Set the managers of a department as the request names them; none where it is to be emptied by force."""
    managers = request.ids("dept_manager_userid_list")
    if not managers and "dept_manager_userid_list" not in request.ids("force_update_fields"):
        return
    members = request.corp.members(dept_id)
    outsiders = set(managers) - {user["userid"] for user in members}
    if outsiders:
        raise request.refuse("invalid_request", "invalid_userids", because=f"{min(outsiders)} is not in the department")
    for user in members:
        leads = [dept for dept in user["leader_in_dept"] if dept != dept_id] + [dept_id] * (user["userid"] in managers)
        request.corp.put("user", user["userid"], user | {"leader_in_dept": leads})


def _check_name(request: Request, name: str, parent: int, but: int = 0) -> None:
    if any(character in name for character in _NOT_IN_NAMES):
        raise request.refuse("invalid_request", "invalid_name", "invalid_parameter", because=f"a name has none of {_NOT_IN_NAMES}")
    if any(child["name"] == name and child["dept_id"] != but for child in request.corp.find("department", parent=parent)):
        because = f"department {parent} has one named {name}"
        raise request.refuse("invalid_request", "name_taken", "invalid_name", "invalid_parameter", because=because)


def _children(request: Request) -> list[Record]:
    dept_id = department(request, request.get("dept_id", ROOT))["dept_id"]
    return sorted(request.corp.find("department", parent=dept_id), key=lambda child: (child.get("order", 0), child["dept_id"]))


def _short(request: Request, found: Record) -> Record:
    shown = {"dept_id": found["dept_id"], "name": _name(request, found), "parent_id": found["parent_id"]}
    if "source_identifier" in found and not is_third_party(request):
        shown["source_identifier"] = found["source_identifier"]
    return shown | {name: bool(found.get(name, False)) for name in ("create_dept_group", "auto_add_user")}


def _name(request: Request, found: Record) -> str:
    name: str = found.get("names", {}).get(request.get("language", ""), found["name"])
    return name


def _ancestors(request: Request, found: Record) -> list[int]:
    way: list[int] = [found["dept_id"]]
    while found["parent_id"]:
        found = department(request, found["parent_id"])
        way.append(found["dept_id"])
    return way
