"""The contract of `spec/department.yaml`: departments, their tree and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "create_department": [
        {"name": "Sales", "parent_id": 1},
        {
            "name": "Acquisitions",
            "parent_id": 41000076,
            "hide_dept": True,
            "dept_permits": [41000077, 41000078],
            "user_permits": ["manager4220", "zhangsan"],
            "outer_dept": True,
            "outer_dept_only_self": True,
            "outer_permit_users": ["manager4220"],
            "outer_permit_depts": [41000079],
            "create_dept_group": True,
            "auto_approve_apply": False,
            "order": 10,
            "source_identifier": "acquisitions",
        },
    ],
    "update_department": [
        {"dept_id": 41000080, "name": "Sales China"},
        {"dept_id": 41000080, "force_update_fields": ["dept_manager_userid_list"]},
        {
            "dept_id": 41000080,
            "parent_id": 41000076,
            "hide_dept": True,
            "dept_permits": [41000077, 41000078],
            "user_permits": ["manager4220", "zhangsan"],
            "create_dept_group": True,
            "order": 10,
            "name": "Acquisitions",
            "source_identifier": "acquisitions",
            "outer_dept": True,
            "outer_permit_users": ["manager4220"],
            "outer_permit_depts": [41000079],
            "outer_dept_only_self": True,
            "language": "en_US",
            "auto_add_user": False,
            "auto_approve_apply": False,
            "dept_manager_userid_list": ["manager4220"],
            "group_contain_sub_dept": True,
            "group_contain_outer_dept": False,
            "group_contain_hidden_dept": False,
            "org_dept_owner": "manager4220",
            "force_update_fields": ["dept_manager_userid_list"],
            "code": "ACQ-10",
        },
    ],
    "delete_department": [{"dept_id": 41000080}],
    "search_departments": [{"query_word": "Sales", "offset": 0, "size": 10}],
    "get_department": [{"dept_id": 41000080}, {"dept_id": 1, "language": "en_US"}],
    "list_sub_departments": [{"dept_id": 1}, {"dept_id": 41000076, "language": "en_US"}, {}],
    "list_sub_department_ids": [{"dept_id": 1}],
    "list_parent_department_ids": [{"dept_id": 41000080}],
    "list_parent_department_ids_of_user": [{"userid": "manager4220"}],
    "list_departments_legacy": [{}, {"id": "1", "fetch_child": True, "lang": "en_US"}],
    "list_sub_department_ids_legacy": [{"id": "1"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
