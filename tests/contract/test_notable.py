"""The contract of `spec/notable.yaml`: AI tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

OPERATOR = {"operator_id": "unionAbCdEf100"}
SHEET = {"base_id": "exampleBase1", "sheet_id_or_name": "exampleSheet1", **OPERATOR}

CALLS: Calls = {
    "list_notable_sheets": [{"base_id": "exampleBase1", **OPERATOR}],
    "list_notable_records": [
        SHEET,
        {
            **SHEET,
            "filter_": {"combination": "and", "conditions": [{"field": "Amount", "operator": "greater", "value": [32]}]},
            "field_id_or_names": ["Title", "Amount"],
            "max_results": 50,
            "next_token": "exampleToken1",
            "calc_fields": True,
        },
    ],
    "get_notable_record": [{**SHEET, "record_id": "exampleRecord1"}],
    "create_notable_records": [
        {
            **SHEET,
            "client_token": "550e8400-e29b-41d4-a716-446655440000",
            "records": [
                {"fields": {"Title": "Weld", "Amount": 100, "Owner": [{"unionId": "unionAbCdEf100"}], "Due": 1787000000000}},
            ],
        },
        {**SHEET, "records": [{"fields": {"Title": "Weld"}}]},
    ],
    "update_notable_records": [{**SHEET, "records": [{"id": "exampleRecord1", "fields": {"Amount": 120}}]}],
    "delete_notable_records": [{**SHEET, "record_ids": ["exampleRecord1", "exampleRecord2"]}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
