"""The contract of `spec/isv.yaml`: apps that other corps install."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

SUITE = {"suite_key": "suiteabc123"}
CORP = {"auth_corpid": "ding9f50b15b"}
SIGNATURE = {
    "timestamp": "1527130370219",
    "suite_ticket": "example-suite-ticket",
    "signature": "7+klvH6f8V9xgmTJvCqARU67sCQS85NUOzvfHvmTt0s=",
}
SIGNED = {"access_key": "suiteabc123", **SIGNATURE}
CODE = {"permanent_code": "example-permanent-code"}
FORM_2016 = {"suite_access_token": "5a0c41d7b8e93f62a1d4c8b7e6f50912", **CODE}
AGENT = {**SUITE, **CORP, "agentid": "852381775", **SIGNATURE}

CALLS: Calls = {
    "get_suite_token": [{**SUITE, "suite_secret": "example-suite-secret", "suite_ticket": "example-suite-ticket"}],
    "get_corp_token": [{**CORP, **SIGNED}, {**CORP, **FORM_2016}],
    "get_permanent_code": [{"tmp_auth_code": "example-temporary-code"}],
    "get_auth_info": [{**SUITE, **CORP, **SIGNED}, {**CORP, **SIGNED}, {**SUITE, **CORP, **FORM_2016}],
    "get_agent": [AGENT, AGENT | CODE],
    "activate_suite": [{**SUITE, **CORP, **CODE}],
    "get_app_auth_info": [{"auth_corp_id": "ding9f50b15b"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
