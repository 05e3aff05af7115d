"""People, departments and roles that a request names: looked up, and refused where there are none."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._seed import CHARGE, LEADERS, MAIN_ADMIN, SUB_ADMINS, SYSTEM_ROLES
from dingkit.sandbox._serving import refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Refused, Request
    from dingkit.sandbox._world import Corp

_SYSTEM: Final = (CHARGE, LEADERS, MAIN_ADMIN, SUB_ADMINS)

NO_PERSON: Final = (
    "user_not_found",
    "user_not_exist",
    "unknown_user",
    "unknown_person",
    "staff_id_not_existed",
    "param_user_id_not_exist",
    "invalid_userid",
    "invalid_user_id",
    "illegal_userid",
)
"""What domains call the failure that no user has a userid or a unionid; each has one of them."""


def no_person(request: Request, userid: object, *names: str) -> Refused:
    """Make the refusal of a userid or a unionid that no user of the corp has, as the operation documents it; arguments as of `person`."""
    return _refused(request, "get_user", *names, *NO_PERSON, because=f"no user of the corp has the id {userid}")


def person(request: Request, userid: object, *names: str) -> Record:
    """Return the person of the corp who has a userid.

    Args:
        request: The request.
        userid: The userid.
        names: Examples of failures that fit better than the usual ones.

    Raises:
        Refused: No user has it.
    """
    found = request.corp.user(userid)
    if found is None:
        raise no_person(request, userid, *names)
    return found


def person_by_unionid(request: Request, unionid: object) -> Record:
    """Return the person of the corp who has a unionid.

    Raises:
        Refused: No user has it.
    """
    found = request.corp.user_by_unionid(unionid)
    if found is None:
        raise no_person(request, unionid)
    return found


def people(request: Request, userids: list[Any]) -> list[Record]:
    """Return the people of the corp who have userids, in the order of these.

    Raises:
        Refused: No user has one of them.
    """
    return [person(request, userid) for userid in userids]


def known_people(request: Request, userids: list[Any]) -> list[Record]:
    """Return those people of the corp who have one of the userids: for operations that skip unknown ones."""
    return [found for userid in userids if (found := request.corp.user(userid)) is not None]


def department(request: Request, dept_id: object, *names: str) -> Record:
    """Return a department of the corp.

    Args:
        request: The request.
        dept_id: Its id.
        names: Examples of failures that fit better than the usual ones.

    Raises:
        Refused: There is none of this id.
    """
    found = request.corp.get("department", dept_id)
    if found is None:
        names += ("department_not_found", "dept_not_found", "unknown_department", "invalid_department")
        raise _refused(request, "get_department", *names, because=f"there is no department {dept_id}")
    return found


def _refused(request: Request, example: str, *names: str, because: str) -> Refused:
    """Refuse as the operation documents it, or else, on the old host, as the operation does whose subject it is."""
    if request.operation.on_api or any(name in request.operation.failures for name in names):
        return request.refuse("not_found", *names, because=because)
    request.notes.append(because)
    return refusal(request.world.description.operations[example], "not_found", *names, because=because)


def openid(app_key: str, user: Record) -> str:
    """Return the openid that a user has in an app: another one in each, always the same in one."""
    return hashlib.blake2s(f"{app_key}/{user['unionid']}".encode(), digest_size=12).hexdigest()


def is_third_party(request: Request) -> bool:
    """Return whether the app that asks is not of the corp itself: it gets less of people and departments."""
    return request.app is not None and request.app.get("kind", "internal") != "internal"


def withheld(request: Request, *of_third_parties: str) -> frozenset[str]:
    """Return the fields that the calling app does not get.

    Args:
        request: The request.
        of_third_parties: Those that third-party apps do not get.

    Others are those whose permission was taken away from the app.
    """
    denied = (request.app or {}).get("denied", ())
    without = {field for field, permission in request.operation.permissions_of_fields.items() if permission in denied}
    return frozenset(without | (set(of_third_parties) if is_third_party(request) else set()))


def check_scope(request: Request, dept_id: int) -> None:
    """Check that a department is in the contact scope of the app that asks: the departments that `contact_scope` of the app names.

    Raises:
        Refused: It is not.
    """
    scope = (request.app or {}).get("contact_scope")
    if scope is None or any(dept_id in request.corp.departments_below(int(top)) for top in scope):
        return
    because = f"department {dept_id} is outside the contact scope of the app"
    raise request.refuse("permission", "department_out_of_scope", "out_of_scope", because=because)


def roles_of(corp: Corp, user: Record) -> list[Record]:
    """Return the roles that a user has, with those that DingTalk itself gives."""
    system = {group["id"] for group in corp.find("role_group") if group["name"] == SYSTEM_ROLES}
    return [
        role
        for role in corp.find("role")
        if (_is_assigned(corp, user, role) if role["group_id"] in system and role["name"] in _SYSTEM else user["userid"] in role["userids"])
    ]


def role_userids(corp: Corp, role: Record) -> list[str]:
    """Return who has a role."""
    if is_system_role(corp, role):
        return [user["userid"] for user in corp.users() if _is_assigned(corp, user, role)]
    userids: list[str] = role["userids"]
    return userids


def _is_assigned(corp: Corp, user: Record, role: Record) -> bool:
    """Return whether DingTalk itself gives a user a role."""
    if role["name"] == CHARGE:
        return bool(user["boss"])
    if role["name"] == LEADERS:
        return bool(user["leader_in_dept"])
    return bool(user["admin"]) and (admins(corp)[0]["userid"] == user["userid"]) == (role["name"] == MAIN_ADMIN)


def is_system_role(corp: Corp, role: Record) -> bool:
    """Return whether a role is one that DingTalk itself gives to people; programs can neither give nor change these."""
    return role["name"] in _SYSTEM and (corp.get("role_group", role["group_id"]) or {}).get("name") == SYSTEM_ROLES


def admins(corp: Corp) -> list[Record]:
    """Return the administrators; the first one is the main administrator: the boss who is one, or else who was there first."""
    return sorted(corp.find_having("user", "admin", value=True), key=lambda user: not user["boss"])


def in_order(users: Iterable[Record]) -> list[Record]:
    """Return people in the order of the pinyin of their names, as far as the order of GB 18030 has it: that of the common characters."""
    return sorted(users, key=lambda user: (user["name"].encode("gb18030", "replace"), user["userid"]))


def offset_and_size(request: Request, default: int) -> tuple[int, int]:
    """Return where a page begins and how long it is; without both of them it is the first, of the default size.

    Raises:
        Refused: One of them is too small.
    """
    start, size = request.get("offset"), request.get("size")
    if start is None or size is None:
        start, size = 0, default
    if start < 0 or size < 1:
        example = "invalid_offset" if start < 0 else "invalid_size"
        raise request.refuse("invalid_request", example, because="offset is at least 0, size at least 1")
    return start, size


def short_page(request: Request, found: list[Any], start: int, size: int, *, largest: int) -> tuple[list[Any], bool]:
    """Return a page of what was found, and whether there is more; a size beyond the largest gets the largest page."""
    if size > largest:
        request.notes.append(f"a page has at most {largest}")
    end = start + min(size, largest)
    return found[start:end], len(found) > end
