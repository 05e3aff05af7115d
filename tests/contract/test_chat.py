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
    "update_chat_nickname": [{"userid": "user456", "chatid": "chate39f540d572b71", "group_nick": "Ding"}],
    "update_group_admins": [{"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "user_ids": ["user456"], "role": 2}],
    "update_chat_friend_switch": [{"chatid": "chate39f540d572b71", "is_prohibit": True}],
    "get_chat_qr_code": [{"chatid": "chate39f540d572b71", "userid": "user456"}],
    "create_scene_group": [
        {"title": "Customers", "template_id": "c354a100-0000-4000-b4ea-6f1ab0000065", "owner_user_id": "user456"},
        {
            "title": "Customers",
            "icon": "@lADPDfJ6example",
            "template_id": "c354a100-0000-4000-b4ea-6f1ab0000065",
            "owner_user_id": "user456",
            "user_ids": ["user457"],
            "subadmin_ids": ["user457"],
            "uuid": "customers-100",
            "management_options": {
                "mention_all_authority": 0,
                "show_history_type": 0,
                "validation_type": 0,
                "searchable": 0,
                "chat_banned_type": 0,
                "management_type": 0,
                "only_admin_can_ding": 0,
                "all_members_can_create_mcs_conf": 0,
                "all_members_can_create_calendar": 0,
                "group_email_disabled": 0,
                "only_admin_can_set_msg_top": 0,
                "add_friend_forbidden": 0,
                "group_live_switch": 0,
                "members_to_admin_chat": 0,
                "not_quit_when_emp_leave": 0,
                "only_admin_can_add_mem": 0,
            },
        },
    ],
    "update_scene_group": [
        {"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "title": "Clients"},
        {
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "title": "Clients",
            "icon": "@lADPDfJ6example",
            "owner_user_id": "user456",
            "owner_union_id": "union123",
            "management_options": {
                "mention_all_authority": 0,
                "show_history_type": 0,
                "validation_type": 0,
                "searchable": 0,
                "chat_banned_type": 0,
                "management_type": 0,
                "only_admin_can_ding": 0,
                "all_members_can_create_mcs_conf": 0,
                "all_members_can_create_calendar": 0,
                "group_email_disabled": 0,
                "only_admin_can_set_msg_top": 0,
                "add_friend_forbidden": 0,
                "group_live_switch": 0,
                "members_to_admin_chat": 0,
                "not_quit_when_emp_leave": 0,
                "only_admin_can_add_mem": 0,
                "plugin_customize_verify": 0,
            },
        },
    ],
    "disband_scene_group": [{"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA=="}],
    "add_scene_group_members": [
        {"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "user_ids": ["user457"], "union_ids": ["union124"]}
    ],
    "remove_scene_group_members": [
        {"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "user_ids": ["user457"], "union_ids": ["union124"]}
    ],
    "list_scene_group_members": [
        {"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "max_results": 200},
        {
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "cool_app_code": "COOLAPP-1-100",
            "max_results": 200,
            "next_token": "10",
        },
    ],
    "update_scene_group_admins": [
        {"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "user_ids": ["user456"], "role": 2, "union_ids": ["union124"]}
    ],
    "get_scene_group_mute_status": [
        {"user_id": "user456", "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "permission_code": "code100"}
    ],
    "get_scene_group_summary": [{"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "cool_app_code": "COOLAPP-1-100"}],
    "get_scene_group": [{"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA=="}],
    "mute_scene_group_members": [
        {
            "user_id_list": ["user457"],
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "mute_status": 1,
            "mute_duration": 300000,
            "union_ids": ["union124"],
        }
    ],
    "update_scene_group_nickname": [
        {"open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==", "user_id": "user456", "group_nick": "Ding"}
    ],
    "get_scene_group_robot": [{"robot_code": "dingrobot100", "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA=="}],
    "apply_group_template": [
        {
            "owner_user_id": "user456",
            "template_id": "c354a100-0000-4000-b4ea-6f1ab0000065",
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
        }
    ],
    "close_group_template": [
        {
            "owner_user_id": "user456",
            "template_id": "c354a100-0000-4000-b4ea-6f1ab0000065",
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
        }
    ],
    "create_top_box": [
        {
            "card_template_id": "tpl100.schema",
            "out_track_id": "top100",
            "card_data": {"cardParamMap": {"title": "Hello"}},
            "conversation_type": 1,
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "group_template_id": "c354a100-0000-4000-b4ea-6f1ab0000065",
        },
        {
            "card_template_id": "tpl100.schema",
            "out_track_id": "top100",
            "callback_route_key": "route100",
            "card_data": {"cardParamMap": {"title": "Hello"}},
            "user_id_private_data_map": {"user456": {"cardParamMap": {"title": "Hello"}}},
            "union_id_private_data_map": {"union123": {"cardParamMap": {"title": "Hello"}}},
            "card_settings": {"pullStrategy": False},
            "conversation_type": 1,
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "user_id": "user456",
            "union_id": "union123",
            "robot_code": "dingrobot100",
            "cool_app_code": "COOLAPP-1-100",
            "group_template_id": "c354a100-0000-4000-b4ea-6f1ab0000065",
            "receiver_user_id_list": ["user456"],
            "receiver_union_id_list": ["union123"],
            "expired_time": 1850042969000,
            "platforms": ["ios", "win"],
        },
    ],
    "close_top_box": [
        {
            "out_track_id": "top100",
            "conversation_type": 1,
            "open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "user_id": "user456",
            "unoin_id": "union123",
            "robot_code": "dingrobot100",
            "cool_app_code": "COOLAPP-1-100",
            "group_template_id": "c354a100-0000-4000-b4ea-6f1ab0000065",
        }
    ],
    "send_scene_group_message": [
        {
            "target_open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "msg_template_id": "inner_app_template_text",
            "msg_param_map": {"content": "hello"},
            "robot_code": "dingrobot100",
        },
        {
            "target_open_conversation_id": "cid6KeBBexampleMJOGXoYKF5x7EeiodoA==",
            "msg_template_id": "template100",
            "msg_param_map": {"text1": "hello"},
            "msg_media_id_param_map": {"pic1": "@123"},
            "receiver_user_ids": ["user456", "user457"],
            "receiver_union_ids": ["union123"],
            "receiver_mobiles": ["13700000000"],
            "at_mobiles": ["13700000000"],
            "at_users": ["user456"],
            "is_at_all": True,
            "robot_code": "dingrobot100",
        },
    ],
    "send_personal_message": [
        {
            "msg_type": "example-type",
            "content": "White flowers are here",
            "open_conversation_id": "cidExampleConversation01==",
        },
        {"msg_type": "example-type", "content": "White flowers are here", "receiver_user_id": "user101"},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
