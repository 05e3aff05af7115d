"""The contract of `spec/robot.yaml`: webhooks, replies, one-to-one and group messages, and what people write to a robot."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.messages import sample, webhook
from dingtalk_openapi.models import RobotInboundMessage
from tests.contract.described import document, parameters_of, webhook_examples
from tests.contract.harness import Calls, Case, cases, check_async, check_sync
from tests.sweep import sweep

if TYPE_CHECKING:
    from dingkit.testing import MockServer

APP = "https://app.example.com"
PICTURE = "@lADOexamplePicture"
SIGN = {"timestamp": 1577262236757, "sign": "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM="}

ACTIONS = [
    ("Accept", f"{APP}/accept"),
    ("Refuse", f"{APP}/refuse"),
    ("Later", f"{APP}/later"),
    ("Forward", f"{APP}/forward"),
    ("Ask", f"{APP}/ask"),
]
LEAVE = "Leave request", "Three days of leave."
SAMPLES = [
    sample.Text("The canteen opens at noon."),
    sample.Markdown("Daily report", "# Daily report"),
    sample.Image(PICTURE),
    sample.Link("News", "The canteen opens at noon.", f"{APP}/news/1", PICTURE),
    sample.ActionCard("Daily report", "Due **today**.", [("Details", f"{APP}/1")]),
    *(sample.ActionCard(*LEAVE, ACTIONS[:count]) for count in (2, 3, 4, 5)),
    sample.ActionCard(*LEAVE, ACTIONS[:2], horizontal=True),
    sample.Audio("@lADOexampleVoice", milliseconds=3000),
    sample.File("@lADOexampleFile", "report.xlsx"),
    sample.Video("$iQELexampleVideo", "$igEexampleCover", seconds=10, height=400, width=600),
    sample.Link("News", "Without a picture.", f"{APP}/news/1"),
    sample.Video("$iQELexampleVideo", "$igEexampleCover", seconds=10),
]
PEOPLE: dict[str, Any] = {"robot_code": "dingabcdef123456", "user_ids": ["user123", "user456"]}
GROUP: dict[str, Any] = {"robot_code": "dingabcdef123456", "open_conversation_id": "cidExampleConversation01=="}
SENT_TO_GROUP = {"process_query_key": "gExampleProcessQueryKey01"}
ROBOT: dict[str, Any] = {"robot_code": "dingabcdef123456"}
PAIR: dict[str, Any] = {**ROBOT, "open_conversation_id": "cidExampleConversation02=="}
SENT_TO_PAIR = {"process_query_key": "pExampleProcessQueryKey01"}
PLUGIN = {
    "pcUrl": f"{APP}/menu",
    "mobileUrl": f"{APP}/m/menu",
    "name": '{"zh_CN":"菜单","en_US":"Menu"}',
    "icon": PICTURE,
}
THINKING = "🤔 thinking"
EMOTIONS: list[dict[str, Any]] = [
    GROUP
    | {
        "open_msg_id": "msgExample01==",
        "emotion_type": 2,
        "emotion_name": THINKING,
        "text_emotion": {"emotionId": "2659900", "emotionName": THINKING, "text": THINKING, "backgroundId": "im_bg_1"},
    },
    GROUP | {"open_msg_id": "msgExample01=="},
]

CALLS: Calls = {
    "send_robot_message": [
        SIGN
        | {
            "msg": webhook.Text("alarm: disk full @13800000000 @user123", at_mobiles=["13800000000"], at_user_ids=["user123"], at_all=False)
        },
        {"msg_uuid": "0f1e2d3c-example", "msg": webhook.Text("backup done")},
        {"msg": webhook.Text("welcome @$:LWCP_v1:$ExampleUser", at_dingtalk_ids=["$:LWCP_v1:$ExampleUser"])},
        {"msg": webhook.Image(f"{APP}/photo.png")},
        {"msg": webhook.Link("News", "The canteen opens at noon.", f"{APP}/news/1", f"{APP}/news/1.png")},
        {"msg": webhook.Link("News", "The canteen opens at noon.", f"{APP}/news/1", "")},
        {"msg_uuid": "1f1e2d3c-example", "msg": webhook.Link("News", "Without a picture.", f"{APP}/news/1")},
        {"msg": webhook.Markdown("Alarm", "#### Alarm\ndisk full", at_all=True)},
        {
            "msg": webhook.ActionCard(
                "Daily report",
                "Your report is **due today**.",
                single_title="Details",
                single_url=f"{APP}/reports/1",
                horizontal=False,
                hide_avatar=False,
            )
        },
        {
            "msg": webhook.ActionCard(
                "Leave request",
                "Zhang asks for three days of leave.",
                buttons=[("Accept", f"{APP}/leave/1/accept"), ("Refuse", f"{APP}/leave/1/refuse")],
                horizontal=True,
            )
        },
        {
            "msg": webhook.FeedCard(
                [("News", f"{APP}/news/1", f"{APP}/news/1.png"), ("More news", f"{APP}/news/2", f"{APP}/news/2.png")],
            )
        },
        {"msg": webhook.Empty()},
    ],
    "reply_robot_message": [
        {"msg": webhook.Text("hello @user123", at_user_ids=["user123"])},
        {"msg": webhook.Text("welcome @$:LWCP_v1:$ExampleUser", at_dingtalk_ids=["$:LWCP_v1:$ExampleUser"])},
        {"msg": webhook.Markdown("Answer", "welcome @$:LWCP_v1:$ExampleUser", at_dingtalk_ids=["$:LWCP_v1:$ExampleUser"])},
        {"msg": webhook.Image(f"{APP}/photo.png")},
        {"msg": webhook.File("@lADOexampleFile", "report.xlsx")},
        {"msg": webhook.Audio("@lADOexampleVoice", milliseconds=3000)},
        {"msg": webhook.Video("$iQELexampleVideo", "$igEexampleCover", seconds=10)},
        {"msg": webhook.Link("News", "The canteen opens at noon.", f"{APP}/news/1", PICTURE)},
        {"msg": webhook.Markdown("Answer", "#### Answer\nThe canteen opens at noon.")},
        {"msg": webhook.Markdown("Answer", "At noon. @13800000000", at_mobiles=["13800000000"], at_all=False)},
        {"msg": webhook.ActionCard("Answer", "It is **on this page**.", single_title="Read", single_url=f"{APP}/answers/1")},
        {
            "msg": webhook.ActionCard(
                "Answer", "It is **on this page**.", single_title="Read", single_url=f"{APP}/answers/1", hide_avatar=True
            )
        },
        {
            "msg": webhook.ActionCard(
                "Question",
                "Did this help?",
                buttons=[("Yes", f"{APP}/answers/1/yes"), ("No", f"{APP}/answers/1/no")],
                horizontal=False,
            )
        },
        {"msg": webhook.FeedCard([("Answer", f"{APP}/answers/1", f"{APP}/answers/1.png")])},
        {"msg": webhook.Empty()},
    ],
    "send_robot_oto_messages": [PEOPLE | {"msg": message} for message in SAMPLES],
    "get_robot_oto_read_status": [{"robot_code": "dingabcdef123456", "process_query_key": "zExample+Process/QueryKey=01"}],
    "recall_robot_oto_messages": [
        {"robot_code": "dingabcdef123456", "process_query_keys": ["zExampleProcessQueryKey01", "zExampleProcessQueryKey02"]}
    ],
    "send_robot_group_message": [
        *(GROUP | {"msg": message} for message in SAMPLES),
        GROUP | {"cool_app_code": "COOLAPP-1-EXAMPLE0001", "msg": SAMPLES[0]},
        GROUP | {"token": "example-robot-token", "msg": SAMPLES[0]},
    ],
    "query_robot_group_message": [
        GROUP | SENT_TO_GROUP | {"max_results": 200},
        GROUP | SENT_TO_GROUP | {"max_results": 200, "next_token": "examplePage2"},
        SENT_TO_GROUP | {"open_conversation_id": GROUP["open_conversation_id"]},
        SENT_TO_GROUP | {"token": "example-robot-token"},
    ],
    "recall_robot_group_messages": [GROUP | {"process_query_keys": ["gExampleProcessQueryKey01"]}],
    "send_robot_ding": [
        {**ROBOT, "remind_type": 1, "receiver_user_id_list": ["user123", "user456"], "content": "The canteen opens at noon."},
        {
            **ROBOT,
            "remind_type": 3,
            "receiver_user_id_list": ["user123"],
            "content": "The server room is too hot.",
            "call_voice": "Standard_Female_Voice",
        },
    ],
    "recall_robot_ding": [{**ROBOT, "open_ding_id": "exampleDing01"}],
    "send_robot_private_message": [{**PAIR, "cool_app_code": "COOLAPP-1-EXAMPLE0001", "msg": message} for message in SAMPLES],
    "query_robot_private_message": [
        {**PAIR, **SENT_TO_PAIR, "max_results": 200},
        {**PAIR, **SENT_TO_PAIR, "next_token": "examplePage2"},
    ],
    "recall_robot_private_messages": [{**PAIR, "process_query_keys": ["pExampleProcessQueryKey01"]}],
    "list_group_robots": [{"open_conversation_id": GROUP["open_conversation_id"]}],
    "set_robot_plugins": [{**ROBOT, "plugin_info_list": [PLUGIN]}],
    "list_robot_plugins": [ROBOT],
    "clear_robot_plugins": [ROBOT],
    "reply_robot_emotion": EMOTIONS,
    "recall_robot_emotion": EMOTIONS,
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)


def test_the_documented_signatures_are_what_the_described_algorithm_gives() -> None:
    secret = b"this is secret"
    described = [parameters_of(document()["paths"]["/robot/send"]["post"]), parameters_of(document()["webhooks"]["robot_message"]["post"])]
    for parameters in described:
        message = f"{parameters['timestamp']['example']}\n".encode() + secret
        assert parameters["sign"]["example"] == base64.b64encode(hmac.digest(secret, message, hashlib.sha256)).decode()


INBOUND = webhook_examples("robot_message")


@sweep("body", INBOUND.values(), ids=INBOUND)
def test_each_documented_inbound_message_is_read_completely(body: dict[str, Any]) -> None:
    message = RobotInboundMessage.from_dict(body)
    assert message.to_dict() == body
    assert not message.additional_properties
    assert not message.content or not message.content.additional_properties
    assert not message.text.additional_properties
    for quoted in (message.text.replied_msg, message.content and message.content.replied_msg):
        assert not quoted or not quoted.additional_properties
        assert not quoted or not quoted.content or not quoted.content.additional_properties
    assert body["sessionWebhook"] not in repr(message)


def test_the_content_of_each_kind_of_inbound_message_is_typed() -> None:
    content = {name: RobotInboundMessage.from_dict(body).content for name, body in INBOUND.items()}
    for message in (RobotInboundMessage.from_dict(INBOUND[name]) for name in ("text", "text_private")):
        assert message.text
        assert message.text.content
    pieces = content["rich_text"]
    assert pieces
    assert pieces.rich_text
    words, picture = pieces.rich_text
    assert (words.text, picture.type_, picture.download_code) == ("What is this?", "picture", "mIofExampleCode01")
    for name, field, value in [
        ("picture", "picture_download_code", "pWjAExampleCode02"),
        ("audio", "recognition", "hello"),
        ("audio", "duration", 4000),
        ("video", "video_type", "mp4"),
        ("video_text_duration", "duration", "5"),
        ("file", "file_name", "report.pdf"),
        ("file", "file_id", "1170000848"),
    ]:
        assert getattr(content[name], field) == value


def test_an_inbound_message_of_an_unknown_kind_is_kept_whole() -> None:
    body = INBOUND["unknown"] | {
        "msgtype": "hologram",
        "content": {"hologramCode": "h1", "layers": [{"depth": 3}]},
        "mood": "sunny",
        "conversationType": "7",
    }
    message = RobotInboundMessage.from_dict(body)
    assert message.msgtype == "hologram"
    assert message.content
    assert message.content["hologramCode"] == "h1"
    assert message["mood"] == "sunny"
    assert message.to_dict() == body


def test_an_inbound_message_with_no_more_than_its_kind_is_read() -> None:
    body = {"conversationId": "cid1", "msgId": "msg1", "msgtype": "text"}
    assert RobotInboundMessage.from_dict(body).to_dict() == body
    nulls = dict.fromkeys(("text", "content", "atUsers", "senderStaffId", "errorCode"))
    assert RobotInboundMessage.from_dict(body | nulls).msgtype == "text"
