"""The contract of `spec/oauth.yaml`: login without a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

LOGIN = {"appid": "ding123", "redirect_uri": "https://app.example/cb?next=/leave&tab=1"}

CALLS: Calls = {
    "authorize_login_free": [LOGIN, LOGIN | {"scope": "snsapi_base", "state": "abcd1234"}],
    "get_user_info": [{"code": "1a2b3c4d5e"}],
    "get_user_info_v2": [{"code": "bab02f63"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
