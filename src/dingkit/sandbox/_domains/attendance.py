"""attendance: punches and leave, as a seed says and as time clocks upload them; each punch is an event.

Groups, shifts, schedules and balances of leave are kept in DingTalk's own pages: their calls answer with their documented examples.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._attendance import LEAVE, PUNCH, day_of, milliseconds, punch, time_text
from dingkit.sandbox._people import person

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_DAY: Final = 86_400_000
_MAX_DAYS: Final = 7
_MAX_DAYS_OF_LEAVE: Final = 180
_OLDEST_DAYS: Final = 180
_LARGEST_PAGE: Final = 50
_LARGEST_PAGE_OF_LEAVE: Final = 20
_TIME_CLOCK: Final = "ATM"


def upload_attendance_record(request: Request) -> Answer:
    """Note a punch of a user at a time clock."""
    userid, time = person(request, request["userid"])["userid"], request["user_check_time"]
    if time < request.world.clock.now_ms() - _OLDEST_DAYS * _DAY:
        raise request.refuse("invalid_request", because=f"a punch is of the last {_OLDEST_DAYS} days")
    made = punch(request.corp, userid, time, source=_TIME_CLOCK, device_id=request["device_id"], address=request["device_name"])
    record = {"corpId": request.corp.id, "userId": userid, "checkTime": time, "address": made["address"], "deviceSN": made["device_id"]}
    request.corp.emit("attendance_check_record", DataList=[record])
    return {"success": True}


def list_attendance_records(request: Request) -> Answer:
    """Each punch of people in a time."""
    found = _between(request, request.ids("userIds"), "checkDateFrom", "checkDateTo")
    return {"recordresult": [_record(request, one) for one in found]}


def list_attendance_results(request: Request) -> Answer:
    """What became of the punches that a schedule has: those of a seed that say it."""
    found = [one for one in _between(request, request.ids("userIdList"), "workDateFrom", "workDateTo") if "time_result" in one]
    start, end = request["offset"], request["offset"] + min(max(request["limit"], 1), _LARGEST_PAGE)
    names = ("sourceType", "userCheckTime", "locationResult", "timeResult", "checkType", "userId", "workDate")
    page = [
        {name: value for name, value in _record(request, one).items() if name in names}
        | {"id": one["id"], "recordId": one["id"], "baseCheckTime": one["time"]}
        for one in found[start:end]
    ]
    return {"recordresult": page, "hasMore": end < len(found)}


def get_attendance_data(request: Request) -> Answer:
    """The punches of a user on a day."""
    userid = person(request, request["userid"])["userid"]
    day = day_of(_time(request, "work_date"))
    found = [one for one in request.corp.find(PUNCH, parent=userid) if day <= one["time"] < day + _DAY]
    results = [
        {
            "record_id": one["id"],
            "source_type": one.get("source", "USER"),
            "user_check_time": time_text(one["time"]),
            "plan_check_time": time_text(one["time"]),
            "time_result": one["time_result"],
            "check_type": one.get("check_type", "OnDuty"),
            "location_result": one.get("location_result", "Normal"),
        }
        for one in found
        if "time_result" in one
    ]
    records = [
        {"record_id": one["id"], "source_type": one.get("source", "USER"), "user_check_time": time_text(one["time"])} for one in found
    ]
    known = {"work_date": time_text(day), "userid": userid, "corpId": request.corp.id, "approve_list": []}
    return {"success": True, "result": {**known, "attendance_result_list": results, "check_record_list": records}}


def list_leave_statuses(request: Request) -> Answer:
    """Leave of people that touches a time."""
    begin, end = request["start_time"], request["end_time"]
    if not begin <= end <= begin + _MAX_DAYS_OF_LEAVE * _DAY:
        raise request.refuse("invalid_request", because=f"the time is at most {_MAX_DAYS_OF_LEAVE} days, and ends after its begin")
    leaves = [one for userid in request.ids("userid_list") for one in request.corp.find(LEAVE, parent=userid)]
    found = [one for one in leaves if one["start"] <= end and one["end"] >= begin]
    first, last = request["offset"], request["offset"] + min(max(request["size"], 1), _LARGEST_PAGE_OF_LEAVE)
    page = [
        {
            "userid": one["userid"],
            "start_time": one["start"],
            "end_time": one["end"],
            "duration_unit": one.get("unit", "percent_day"),
            "duration_percent": one.get("percent", 100),
            "leave_code": one.get("leave_code", ""),
        }
        for one in found[first:last]
    ]
    return {"result": {"leave_status": page, "has_more": last < len(found)}}


def _record(request: Request, one: Record) -> Record:
    known: dict[str, Any] = {
        "checkType": one.get("check_type"),
        "timeResult": one.get("time_result"),
        "locationResult": one.get("location_result"),
        "userAddress": one.get("address"),
        "deviceSN": one.get("device_id"),
    }
    return {
        "id": one["id"],
        "corpId": request.corp.id,
        "userId": one["userid"],
        "userCheckTime": one["time"],
        "workDate": day_of(one["time"]),
        "sourceType": one.get("source", "USER"),
        **{name: value for name, value in known.items() if value is not None},
    }


def _between(request: Request, userids: list[str], begins: str, ends: str) -> list[Record]:
    begin, end = _time(request, begins), _time(request, ends)
    if not begin <= end <= begin + _MAX_DAYS * _DAY:
        raise request.refuse("invalid_request", because=f"the time is at most {_MAX_DAYS} days, and ends after its begin")
    if begin < request.world.clock.now_ms() - _OLDEST_DAYS * _DAY:
        raise request.refuse("invalid_request", because=f"the time begins at most {_OLDEST_DAYS} days ago")
    found = [one for userid in userids for one in request.corp.find(PUNCH, parent=userid)]
    return sorted((one for one in found if begin <= one["time"] <= end), key=lambda one: (one["time"], one["id"]))


def _time(request: Request, name: str) -> int:
    found = milliseconds(request[name])
    if found is None:
        raise request.refuse("invalid_request", because=f"{name}: {request[name]} is not a time")
    return found
