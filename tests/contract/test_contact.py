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
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
