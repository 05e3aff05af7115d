"""The contract of `spec/checkin.yaml`: where people were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "list_checkin_records": [
        {"userid_list": ["zhangsan", "lisi"], "start_time": 1735660800000, "end_time": 1735747200000, "cursor": 0, "size": 100}
    ],
    "list_department_checkin_records": [
        {"department_id": "1", "start_time": 1735660800000, "end_time": 1735747200000},
        {"department_id": "1", "start_time": 1735660800000, "end_time": 1735747200000, "offset": 0, "size": 100, "order": "asc"},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
