"""The contract of `spec/app.yaml`: apps that are made by scanning a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "init_app_registration": [{}, {"source": "openClaw"}],
    "begin_app_registration": [{"nonce": "nr_5f0c41d7b8e93f62"}],
    "poll_app_registration": [{"device_code": "exampleDeviceCode0001"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
