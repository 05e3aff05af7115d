"""The contract of `spec/token.yaml`: access tokens of an app or a corp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "get_token": [
        {"appkey": "dingabcdef123456", "appsecret": "x8Kz-example-secret"},
        {"corpid": "ding0a1b2c3d4e5f60718293a4b5c6d7e8f9", "corpsecret": "example-corp-secret"},
    ],
    "create_access_token": [{"app_key": "dingabcdef123456", "app_secret": "example-app-secret"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
