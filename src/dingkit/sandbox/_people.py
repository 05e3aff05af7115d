"""People, departments and roles that a request names: looked up, and refused where there are none."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Refused, Request

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
"""What domains call the failure that nobody has a userid or a unionid; each has one of them."""


def no_person(request: Request, userid: object) -> Refused:
    """Make the refusal of a userid or a unionid that nobody in the corp has, as the operation documents it."""
    return request.refuse("not_found", *NO_PERSON, because=f"nobody in the corp has the id {userid}")


def person(request: Request, userid: object) -> Record:
    """Return the person of the corp who has a userid.

    Raises:
        Refused: Nobody has it.
    """
    found = request.corp.user(userid)
    if found is None:
        raise no_person(request, userid)
    return found


def person_by_unionid(request: Request, unionid: object) -> Record:
    """Return the person of the corp who has a unionid.

    Raises:
        Refused: Nobody has it.
    """
    found = request.corp.user_by_unionid(unionid)
    if found is None:
        raise no_person(request, unionid)
    return found


def people(request: Request, userids: list[Any]) -> list[Record]:
    """Return the people of the corp who have userids, in the order of these.

    Raises:
        Refused: Nobody has one of them.
    """
    return [person(request, userid) for userid in userids]


def known_people(request: Request, userids: list[Any]) -> list[Record]:
    """Return those people of the corp who have one of the userids: for operations that pass over the ones that nobody has."""
    return [found for userid in userids if (found := request.corp.user(userid)) is not None]


def department(request: Request, dept_id: object, *names: str) -> Record:
    """Return a department of the corp.

    Args:
        request: Who asks.
        dept_id: Its id.
        names: Examples of failures that fit better than the usual ones.

    Raises:
        Refused: There is none of this id.
    """
    found = request.corp.get("department", dept_id)
    if found is None:
        usual = ("department_not_found", "dept_not_found", "unknown_department", "invalid_department")
        raise request.refuse("not_found", *names, *usual, because=f"there is no department {dept_id}")
    return found
