"""The contract of `spec/attendance.yaml`: attendance groups, schedules, punches, leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "list_attendance_results": [
        {
            "work_date_from": "2025-01-01 00:00:00",
            "work_date_to": "2025-01-03 00:00:00",
            "user_id_list": ["zhangsan", "lisi"],
            "offset": 0,
            "limit": 50,
        },
        {
            "work_date_from": "2025-01-01 00:00:00",
            "work_date_to": "2025-01-07 00:00:00",
            "user_id_list": ["zhangsan"],
            "offset": 50,
            "limit": 10,
            "is_i18_n": True,
        },
    ],
    "list_attendance_records": [
        {"user_ids": ["zhangsan", "lisi"], "check_date_from": "2025-01-01 00:00:00", "check_date_to": "2025-01-02 00:00:00"},
        {"user_ids": ["zhangsan"], "check_date_from": "2025-01-01 08:00:00", "check_date_to": "2025-01-01 19:00:00", "is_i18_n": True},
    ],
    "upload_attendance_record": [
        {"userid": "zhangsan", "device_name": "East gate", "device_id": "gate-101", "user_check_time": 1735693080000},
        {
            "userid": "zhangsan",
            "device_name": "East gate",
            "device_id": "gate-101",
            "photo_url": "https://static.example/photo.jpg",
            "user_check_time": 1735693080000,
        },
    ],
    "get_attendance_data": [{"userid": "zhangsan", "work_date": "2025-01-01"}],
    "list_attendance_groups": [{"offset": 0, "size": 10}, {}],
    "list_attendance_group_summaries": [{"op_user_id": "manager4220"}, {"op_user_id": "manager4220", "cursor": 685000101}],
    "list_attendance_group_members": [
        {"op_user_id": "manager4220", "group_id": 685000101},
        {"cursor": 752000101, "op_user_id": "manager4220", "group_id": 685000101},
    ],
    "list_attendance_group_userids": [
        {"op_user_id": "manager4220", "group_id": 685000101},
        {"cursor": 138000101, "op_user_id": "manager4220", "group_id": 685000101},
    ],
    "get_user_attendance_group": [{"userid": "zhangsan"}],
    "list_schedules_by_day": [{"op_user_id": "manager4220", "user_id": "zhangsan", "date_time": 1735660800000}],
    "list_schedules_by_users": [
        {"op_user_id": "manager4220", "userids": ["zhangsan", "lisi"], "from_date_time": 1735660800000, "to_date_time": 1736179200000}
    ],
    "list_schedule_results": [{"op_user_id": "manager4220", "schedule_ids": ["156000000101", "156000000102"]}],
    "list_leave_statuses": [
        {"userid_list": ["zhangsan", "lisi"], "start_time": 1735660800000, "end_time": 1738252800000, "offset": 0, "size": 20}
    ],
    "get_leave_duration": [{"userid": "zhangsan", "from_date": "2025-01-01 09:00:00", "to_date": "2025-01-01 18:00:00"}],
    "get_leave_report": [
        {"userid": "zhangsan", "leave_names": ["年假", "事假"], "from_date": "2025-01-01 00:00:00", "to_date": "2025-01-03 00:00:00"}
    ],
    "list_leave_types": [{"op_userid": "manager4220", "vacation_source": "all"}, {"op_userid": "manager4220"}],
    "list_leave_quotas": [
        {
            "leave_code": "f84a2d00-0000-4000-8000-000000000101",
            "op_userid": "manager4220",
            "userids": ["zhangsan", "lisi"],
            "offset": 0,
            "size": 10,
        }
    ],
    "list_vacation_records": [
        {
            "op_userid": "manager4220",
            "leave_code": "f84a2d00-0000-4000-8000-000000000101",
            "userids": ["zhangsan", "lisi"],
            "offset": 0,
            "size": 10,
        }
    ],
    "list_leave_records": [
        {
            "op_user_id": "manager4220",
            "leave_code": "f84a2d00-0000-4000-8000-000000000101",
            "user_ids": ["zhangsan", "lisi"],
            "page_number": 0,
            "page_size": 100,
        }
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
