"""role: roles, their groups, and who has them; each change is an event."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._membership import give_roles, take_roles
from dingkit.sandbox._people import department, is_system_role, known_people, offset_and_size, people, person, role_userids, short_page
from dingkit.sandbox._seed import SYSTEM_ROLES

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_FIRST_ID: Final = 1001
_DEFAULT_PAGE: Final = 20
"""Where `size` and `offset` are not both given (page of `list_roles`)."""


def create_role(request: Request) -> Answer:
    """Make a role in a group of roles."""
    corp, name = request.corp, request.text("roleName")
    if not name:
        raise request.refuse("invalid_request", "missing_role", because="roleName is empty")
    group = corp.get("role_group", request["groupId"])
    if group is None or group["name"] == SYSTEM_ROLES:
        raise request.refuse("invalid_request", "invalid_group", because=f"{request['groupId']} is not a group that roles can be put in")
    _check_name(request, name, group["id"])
    number = corp.next_number("role", _FIRST_ID)
    role = {"id": number, "name": name, "group_id": group["id"], "userids": [], "scopes": {}}
    corp.put("role", number, role, parent=group["id"])
    corp.emit_for("suite", "org_role_add", **_event(request, role))
    return {"roleId": number}


def update_role(request: Request) -> Answer:
    """Rename a role."""
    role, name = _own_role(request, request["roleId"], "invalid_role"), request.text("roleName")
    if not name:
        raise request.refuse("invalid_request", "missing_parameter", because="roleName is empty")
    if name != role["name"]:
        _check_name(request, name, role["group_id"])
    role["name"] = name
    request.corp.put("role", role["id"], role, parent=role["group_id"])
    request.corp.emit_for("suite", "org_role_modify", **_event(request, role))
    return {}


def delete_role(request: Request) -> Answer:
    """Delete a role that no user has."""
    role = _own_role(request, request["role_id"], "system_role")
    if role["userids"]:
        raise request.refuse("invalid_request", because="people have the role: take it from them first")
    request.corp.delete("role", role["id"])
    request.corp.emit_for("suite", "org_role_remove", roleId=str(role["id"]))
    return {}


def list_roles(request: Request) -> Answer:
    """The groups of roles with their roles, page by page."""
    corp = request.corp
    listed = [
        {
            "groupId": group["id"],
            "name": group["name"],
            "roles": [{"id": role["id"], "name": role["name"]} for role in corp.find("role", parent=group["id"])],
        }
        for group in corp.find("role_group")
    ]
    return {"result": _page(request, listed)}


def get_role(request: Request) -> Answer:
    """A role and its group."""
    role = _role(request, request["roleId"])
    return {"role": {"groupId": role["group_id"], "name": role["name"]}}


def create_role_group(request: Request) -> Answer:
    """Make a group of roles."""
    number = request.corp.next_number("role", _FIRST_ID)
    request.corp.put("role_group", number, {"id": number, "name": request["name"]})
    return {"groupId": number}


def get_role_group(request: Request) -> Answer:
    """A group of roles with its roles."""
    group = request.corp.get("role_group", request["group_id"])
    if group is None:
        raise request.refuse("invalid_request", "invalid_parameter", because=f"there is no group {request['group_id']}")
    roles = [{"role_id": role["id"], "role_name": role["name"]} for role in request.corp.find("role", parent=group["id"])]
    return {"role_group": {"group_name": group["name"], "roles": roles}}


def add_user_roles(request: Request) -> Answer:
    """Give each of the roles to each of the people."""
    roles = [_own_role(request, key, "invalid_role") for key in request.ids("roleIds")]
    give_roles(request.corp, people(request, request.ids("userIds")), roles)
    return {}


def remove_user_roles(request: Request) -> Answer:
    """Take each of the roles from each of the people."""
    roles = [_own_role(request, key, "invalid_role") for key in request.ids("roleIds")]
    take_roles(request.corp, people(request, request.ids("userIds")), roles)
    return {}


def update_role_scope(request: Request) -> Answer:
    """Set which departments a user is responsible for in a role."""
    role, user = _role(request, request["role_id"]), person(request, request["userid"], "illegal_userid")
    if user["userid"] not in role_userids(request.corp, role):
        raise request.refuse("not_found", "unknown_person", because=f"{user['userid']} does not have the role")
    scope = [department(request, dept)["dept_id"] for dept in request.ids("dept_ids")]
    request.corp.put("role", role["id"], role | {"scopes": role["scopes"] | {user["userid"]: scope}}, parent=role["group_id"])
    return {}


def list_role_users(request: Request) -> Answer:
    """Those who have a role, page by page."""
    corp, role = request.corp, _role(request, request["role_id"])
    users = known_people(request, role_userids(corp, role))
    return {"result": _page(request, [{"userid": user["userid"], "name": user["name"], **_scopes(request, role, user)} for user in users])}


def _role(request: Request, key: Any) -> Record:
    role = request.corp.get("role", key)
    if role is None:
        raise request.refuse("not_found", "invalid_role", "unknown_role", because=f"there is no role {key}")
    return role


def _own_role(request: Request, key: Any, refusal: str) -> Record:
    """Return a role that is not one of the system's."""
    role = _role(request, key)
    if is_system_role(request.corp, role):
        raise request.refuse("invalid_request", refusal, because=f"role {key} is one that only DingTalk itself gives and changes")
    return role


def _check_name(request: Request, name: str, group_id: int) -> None:
    if any(role["name"] == name for role in request.corp.find("role", parent=group_id)):
        raise request.refuse("invalid_request", "name_taken", because=f"group {group_id} has a role named {name}")


def _event(request: Request, role: Record) -> dict[str, Any]:
    group = request.corp.get("role_group", role["group_id"]) or {}
    return {"roleId": role["id"], "roleName": role["name"], "groupId": role["group_id"], "groupName": group.get("name", "")}


def _scopes(request: Request, role: Record, user: Record) -> dict[str, Any]:
    """Return the departments that a user is responsible for in a role; nothing where it is all of them."""
    scope = [found for dept in role["scopes"].get(user["userid"], ()) if (found := request.corp.get("department", dept)) is not None]
    return {"manageScopes": [{"dept_id": found["dept_id"], "name": found["name"]} for found in scope]} if scope else {}


def _page(request: Request, found: list[Any]) -> Answer:
    start, size = offset_and_size(request, _DEFAULT_PAGE)
    page, more = short_page(request, found, start, size, largest=size)
    return {"hasMore": more, "list": page} | ({"nextCursor": start + size} if more else {})
