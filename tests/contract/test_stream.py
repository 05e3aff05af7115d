"""The contract of `spec/stream.yaml`: the call that opens a connection, and the frames that go over it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit.credentials import StaticToken
from dingtalk_openapi.models import (
    CardCallbackAckData,
    CardCallbackContent,
    CardCallbackData,
    GraphCallbackAckData,
    OpenStreamConnectionRequest,
    RobotInboundMessage,
    StreamAck,
    StreamAckHeaders,
    StreamConnectionExtras,
    StreamDisconnectData,
    StreamEventAckData,
    StreamFrame,
    StreamPingData,
    StreamSubscription,
)
from tests.contract.described import webhook_examples
from tests.contract.harness import Calls, Case, cases, check_async, check_sync
from tests.sweep import sweep

if TYPE_CHECKING:
    from dingkit.testing import MockServer

APP = {"client_id": "dingabcdef123456", "client_secret": "example-app-secret"}
EVENTS = StreamSubscription(type_="EVENT", topic="*")
ROBOT = StreamSubscription(type_="CALLBACK", topic="/v1.0/im/bot/messages/get")
CARDS = StreamSubscription(type_="CALLBACK", topic="/v1.0/card/instances/callback")
SYSTEM = [StreamSubscription(type_="SYSTEM", topic="disconnect"), StreamSubscription(type_="SYSTEM", topic="ping")]
ZONE = StreamConnectionExtras()
ZONE["zone"] = "example"

CALLS: Calls = {
    "open_stream_connection": [
        APP | {"subscriptions": [EVENTS, ROBOT, CARDS], "ua": "dingkit-sdk-python/0.1.0", "local_ip": ["10.34.22.11"]},
        APP | {"subscriptions": [ROBOT], "local_ip": ["10.34.22.11", "10.34.22.12"]},
        APP | {"subscriptions": [EVENTS, *SYSTEM], "extras": ZONE},
    ],
}


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
def test_sync(case: Case, dingtalk_mock: MockServer) -> None:
    check_sync(case, dingtalk_mock.url)


@pytest.mark.parametrize("case", cases(CALLS), ids=str)
async def test_async(case: Case, dingtalk_mock: MockServer) -> None:
    await check_async(case, dingtalk_mock.url)


FRAMES = webhook_examples("stream_frame")
ANSWERS = webhook_examples("stream_frame", answers=True)
DATA: dict[str, Any] = {
    "robot": RobotInboundMessage,
    "card": CardCallbackData,
    "ping": StreamPingData,
    "disconnect": StreamDisconnectData,
    "success_event": StreamEventAckData,
    "event_later": StreamEventAckData,
    "success_card": CardCallbackAckData,
    "success_graph": GraphCallbackAckData,
    "success_ping": StreamPingData,
}
"""Example → what its `data` is."""
OTHER_DATA = {"event", "success_robot", "bad_request", "no_handler", "handler_error"}
"""Examples whose `data` is an event (`spec/events.yaml`), is ignored, or is missing."""


@pytest.mark.parametrize("body", FRAMES.values(), ids=FRAMES)
def test_each_documented_frame_is_read_completely(body: dict[str, Any]) -> None:
    frame = StreamFrame.from_dict(body)
    assert frame.to_dict() == body
    assert not frame.additional_properties
    assert not frame.headers.additional_properties


@sweep("body", ANSWERS.values(), ids=ANSWERS)
def test_each_documented_answer_is_read_completely(body: dict[str, Any]) -> None:
    answer = StreamAck.from_dict(body)
    assert answer.to_dict() == body
    assert not answer.additional_properties
    assert not answer.headers.additional_properties


def test_each_example_belongs_to_a_kind_of_data() -> None:
    assert {*FRAMES, *ANSWERS} == {*DATA, *OTHER_DATA}


@sweep("name", DATA)
def test_the_data_of_a_frame_is_typed(name: str) -> None:
    text = (FRAMES | ANSWERS)[name]["data"]
    content = DATA[name].from_dict(json.loads(text))
    assert not content.additional_properties
    assert everything_read(content.to_dict()) == everything_read(json.loads(text))


def everything_read(value: Any) -> Any:
    """JSON with the text of its third level read: white space says nothing."""
    if isinstance(value, dict):
        return {name: json.loads(member) if name == "content" and isinstance(member, str) else member for name, member in value.items()}
    return value


def test_what_was_pressed_on_a_card_is_the_third_level_of_json() -> None:
    card = CardCallbackData.from_dict(json.loads(FRAMES["card"]["data"]))
    assert isinstance(card.content, CardCallbackContent)
    pressed = card.content.card_private_data
    assert pressed
    assert pressed.action_ids == ["accept"]
    assert pressed.params
    assert pressed.params["answer"] == "yes"


def test_a_frame_of_an_unknown_type_is_kept_whole() -> None:
    body = {"type": "HOLOGRAM", "headers": {"topic": "new", "hue": "blue"}, "data": "not JSON", "zone": 1}
    frame = StreamFrame.from_dict(body)
    assert (frame.type_, frame.headers.topic, frame.data) == ("HOLOGRAM", "new", "not JSON")
    assert (frame["zone"], frame.headers["hue"]) == (1, "blue")
    assert frame.to_dict() == body


def test_an_answer_says_by_itself_that_its_data_is_json() -> None:
    answer = StreamAck(code=200, headers=StreamAckHeaders(message_id="m1"), message="OK", data='{"response": null}')
    assert answer.to_dict() == {
        "code": 200,
        "headers": {"messageId": "m1", "contentType": "application/json"},
        "message": "OK",
        "data": '{"response": null}',
    }


def test_the_secret_and_the_ticket_are_not_shown(dingtalk_mock: MockServer) -> None:
    asked = OpenStreamConnectionRequest(client_id="ding1", client_secret="example-app-secret", subscriptions=[ROBOT])
    assert asked.client_secret not in repr(asked)
    with DingTalk(credential=StaticToken("t"), base_url=dingtalk_mock.url, api_base_url=dingtalk_mock.url) as ding:
        opened = ding.stream.open_stream_connection(client_id="ding1", client_secret="s", subscriptions=[ROBOT])
    assert opened.ticket not in repr(opened)
    assert opened.endpoint in repr(opened)
