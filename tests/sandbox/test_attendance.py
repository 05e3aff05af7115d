"""Punches, check-ins and leave of a seed, and what time clocks upload."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit.errors import APIError, ConfigurationError
from dingkit.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit import AsyncDingTalk

    Events = list[tuple[str, dict[str, Any]]]

NOW = datetime.now(UTC).replace(hour=2, minute=0, second=0, microsecond=0) - timedelta(days=1)
"""Yesterday at ten in China."""
DAY = timedelta(days=1)


def ms(time: datetime) -> int:
    """Unix time in milliseconds."""
    return round(time.timestamp() * 1000)


def china(time: datetime) -> str:
    """A time as the calls of attendance have it."""
    return (time + timedelta(hours=8)).strftime("%Y-%m-%d %H:%M:%S")


SEED: dict[str, Any] = {
    "corps": [
        {
            "corp_id": "dingpunches",
            "apps": [{"app_key": "dingpunchesapp", "app_secret": "secret-of-the-punches", "agent_id": 1}],
            "departments": [{"dept_id": 2, "name": "Workshop", "parent_id": 1}],
            "users": [{"userid": "zhangsan", "name": "张三", "departments": [2]}, {"userid": "lisi"}],
            "attendance_records": [
                {"userid": "zhangsan", "time": NOW.isoformat(), "check_type": "OnDuty", "time_result": "Late", "address": "Gate"},
                {"userid": "zhangsan", "time": (NOW + timedelta(hours=8)).isoformat(), "check_type": "OffDuty", "time_result": "Normal"},
                {"userid": "lisi", "time": china(NOW), "source": "ATM", "device_id": "gd1"},
            ],
            "checkins": [
                {
                    "userid": "zhangsan",
                    "time": NOW.isoformat(),
                    "place": "Park",
                    "remark": "Visit",
                    "longitude": 120.1,
                    "images": ["a.jpg"],
                },
                {"userid": "lisi", "time": (NOW + timedelta(hours=1)).isoformat()},
            ],
            "leaves": [
                {"userid": "zhangsan", "start": NOW.isoformat(), "end": (NOW + DAY).isoformat(), "percent": 200, "leave_code": "annual"}
            ],
        }
    ]
}


@pytest.fixture(scope="module")
def seeded() -> Iterator[Sandbox]:
    with Sandbox(seed=SEED) as running:
        yield running


@pytest.fixture
def ding(seeded: Sandbox) -> Iterator[DingTalk]:
    seeded.reset()
    with DingTalk("dingpunchesapp", "secret-of-the-punches", url=seeded.url, check_limits=False) as client:
        yield client
    assert [problem for request in seeded.requests() for problem in request.problems if problem.startswith("the sandbox")] == []


def test_punches(ding: DingTalk) -> None:
    times: dict[str, Any] = {"check_date_from": china(NOW - DAY), "check_date_to": china(NOW + DAY)}
    found = ding.attendance.list_attendance_records(user_ids=["zhangsan", "lisi"], **times).recordresult or []
    assert [(one.user_id, one.source_type, one.time_result) for one in found] == [
        ("zhangsan", "USER", "Late"),
        ("lisi", "ATM", None),
        ("zhangsan", "USER", "Normal"),
    ]
    assert (found[0].user_address, found[0].user_check_time, found[1].device_sn) == ("Gate", ms(NOW), "gd1")
    asked: dict[str, Any] = {"work_date_from": china(NOW - DAY), "work_date_to": china(NOW + DAY), "user_id_list": ["zhangsan", "lisi"]}
    results = ding.attendance.iter_attendance_results(limit=1, **asked)
    assert [(one.check_type, one.time_result) for one in results] == [("OnDuty", "Late"), ("OffDuty", "Normal")]
    day = ding.attendance.get_attendance_data(userid="zhangsan", work_date=china(NOW)[:10]).result
    assert day is not None
    assert [one.time_result for one in day.attendance_result_list or []] == ["Late", "Normal"]
    assert len(day.check_record_list or []) == 2


@pytest.mark.parametrize(
    ("begin", "end"),
    [(NOW, NOW - DAY), (NOW - 8 * DAY, NOW), (NOW - 200 * DAY, NOW - 199 * DAY), (None, NOW), (NOW.replace(year=9500), NOW)],
)
def test_what_is_not_a_time_of_punches(ding: DingTalk, begin: datetime | None, end: datetime) -> None:
    with pytest.raises(APIError):
        ding.attendance.list_attendance_records(
            user_ids=["lisi"], check_date_from=china(begin) if begin else "yesterday", check_date_to=china(end)
        )


def test_a_time_clock(seeded: Sandbox, ding: DingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: Events = []
    monkeypatch.setattr(seeded._world.pushes, "flush", lambda events: told.extend((event, fields) for _, event, fields in events))
    clock: dict[str, Any] = {"device_name": "East gate", "device_id": "gd2"}
    ding.attendance.upload_attendance_record(userid="lisi", user_check_time=ms(NOW + timedelta(hours=9)), **clock)
    ((event, said),) = told
    assert (event, said["DataList"][0]["userId"]) == ("attendance_check_record", "lisi")
    times: dict[str, Any] = {"check_date_from": china(NOW), "check_date_to": china(NOW + DAY)}
    found = ding.attendance.list_attendance_records(user_ids=["lisi"], **times).recordresult or []
    assert [one.user_address for one in found] == [None, "East gate"]
    for userid, time in (("nobody", NOW), ("lisi", NOW - 200 * DAY)):
        with pytest.raises(APIError):
            ding.attendance.upload_attendance_record(userid=userid, user_check_time=ms(time), **clock)


def test_leave(ding: DingTalk) -> None:
    asked: dict[str, Any] = {"userid_list": ["zhangsan", "lisi"], "start_time": ms(NOW + timedelta(hours=3)), "size": 1}
    (leave,) = ding.attendance.iter_leave_statuses(end_time=ms(NOW + 2 * DAY), **asked)
    assert (leave.userid, leave.duration_unit, leave.duration_percent, leave.leave_code) == ("zhangsan", "percent_day", 200, "annual")
    assert list(ding.attendance.iter_leave_statuses(end_time=ms(NOW + 5 * DAY), **(asked | {"start_time": ms(NOW + 4 * DAY)}))) == []
    with pytest.raises(APIError):
        list(ding.attendance.iter_leave_statuses(end_time=ms(NOW + 300 * DAY), **asked))


def test_checkins(ding: DingTalk) -> None:
    asked: dict[str, Any] = {"start_time": ms(NOW), "end_time": ms(NOW + timedelta(hours=2))}
    found = list(ding.checkin.iter_checkin_records(userid_list=["zhangsan", "lisi"], size=1, **asked))
    assert [(one.userid, one.place, one.longitude) for one in found] == [("zhangsan", "Park", "120.1"), ("lisi", "", None)]
    of_department = ding.checkin.list_department_checkin_records(department_id="1", order="desc", **asked).data or []
    assert [(one.user_id, one.name, one.remark) for one in of_department] == [("lisi", "lisi", None), ("zhangsan", "张三", "Visit")]
    paged = ding.checkin.list_department_checkin_records(department_id="1", offset=1, size=1, **asked).data or []
    assert [one.user_id for one in paged] == ["lisi"]
    assert [one.user_id for one in ding.checkin.list_department_checkin_records(department_id="2", **asked).data or []] == ["zhangsan"]
    longer = {"start_time": ms(NOW), "end_time": ms(NOW + 2 * DAY)}
    with pytest.raises(APIError):
        list(ding.checkin.iter_checkin_records(userid_list=["zhangsan", "lisi"], size=1, **longer))
    assert len(list(ding.checkin.iter_checkin_records(userid_list=["zhangsan"], size=1, **longer))) == 1


async def test_with_asyncio(async_ding: AsyncDingTalk) -> None:
    found = await async_ding.checkin.list_department_checkin_records(department_id="1", start_time=ms(NOW), end_time=ms(NOW))
    assert found.data == []


def test_a_time_that_is_none() -> None:
    corp = {"corp_id": "dingpunches", "checkins": [{"userid": "zhangsan", "time": "at noon"}]}
    with pytest.raises(ConfigurationError, match="at noon is not an ISO 8601 time"):
        Sandbox(seed={"corps": [corp]}).start()
