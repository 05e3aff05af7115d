"""What each short constructor puts on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit import messages
from dingkit.messages import OA, ActionCard, File, Image, Link, Markdown, Text, Voice
from tests.sweep import sweep

if TYPE_CHECKING:
    from dingtalk_openapi.models import OaMessage

CARD_OF_ONE = ActionCard("**Leave**", title="Zhang San", single_title="Look", single_url="https://app.example/1")
BUTTONS = [("Agree", "https://app.example/yes"), ("Refuse", "https://app.example/no")]
ROWS = [{"title": "Agree", "action_url": "https://app.example/yes"}, {"title": "Refuse", "action_url": "https://app.example/no"}]

MESSAGES: list[tuple[Any, dict[str, object]]] = [
    (Text("张三的请假申请"), {"msgtype": "text", "text": {"content": "张三的请假申请"}}),
    (Image("@lADOADmaWM0CWM0CWA"), {"msgtype": "image", "image": {"media_id": "@lADOADmaWM0CWM0CWA"}}),
    (Voice("@voice", 10), {"msgtype": "voice", "voice": {"media_id": "@voice", "duration": "10"}}),
    (File("@file"), {"msgtype": "file", "file": {"media_id": "@file"}}),
    (
        Link("Title", "Description", "https://app.example", "@picture"),
        {"msgtype": "link", "link": {"title": "Title", "text": "Description", "messageUrl": "https://app.example", "picUrl": "@picture"}},
    ),
    (Markdown("Title", "# Text"), {"msgtype": "markdown", "markdown": {"title": "Title", "text": "# Text"}}),
    (
        CARD_OF_ONE,
        {
            "msgtype": "action_card",
            "action_card": {
                "title": "Zhang San",
                "markdown": "**Leave**",
                "single_title": "Look",
                "single_url": "https://app.example/1",
            },
        },
    ),
    (
        ActionCard("**Leave**", single_title="Look", single_url="https://app.example/1"),
        {
            "msgtype": "action_card",
            "action_card": {"markdown": "**Leave**", "single_title": "Look", "single_url": "https://app.example/1"},
        },
    ),
    (
        ActionCard("**Leave**", buttons=BUTTONS),
        {"msgtype": "action_card", "action_card": {"markdown": "**Leave**", "btn_orientation": "0", "btn_json_list": ROWS}},
    ),
    (
        ActionCard("**Leave**", title="Zhang San", buttons=tuple(BUTTONS), horizontal=True),
        {
            "msgtype": "action_card",
            "action_card": {"title": "Zhang San", "markdown": "**Leave**", "btn_orientation": "1", "btn_json_list": ROWS},
        },
    ),
    (
        OA("https://app.example/leave/1", head="Leave"),
        {
            "msgtype": "oa",
            "oa": {"message_url": "https://app.example/leave/1", "head": {"bgcolor": "FFBBBBBB", "text": "Leave"}, "body": {}},
        },
    ),
    (
        OA(
            "https://app.example/leave/1",
            head="Leave",
            bgcolor="FF00FF00",
            pc_message_url="https://pc.example/leave/1",
            title="Zhang San",
            form={"Days:": "3", "From:": "Monday"},
            rich=("15.6", "yuan"),
            content="Would like to go home.",
            image="@picture",
            file_count=0,
            author="Li Si",
            status=("in progress", "0xFFF65E5E"),
        ),
        {
            "msgtype": "oa",
            "oa": {
                "message_url": "https://app.example/leave/1",
                "pc_message_url": "https://pc.example/leave/1",
                "head": {"bgcolor": "FF00FF00", "text": "Leave"},
                "status_bar": {"status_value": "in progress", "status_bg": "0xFFF65E5E"},
                "body": {
                    "title": "Zhang San",
                    "form": [{"key": "Days:", "value": "3"}, {"key": "From:", "value": "Monday"}],
                    "rich": {"num": "15.6", "unit": "yuan"},
                    "content": "Would like to go home.",
                    "image": "@picture",
                    "file_count": "0",
                    "author": "Li Si",
                },
            },
        },
    ),
]


@pytest.mark.parametrize(("message", "wire"), MESSAGES, ids=[str(wire["msgtype"]) for _, wire in MESSAGES])
def test_each_message_has_its_form_on_the_wire(message: Any, wire: dict[str, object]) -> None:
    assert message.to_dict() == wire
    assert type(message).from_dict(wire) == message


def test_each_constructor_is_tested_above() -> None:
    tested = {type(message).__name__.removesuffix("Message").lower() for message, _ in MESSAGES}
    assert tested == {name.lower() for name in messages.application.__all__}


@sweep(
    "target",
    [
        {},
        {"single_title": "Look"},
        {"single_url": "https://app.example"},
        {"buttons": BUTTONS, "single_title": "Look", "single_url": "https://app.example"},
        {"buttons": BUTTONS, "single_title": "Look"},
        {"buttons": BUTTONS, "single_url": "https://app.example"},
    ],
    ids=lambda target: "+".join(target) or "nothing",
)
def test_an_action_card_leads_to_one_page_or_has_buttons(target: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="either single_title and single_url, or buttons"):
        ActionCard("**Leave**", **target)


def test_what_has_no_constructor_argument_can_still_be_set() -> None:
    message: OaMessage = OA("https://app.example", head="Leave")
    message.oa["new_field"] = "DingTalk has more fields than its documents"
    assert message.to_dict()["oa"]["new_field"] == "DingTalk has more fields than its documents"
