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
    "create_corp_access_token": [
        {
            "suite_key": "suiteabc123",
            "suite_secret": "example-suite-secret",
            "auth_corp_id": "ding9f50b15b",
            "suite_ticket": "example-suite-ticket",
        },
        {"suite_key": "customabc123", "suite_secret": "example-custom-secret", "auth_corp_id": "ding9f50b15b", "suite_ticket": "Test"},
    ],
    "create_suite_access_token": [
        {"suite_key": "suiteabc123", "suite_secret": "example-suite-secret", "suite_ticket": "example-suite-ticket"},
    ],
    "create_corp_app_token": [{"corp_id": "ding9f50b15b", "client_id": "dingabcdef123456", "client_secret": "example-app-secret"}],
    "create_sso_access_token": [{"corpid": "ding9f50b15b", "sso_secret": "example-sso-secret"}],
    "get_sso_token": [{"corpid": "ding9f50b15b", "corpsecret": "example-sso-secret"}],
    "get_sns_token": [{"appid": "dingoaabc123", "appsecret": "example-app-secret"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
