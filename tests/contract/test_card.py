"""The contract of `spec/card.yaml`: cards made, delivered, changed, and streamed into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.contract.harness import Calls, Case, cases, check_async, check_sync

if TYPE_CHECKING:
    from dingkit.testing import MockServer

GROUP_SPACE: dict[str, Any] = {
    "supportForward": False,
    "lastMessageI18n": {"ZH_CN": "请假申请", "EN_US": "Leave request"},
    "searchSupport": {"searchIcon": "@lADOexamplePicture", "searchTypeName": '{"EN_US":"Leave"}', "searchDesc": "Three days of leave"},
    "notification": {"alertContent": "A leave request", "notificationOff": False},
}
QUIET_SPACE: dict[str, Any] = {
    "supportForward": True,
    "lastMessageI18n": {"EN_US": "Weather"},
    "searchSupport": {"searchIcon": "@lADOexamplePicture", "searchTypeName": "Weather", "searchDesc": "The weather of today"},
    "notification": {"alertContent": "The weather of today", "notificationOff": True},
}
TEMPLATE = {"card_template_id": "0a1b2c3d-example.schema"}
WEATHER: dict[str, Any] = {
    **TEMPLATE,
    "out_track_id": "card-example-2",
    "callback_type": "HTTP",
    "callback_route_key": "example-route",
    "card_data": {"cardParamMap": {"title": "Weather"}},
    "open_dynamic_data_config": {
        "dynamicDataSourceConfigs": [
            {
                "dynamicDataSourceId": "example-weather",
                "constParams": {"city": "Hangzhou"},
                "pullConfig": {"pullStrategy": "INTERVAL", "interval": 10, "timeUnit": "MINUTES"},
            }
        ]
    },
    "im_single_open_space_model": QUIET_SPACE,
    "im_robot_open_space_model": QUIET_SPACE,
    "top_open_space_model": {"spaceType": "ONE_BOX"},
}
TO_GROUP: dict[str, Any] = {
    "open_space_id": "dtv1.card//IM_GROUP.cidExampleConversation01==",
    "im_group_open_deliver_model": {"robotCode": "dingabcdef123456", "extension": {"example": "value"}},
    "user_id_type": 1,
}
TO_MANY: dict[str, Any] = {
    "open_space_id": "dtv1.card//IM_ROBOT.user123;IM_SINGLE.cidExampleConversation02==;ONE_BOX.cidExampleConversation01==",
    "im_single_open_deliver_model": {"atUserIds": {"user123": "Qu"}, "extension": {"example": "value"}},
    "im_robot_open_deliver_model": {"spaceType": "IM_ROBOT", "robotCode": "dingabcdef123456", "extension": {"example": "value"}},
    "top_open_deliver_model": {"expiredTimeMillis": 1665473229000, "userIds": ["user123"], "platforms": ["android", "ios", "win", "mac"]},
    "co_feed_open_deliver_model": {"bizTag": "example-tag", "gmtTimeLine": 1665473229000},
    "doc_open_deliver_model": {"userId": "user123"},
}
CARD = {"out_track_id": "card-example-1"}

CALLS: Calls = {
    "create_card": [
        {
            **TEMPLATE,
            "user_id": "user123",
            "out_track_id": "card-example-1",
            "callback_type": "STREAM",
            "card_data": {"cardParamMap": {"title": "Leave request", "days": "3", "urgent": "false"}},
            "private_data": {"user123": {"cardParamMap": {"may_decide": "true"}}},
            "im_group_open_space_model": GROUP_SPACE,
            "card_at_user_ids": ["user123"],
            "user_id_type": 1,
        },
        {**WEATHER, "co_feed_open_space_model": {"title": "Weather"}},
    ],
    "update_card": [
        {
            **CARD,
            "card_data": {"cardParamMap": {"state": "accepted"}},
            "private_data": {"user123": {"cardParamMap": {"may_decide": "false"}}},
            "card_update_options": {"updateCardDataByKey": True, "updatePrivateDataByKey": True},
            "user_id_type": 1,
        },
        {**CARD, "card_data": {"cardParamMap": {"title": "Leave request", "state": "accepted"}}},
    ],
    "deliver_card": [
        {
            **TO_GROUP,
            "out_track_id": "card-example-1",
            "im_group_open_deliver_model": {
                **TO_GROUP["im_group_open_deliver_model"],
                "atUserIds": {"user123": "Qu", "user456": "Li"},
                "recipients": ["user123", "user456"],
            },
        },
        {**TO_MANY, "out_track_id": "card-example-2"},
    ],
    "create_and_deliver_card": [
        {
            **TEMPLATE,
            **TO_GROUP,
            "user_id": "user123",
            "out_track_id": "card-example-1",
            "callback_type": "STREAM",
            "card_data": {"cardParamMap": {"title": "Leave request", "days": "3"}},
            "private_data": {"user123": {"cardParamMap": {"may_decide": "true"}}},
            "im_group_open_space_model": GROUP_SPACE,
            "im_group_open_deliver_model": {
                **TO_GROUP["im_group_open_deliver_model"],
                "atUserIds": {"user123": "Qu"},
                "recipients": ["user123"],
            },
            "card_at_user_ids": ["user123"],
        },
        {**WEATHER, **TO_MANY, "co_feed_open_space_model": {"title": "Weather", "coolAppCode": "COOLAPP-1-EXAMPLE0001"}},
    ],
    "close_top_card": [
        {"out_track_id": "card-example-1", "open_conversation_id": "cidExampleConversation01=="},
        {"out_track_id": "card-example-2"},
    ],
    "stream_card": [
        {
            **CARD,
            "guid": "0f714542-0afc-4b0e-8f14-example00001",
            "key": "content",
            "content": "The canteen opens",
            "is_full": True,
            "is_finalize": False,
            "is_error": False,
        },
        {
            **CARD,
            "guid": "0f714542-0afc-4b0e-8f14-example00002",
            "key": "content",
            "content": "The canteen opens at noon.",
            "is_full": True,
            "is_finalize": True,
        },
        {**CARD, "guid": "0f714542-0afc-4b0e-8f14-example00003", "key": "content", "content": " at noon."},
    ],
    "register_card_callback": [
        {
            "callback_route_key": "example-route",
            "callback_url": "https://app.example.com/dingtalk/card",
            "api_secret": "example-api-secret",
            "force_update": True,
        },
        {"callback_route_key": "example-route", "callback_url": "https://app.example.com/dingtalk/card"},
    ],
    "update_card_spaces": [
        {
            **CARD,
            "im_group_open_space_model": GROUP_SPACE,
            "im_robot_open_space_model": {**QUIET_SPACE, "supportForward": False},
            "top_open_space_model": {"spaceType": "ONE_BOX"},
            "co_feed_open_space_model": {"title": "Leave request"},
        }
    ],
    "copy_card_template": [{"template_id": "0a1b2c3d-example.schema", "name": "Leave requests"}],
    "send_robot_interactive_card": [
        {
            "card_template_id": "StandardCard",
            "open_conversation_id": "cidExampleConversation01==",
            "card_biz_id": "card-example-1",
            "robot_code": "dingabcdef123456",
            "callback_url": "https://app.example/cards",
            "card_data": (
                '{"header":{"title":{"type":"text","text":"Leave request"}},"contents":[{"type":"text","text":"Three days","id":"text_1"}]}'
            ),
            "user_id_private_data_map": '{"user123":{"contents":[]}}',
            "union_id_private_data_map": '{"Un10nIdExample01":{"contents":[]}}',
            "send_options": {
                "atUserListJson": '[{"nickName":"Qu","userId":"user123"}]',
                "atAll": False,
                "receiverListJson": '[{"userId":"user123"}]',
                "cardPropertyJson": "{}",
            },
            "pull_strategy": False,
        },
        {
            "card_template_id": "StandardCard",
            "single_chat_receiver": {"userId": "user123"},
            "card_biz_id": "card-example-2",
            "robot_code": "dingabcdef123456",
            "card_data": '{"contents":[{"type":"text","text":"Three days","id":"text_1"}]}',
        },
        {
            "card_template_id": "StandardCard",
            "single_chat_receiver": {"unionId": "Un10nIdExample01"},
            "card_biz_id": "card-example-3",
            "robot_code": "dingabcdef123456",
            "card_data": '{"contents":[{"type":"text","text":"Three days","id":"text_1"}]}',
        },
    ],
    "update_robot_interactive_card": [
        {
            "card_biz_id": "card-example-1",
            "card_data": '{"contents":[{"type":"text","text":"Approved","id":"text_1"}]}',
            "user_id_private_data_map": '{"user123":{"contents":[]}}',
            "union_id_private_data_map": '{"Un10nIdExample01":{"contents":[]}}',
            "update_options": {"updateCardDataByKey": True, "updatePrivateDataByKey": True},
        },
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)
