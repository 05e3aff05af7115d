"""The contract of `spec/contact.yaml`: the people of the corp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "get_contact_user": [{"union_id": "me"}, {"union_id": "z21/HjQli+SiE"}],
    "get_user": [
        {"userid": "manager4220"},
        {"userid": "manager4220", "language": "en_US"},
        {"userid": "zhangsan", "login_id": "zhangsan"},
    ],
    "get_user_by_unionid": [{"unionid": "Un10nIdExample01"}],
    "get_admin_app_permission": [{"app_id": 20001210001, "user_id": "manager4220"}],
    "get_admin_scope": [{"userid": "manager4220"}],
    "update_senior_settings": [
        {
            "senior_staff_id": "manager4220",
            "open_": True,
            "permit_staff_ids": ["user100"],
            "permit_dept_ids": [12345],
            "permit_tag_ids": [1507000080],
            "protect_scenes": ["CHAT"],
        },
        {"senior_staff_id": "manager4220", "open_": False},
    ],
    "get_senior_settings": [
        {"senior_staff_id": "manager4220"},
        {"senior_staff_id": "manager4220", "permission_code": "example-permission"},
    ],
    "list_emp_leave_records": [
        {"start_time": "2020-07-10T00:00:00Z", "max_results": 10},
        {"start_time": "2020-07-10T00:00:00Z", "end_time": "2020-08-10T00:00:00Z", "next_token": "0", "max_results": 10},
    ],
    "set_attribute_visibility": [
        {
            "name": "Hidden fields of the workshop",
            "object_dept_ids": [111],
            "hide_fields": ["mobile", "hire_date"],
            "active": True,
        },
        {
            "id": 10001,
            "name": "Hidden fields of the workshop",
            "description": "Seen by its head and by human resources.",
            "object_staff_ids": ["user100"],
            "object_dept_ids": [111],
            "object_tag_ids": [222],
            "hide_fields": ["mobile", "12837"],
            "exclude_staff_ids": ["manager4220"],
            "exclude_dept_ids": [112],
            "exclude_tag_ids": [223],
            "active": False,
        },
    ],
    "list_attribute_visibility": [{}, {"next_token": -1, "max_results": 10}],
    "delete_attribute_visibility": [{"setting_id": 10001}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
