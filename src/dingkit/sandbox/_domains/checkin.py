"""checkin: the check-ins of a seed."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Final

from dingkit.sandbox._attendance import CHECKIN
from dingkit.sandbox._people import department

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_DAY: Final = 86_400_000
_MAX_DAYS: Final = 10
_MAX_DAYS_OF_DEPARTMENTS: Final = 45
_LARGEST_PAGE: Final = 100
_SHOWN: Final = ("detail_place", "remark", "longitude", "latitude", "visit_user")


def list_checkin_records(request: Request) -> Answer:
    """The check-ins of people in a time, the oldest first."""
    userids = request.ids("userid_list")
    _check_days(request, _MAX_DAYS if len(userids) == 1 else 1)
    found = _between(request, userids)
    start, end = request["cursor"], request["cursor"] + min(max(request["size"], 1), _LARGEST_PAGE)
    page = [
        {"userid": one["userid"], "checkin_time": one["time"], "place": one.get("place", ""), "image_list": one.get("images", [])}
        | {name: str(one[name]) for name in _SHOWN if name in one}
        for one in found[start:end]
    ]
    return {"result": {"page_list": page, **({"next_cursor": end} if end < len(found) else {})}}


def list_department_checkin_records(request: Request) -> Answer:
    """The check-ins of all users of a department and those below it."""
    _check_days(request, _MAX_DAYS_OF_DEPARTMENTS)
    dept_id = department(request, request["department_id"])["dept_id"]
    found = _between(request, request.corp.userids_below(dept_id))
    if request.get("order") == "desc":
        found.reverse()
    offset, size = request.get("offset"), request.get("size")
    if offset is not None and size is not None:
        found = found[offset : offset + min(max(size, 1), _LARGEST_PAGE)]
    return {"data": [_of_department(one, request.corp.user(one["userid"]) or {}) for one in found]}


def _of_department(one: Record, user: Record) -> Record:
    known = {"detailPlace": "detail_place", "remark": "remark", "imageList": "images", "longitude": "longitude", "latitude": "latitude"}
    shown = {
        "name": user["name"],
        "userId": one["userid"],
        "avatar": user["avatar"],
        "timestamp": one["time"],
        "place": one.get("place", ""),
    }
    return shown | {name: one[of_seed] for name, of_seed in known.items() if of_seed in one}


def _check_days(request: Request, days: int) -> None:
    if not request["start_time"] <= request["end_time"] <= request["start_time"] + days * _DAY:
        raise request.refuse("invalid_request", because=f"the time is at most {days} days, and ends after its begin")


def _between(request: Request, userids: list[str]) -> list[Record]:
    found = [one for userid in userids for one in request.corp.find(CHECKIN, parent=userid)]
    return sorted(
        (one for one in found if request["start_time"] <= one["time"] <= request["end_time"]), key=lambda one: (one["time"], one["userid"])
    )
