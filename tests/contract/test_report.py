"""The contract of `spec/report.yaml`: reports and their templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

SPAN = {"start_time": 1786000000000, "end_time": 1787000100000}
CONTENTS = [
    {"sort": 0, "type": 1, "content_type": "markdown", "content": "### Done\n- Welded", "key": "今日完成工作"},
    {"sort": 1, "type": 1, "content_type": "markdown", "content": "Nothing", "key": "未完成工作"},
]
DRAFT = {"template_id": "reportTemplate1", "userid": "user100", "contents": CONTENTS, "dd_from": "example"}

CALLS: Calls = {
    "create_report": [
        {
            "create_report_param": {
                **DRAFT,
                "to_chat": True,
                "to_userids": ["user101", "user102"],
                "to_cids": ["cidExampleConversation01=="],
            }
        },
        {"create_report_param": {**DRAFT, "contents": CONTENTS[:1], "to_chat": False}},
    ],
    "save_report_content": [{"create_report_param": DRAFT}],
    "get_report_template": [{"userid": "user100", "template_name": "日报"}],
    "list_reports": [
        {**SPAN, "cursor": 0, "size": 20},
        {
            **SPAN,
            "cursor": 20,
            "size": 10,
            "template_name": "日报",
            "userid": "user100",
            "modified_start_time": 1786000000000,
            "modified_end_time": 1787000100000,
        },
    ],
    "list_report_summaries": [
        {**SPAN, "cursor": 0, "size": 20},
        {**SPAN, "cursor": 20, "size": 10, "template_name": "日报", "userid": "user100"},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
