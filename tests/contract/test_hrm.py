"""The contract of `spec/hrm.yaml`: the roster, people about to join, in service, and who have left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "list_preentry_employees": [{"offset": 0, "size": 50}, {"offset": 50, "size": 50}],
    "list_active_employees": [
        {"status_list": ["2", "3", "5", "-1"], "offset": 0, "size": 50},
        {"status_list": ["3"], "offset": 50, "size": 50},
    ],
    "create_preentry_employee": [
        {
            "param": {
                "name": "Li Si",
                "mobile": "13800000002",
                "pre_entry_time": "2026-09-01 00:00:00",
                "op_userid": "user100",
                "extend_info": {
                    "depts": ["1231", "2423"],
                    "mainDeptId": 1231,
                    "mainDeptName": "Workshop",
                    "position": "Welder",
                    "workPlace": "Hangzhou",
                    "jobNumber": "100",
                    "employeeType": 1,
                },
            }
        },
        {"param": {"name": "Li Si", "mobile": "13800000002"}},
    ],
    "get_roster_metadata": [{"agentid": 123456789}],
    "list_roster_field_groups": [{"agentid": 123456789}],
    "list_employee_rosters": [
        {
            "user_id_list": ["user100", "user101"],
            "app_agent_id": 123456789,
            "field_filter_list": ["sys00-name", "sys01-positionLevel"],
            "text_2_select_convert": True,
        },
        {"user_id_list": ["user100"], "app_agent_id": 123456789},
    ],
    "list_departed_employees": [{}, {"next_token": 30, "max_results": 50}],
    "list_departures": [{"user_id_list": ["user103", "user104"]}],
    "list_dimission_employees": [{"offset": 0, "size": 50}, {"offset": 50, "size": 50}],
    "list_dimissions": [{"userid_list": ["user103", "user104"]}],
    "list_employee_roster_fields": [
        {"userid_list": ["user100", "user101"], "field_filter_list": ["sys00-name", "sys01-employeeStatus"], "agentid": 123456789},
        {"userid_list": ["user100"]},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
