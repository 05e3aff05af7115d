"""The contract of `spec/message.yaml`: corp conversation messages and work notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.messages import OA, ActionCard, File, Image, Link, Markdown, Text, Voice
from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

OA_2016: dict[str, Any] = {
    "head": "Leave",
    "pc_message_url": "https://app.example.com/pc/leave/1",
    "title": "Leave request",
    "form": {"Name:": "Zhang", "Days:": "3"},
    "rich": ("15.6", "CNY"),
    "content": "Zhang asks for three days of leave.",
    "image": "@lADOexamplePicture",
    "file_count": 3,
    "author": "Li",
}
AGENT: dict[str, Any] = {"agent_id": 123456789}
TASK = AGENT | {"task_id": 256271667526}
TO_ONE = AGENT | {"userid_list": ["user123"]}

CALLS: Calls = {
    "send_message": [
        {"agentid": "1234", "touser": ["zhangsan", "lisi"], "toparty": ["1", "2"], "msg": Text("leave request of Zhang")},
        {"agentid": "1234", "touser": ["@all"], "msg": Image("@lADOexamplePicture")},
        {"agentid": "1234", "touser": ["zhangsan"], "msg": Voice("@lADOexampleVoice", duration=10)},
        {"agentid": "1234", "toparty": ["1"], "msg": File("@lADOexampleFile")},
        {
            "agentid": "1234",
            "touser": ["zhangsan", "lisi"],
            "msg": Link("News", "The canteen opens at noon.", "https://app.example.com/news/1", "@lALOexamplePicture"),
        },
        {"agentid": "1234", "touser": ["zhangsan"], "msg": OA("https://app.example.com/leave/1", **OA_2016)},
        # The schema of the message is shared with work notifications, which alone show the status bar.
        {"agentid": "1234", "toparty": ["1"], "msg": OA("https://app.example.com/leave/1", head="Leave", status=("running", "0xFFF65E5E"))},
    ],
    "list_message_status": [{"message_id": "5f1c0a9b7d3e4f2a8c6b1d0e9f8a7b6c"}],
    "send_work_notification": [
        AGENT | {"userid_list": ["user123", "user456"], "to_all_user": False, "msg": Text("please hand in the daily report")},
        TO_ONE | {"msg": Image("@lADOexamplePicture")},
        TO_ONE | {"msg": Voice("@lADOexampleVoice", duration=50)},
        AGENT | {"dept_id_list": ["123"], "msg": File("@lADOexampleFile")},
        AGENT
        | {
            "to_all_user": True,
            "msg": Link("News", "The canteen opens at noon.", "https://app.example.com/news/1", "@lADOexamplePicture"),
        },
        AGENT
        | {
            "userid_list": ["user123", "user456"],
            "to_all_user": False,
            "msg": OA("eapp://page/leave?id=1", status=("running", "0xFFF65E5E"), **OA_2016),
        },
        TO_ONE
        | {
            "dept_id_list": ["123", "345"],
            "enable_id_trans": True,
            "msg": Markdown("Daily report", "# Daily report\nThree visits, two orders."),
        },
        TO_ONE
        | {
            "msg": ActionCard(
                "Your report is **due today**.",
                title="Daily report",
                single_title="Details",
                single_url="https://app.example.com/reports/1",
            )
        },
        TO_ONE
        | {
            "msg": ActionCard(
                "Zhang asks for three days of leave.",
                title="Leave request",
                horizontal=True,
                buttons=[("Accept", "https://app.example.com/leave/1/accept"), ("Refuse", "https://app.example.com/leave/1/refuse")],
            )
        },
        TO_ONE | {"msg": ActionCard("Below each other, without a title.", buttons=[("Open", "https://app.example.com/")])},
        TO_ONE | {"msg": OA("https://app.example.com/", head="Nothing but what is required")},
    ],
    "get_work_notification_progress": [TASK],
    "get_work_notification_result": [TASK],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
