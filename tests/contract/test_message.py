"""The contract of `spec/message.yaml`: corp conversation messages and work notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.messages import OA, ActionCard, Text
from dingtalk_openapi.models import (
    SendToConversationFileRequest,
    SendToConversationImageRequest,
    SendToConversationLinkRequest,
    SendToConversationOaRequest,
    SendToConversationTextRequest,
    SendToConversationVoiceRequest,
)
from tests.contract.harness import Calls, Case, cases, check_async, check_sync
from tests.contract.payloads import (
    CARD_OF_ONE,
    CARD_OF_TWO,
    FILE,
    IMAGE,
    LATER,
    LINK,
    LINK_2016,
    MARKDOWN,
    OA_2016,
    OA_2016_STATUS,
    OA_FIELDS,
    TEXT_2016,
    VOICE,
    VOICE_2016,
)

if TYPE_CHECKING:
    from dingkit.testing import MockServer

AGENT: dict[str, Any] = {"agent_id": 123456789}
TASK = AGENT | {"task_id": 256271667526}
TO_ONE = AGENT | {"userid_list": ["user123"]}
AGENT_2016: dict[str, Any] = {"agentid": "1234"}
CONVERSATION: dict[str, Any] = {"sender": "zhangsan", "cid": "9f540d572b71cf97"}
TEMPLATE = AGENT | {"template_id": "e27a9eed42b34a14a2"}

CALLS: Calls = {
    "send_message": [
        AGENT_2016 | {"touser": ["zhangsan", "lisi"], "toparty": ["1", "2"], "msg": TEXT_2016},
        AGENT_2016 | {"touser": ["@all"], "msg": IMAGE},
        AGENT_2016 | {"touser": ["zhangsan"], "msg": VOICE_2016},
        AGENT_2016 | {"toparty": ["1"], "msg": FILE},
        AGENT_2016 | {"touser": ["zhangsan", "lisi"], "msg": LINK_2016},
        AGENT_2016 | {"touser": ["zhangsan"], "msg": OA_2016},
        AGENT_2016 | {"touser": ["zhangsan"], "msg": MARKDOWN},
        # The schema of the message is shared with work notifications, which alone show the status bar.
        AGENT_2016 | {"toparty": ["1"], "msg": OA_2016_STATUS},
    ],
    "list_message_status": [{"message_id": "5f1c0a9b7d3e4f2a8c6b1d0e9f8a7b6c"}],
    "send_to_conversation": [
        *(CONVERSATION | {"msg": message} for message in LATER),
        {"body": SendToConversationTextRequest(**CONVERSATION, text=TEXT_2016.text)},
        {"body": SendToConversationImageRequest(**CONVERSATION, image=IMAGE.image)},
        {"body": SendToConversationVoiceRequest(**CONVERSATION, voice=VOICE_2016.voice)},
        {"body": SendToConversationFileRequest(**CONVERSATION, file=FILE.file)},
        {"body": SendToConversationLinkRequest(**CONVERSATION, link=LINK_2016.link)},
        {"body": SendToConversationOaRequest(**CONVERSATION, oa=OA_2016.oa)},
        {"body": SendToConversationOaRequest(**CONVERSATION, oa=OA_2016_STATUS.oa)},
    ],
    "send_work_notification": [
        AGENT | {"userid_list": ["user123", "user456"], "to_all_user": False, "msg": Text("please hand in the daily report")},
        TO_ONE | {"msg": IMAGE},
        TO_ONE | {"msg": VOICE},
        AGENT | {"dept_id_list": ["123"], "msg": FILE},
        AGENT | {"to_all_user": True, "msg": LINK},
        AGENT
        | {
            "userid_list": ["user123", "user456"],
            "to_all_user": False,
            "msg": OA("eapp://page/leave?id=1", status=("running", "0xFFF65E5E"), **OA_FIELDS),
        },
        TO_ONE | {"dept_id_list": ["123", "345"], "enable_id_trans": True, "msg": MARKDOWN},
        TO_ONE | {"msg": CARD_OF_ONE},
        TO_ONE | {"msg": CARD_OF_TWO},
        TO_ONE | {"msg": ActionCard("Below each other, without a title.", buttons=[("Open", "https://app.example.com/")])},
        TO_ONE | {"msg": OA("https://app.example.com/", head="Nothing but what is required")},
    ],
    "send_work_notification_by_template": [
        TEMPLATE | {"userid_list": ["123", "456"], "data": {"name": "Zhang"}},
        TEMPLATE | {"dept_id_list": ["421897262", "421897263"]},
        TEMPLATE | {"userid_list": ["123"], "data": '{"name": "as text"}'},
    ],
    "get_work_notification_progress": [TASK],
    "get_work_notification_result": [TASK],
    "recall_work_notification": [AGENT | {"msg_task_id": 256271667526}],
    "update_work_notification_status_bar": [
        TASK | {"status_value": "approved", "status_bg": "0xFF78C06E"},
        TASK | {"status_value": "running"},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
