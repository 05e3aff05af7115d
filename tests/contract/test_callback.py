"""The contract of `spec/callback.yaml`: the HTTP callback of an app."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLBACK = {
    "token": "exampletoken",
    "aes_key": "exampleKey0123456789exampleKey0123456789abc",
    "url": "https://app.example.com/dingtalk/events",
}

CALLS: Calls = {
    "register_callback": [CALLBACK | {"call_back_tag": ["user_add_org", "user_modify_org", "user_leave_org"]}],
    "update_callback": [CALLBACK | {"call_back_tag": ["user_add_org"]}],
    "get_callback": [{}],
    "delete_callback": [{}],
    "list_failed_callbacks": [{}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
