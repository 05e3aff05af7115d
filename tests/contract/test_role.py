"""The contract of `spec/role.yaml`: roles, role groups and who has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "create_role": [{"role_name": "Welder", "group_id": 1507000100}],
    "delete_role": [{"role_id": 1688000101}],
    "update_role": [{"role_id": 1688000101, "role_name": "Senior welder"}],
    "list_roles": [{}, {"size": 200, "offset": 200}],
    "get_role": [{"role_id": 1507000080}],
    "create_role_group": [{"name": "Workshop"}],
    "get_role_group": [{"group_id": 1507000077}],
    "add_user_roles": [{"role_ids": ["1688000101", "1688000102"], "user_ids": ["user100", "user101"]}],
    "remove_user_roles": [{"role_ids": ["1688000101"], "user_ids": ["user100", "user101"]}],
    "update_role_scope": [
        {"userid": "user100", "role_id": 1688000101, "dept_ids": ["1231", "2423"]},
        {"userid": "user100", "role_id": 1688000101},
    ],
    "list_role_users": [{"role_id": 1688000101}, {"role_id": 1688000101, "size": 100, "offset": 100}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
