"""The contract of `spec/external_contact.yaml`: people outside the corp that it keeps in its address book."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CALLS: Calls = {
    "create_external_contact": [
        {
            "contact": {
                "name": "Li Si",
                "state_code": "86",
                "mobile": "13000001234",
                "label_ids": [1026002],
                "follower_user_id": "manager4220",
            },
        },
        {
            "contact": {
                "title": "Buyer",
                "label_ids": [1026002, 1026003],
                "share_dept_ids": [41000076, 41000080],
                "address": "4 Example Road",
                "remark": "Prefers e-mail.",
                "follower_user_id": "manager4220",
                "name": "Li Si",
                "state_code": "86",
                "company_name": "Example Ltd",
                "share_user_ids": ["zhangsan"],
                "mobile": "13000001234",
            },
        },
    ],
    "delete_external_contact": [{"user_id": "0112500264697"}],
    "update_external_contact": [
        {
            "contact": {
                "user_id": "0112500264697",
                "name": "Li Si",
                "label_ids": [1026003],
                "follower_user_id": "manager4220",
            },
        },
        {
            "contact": {
                "title": "Head of Purchasing",
                "label_ids": [1026002, 1026003],
                "share_dept_ids": [41000076, 41000080],
                "address": "4 Example Road",
                "remark": "Prefers calls.",
                "follower_user_id": "manager4220",
                "name": "Li Si",
                "user_id": "0112500264697",
                "company_name": "Example Ltd",
                "share_user_ids": ["zhangsan"],
            },
        },
    ],
    "list_external_contacts": [{"size": 20, "offset": 0}, {}],
    "list_external_contact_label_groups": [{"size": 20, "offset": 0}, {}],
    "get_external_contact": [{"user_id": "0112500264697"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
