"""The contract of `spec/oauth.yaml`: login, and who is behind a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

LOGIN = {"appid": "ding123", "redirect_uri": "https://app.example/cb?next=/leave&tab=1"}
SITE = {"appid": "dingoaabc123", "redirect_uri": "https://site.example/cb?from=%E5%B1%B1&tab=1"}
SIGNATURE = {"timestamp": "1546084445901", "signature": "w1ut3lwKOdvbieQxM1G3pApEw/ABSKiEWGq7uhAobWM="}
APP = {"client_id": "dingabcdef123456", "client_secret": "example-app-secret"}

CALLS: Calls = {
    "authorize_login_free": [LOGIN, LOGIN | {"scope": "snsapi_base", "state": "abcd1234"}],
    "get_user_info": [{"code": "1a2b3c4d5e"}],
    "get_user_info_v2": [{"code": "bab02f63"}],
    "open_admin_landing": [{"corpid": "ding9f50b15b", "redirect_url": "https://app.example/admin?tab=1"}],
    "get_sso_user_info_v1": [{"code": "1ac76d35062f3002"}],
    "get_sso_user_info": [{"code": "1ac76d35062f3002"}],
    "authorize_qr_login": [SITE, SITE | {"state": "s1"}],
    "authorize_sns": [SITE, SITE | {"state": "s1", "login_tmp_code": "8f2e6c1d4b7a"}],
    "get_persistent_code": [{"tmp_auth_code": "23152698ea18304da4d0ce1"}],
    "get_sns_user_token": [{"openid": "0penIdExample01", "persistent_code": "example-persistent-code"}],
    "get_sns_user_info": [{}],
    "get_sns_user_info_by_code": [{"access_key": "dingoaabc123", **SIGNATURE, "tmp_auth_code": "4a2c5695b78738d4"}],
    "authorize_login": [
        {"redirect_uri": "https://site.example/auth", "client_id": "dingabcdef123456", "scope": "openid"},
        {
            "redirect_uri": "https://site.example/auth?from=%E5%B1%B1&tab=1",
            "client_id": "suiteabc123",
            "scope": "openid corpid",
            "prompt": "consent",
            "state": "s1",
            "org_type": "management",
            "corp_id": "ding9f50b15b",
            "exclusive_login": True,
            "exclusive_corp_id": "ding9f50b15b",
        },
    ],
    "create_user_access_token": [
        {**APP, "grant_type": "authorization_code", "code": "f85c6b7e49e87b77"},
        {**APP, "grant_type": "refresh_token", "refresh_token": "example-refresh-token"},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
