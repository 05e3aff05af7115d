"""The contract of `spec/chat.yaml`: groups and messages to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingtalk_openapi.models import (
    ChatLinkContent,
    GroupManagementOptions,
    SendChatFileRequest,
    SendChatImageRequest,
    SendChatLinkRequest,
    SendChatOaRequest,
    SendChatTextRequest,
    SendChatVoiceRequest,
)
from tests.contract.harness import Calls, Case, cases, check_async, check_sync
from tests.contract.payloads import FILE, IMAGE, LATER, NEWS, OA_2016, OA_2016_STATUS, TEXT_2016, VOICE_2016

if TYPE_CHECKING:
    from dingkit.testing import MockServer

CHAT: dict[str, Any] = {"chatid": "chat28367b03e4b4ca4b5074e1dbfb5d6088"}
TEAM: dict[str, Any] = {"name": "team", "owner": "zhangsan", "useridlist": ["zhangsan", "lisi"]}
APP = CHAT | {"agentid": "1234"}
FROM_2016 = CHAT | {"sender": "manager1122"}
TITLE, DESCRIPTION, ADDRESS = NEWS
LINK_2016 = ChatLinkContent(title=TITLE, text=DESCRIPTION, message_url=ADDRESS, pic_url="@lADOexamplePicture")
PAGE = {"message_id": "msgpjzCexampleB", "size": 10}
GROUP = {"chatid": "chate39f540d572b71"}

CALLS: Calls = {
    "create_chat": [
        TEAM,
        TEAM
        | {
            "show_history_type": 1,
            "searchable": 0,
            "validation_type": 1,
            "mention_all_authority": 0,
            "management_type": 0,
            "chat_banned_type": 0,
        },
    ],
    "update_chat": [
        CHAT | {"name": "new name", "add_useridlist": ["wangwu"]},
        CHAT
        | {
            "name": "new name",
            "owner": "zhangsan",
            "owner_type": "emp",
            "add_useridlist": ["wangwu"],
            "del_useridlist": ["lisi"],
            "add_extidlist": ["ext1"],
            "del_extidlist": ["ext2"],
            "icon": "@lADPDfJ6example",
            "is_ban": False,
            "show_history_type": 0,
            "searchable": 0,
            "validation_type": 0,
            "mention_all_authority": 0,
            "management_type": 0,
            "chat_banned_type": 0,
        },
    ],
    "get_chat": [CHAT],
    "bind_chat": [APP],
    "unbind_chat": [APP],
    "send_chat_message": [
        *(CHAT | {"msg": message} for message in LATER),
        {"body": SendChatTextRequest(**FROM_2016, text=TEXT_2016.text)},
        {"body": SendChatImageRequest(**FROM_2016, image=IMAGE.image)},
        {"body": SendChatVoiceRequest(**FROM_2016, voice=VOICE_2016.voice)},
        {"body": SendChatFileRequest(**FROM_2016, file=FILE.file)},
        {"body": SendChatLinkRequest(**FROM_2016, link=LINK_2016)},
        {"body": SendChatOaRequest(**FROM_2016, oa=OA_2016.oa)},
        {"body": SendChatOaRequest(**FROM_2016, oa=OA_2016_STATUS.oa)},
    ],
    "list_chat_message_readers": [PAGE | {"cursor": 0}, PAGE | {"cursor": 200467002472}, PAGE | {"message_id": "msg+/=&#", "cursor": 0}],
    "create_group": [
        {
            "name": "team",
            "owner": "manager4220",
            "owner_type": "emp",
            "useridlist": ["u1"],
            "conversation_tag": 2,
            "management_options": GroupManagementOptions(searchable=0),
        },
        {
            "name": "customers",
            "owner": "manager4220",
            "owner_type": "emp",
            "useridlist": ["u1", "u2"],
            "conversation_tag": 0,
            "extidlist": ["ext1"],
            "icon": "@lADPDfJ6example",
            "management_options": GroupManagementOptions(
                mention_all_authority=1,
                show_history_type=1,
                validation_type=1,
                searchable=1,
                chat_banned_type=0,
                management_type=1,
            ),
        },
    ],
    "update_group": [
        GROUP | {"name": "new name", "add_useridlist": ["userid1"]},
        GROUP
        | {
            "name": "new name",
            "owner": "manager4220",
            "owner_type": "emp",
            "add_useridlist": ["userid1"],
            "del_useridlist": ["userid2"],
            "add_extidlist": ["unionid1"],
            "del_extidlist": ["unionid2"],
            "icon": "@lADPDfJ6example",
            "management_options": GroupManagementOptions(
                mention_all_authority=0,
                show_history_type=0,
                validation_type=0,
                searchable=0,
                chat_banned_type=0,
                management_type=0,
            ),
        },
    ],
    "convert_chat_id": [{"chat_id": "chate39f540d572b71"}, {"chat_id": "chat with #? signs"}],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
