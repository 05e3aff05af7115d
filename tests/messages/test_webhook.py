"""What each short constructor of a robot's webhook message puts on the wire."""

from __future__ import annotations

from typing import Any

import pytest

from dingkit.errors import ArgumentError
from dingkit.messages import sample, webhook
from dingtalk_openapi.models import SampleFileParam
from tests.contract.described import document, operations
from tests.sweep import sweep

BUTTONS = [("Agree", "https://app.example/yes"), ("Refuse", "https://app.example/no")]
ROWS = [{"title": "Agree", "actionURL": "https://app.example/yes"}, {"title": "Refuse", "actionURL": "https://app.example/no"}]
TARGET = {"single_title": "Look", "single_url": "https://app.example/1"}
TARGET_ON_THE_WIRE = {"singleTitle": "Look", "singleURL": "https://app.example/1"}
PICTURE = "https://app.example/1.png"

MESSAGES: list[tuple[Any, dict[str, object]]] = [
    (webhook.Text("磁盘已满"), {"msgtype": "text", "text": {"content": "磁盘已满"}}),
    (webhook.Text("all", at_all=True), {"msgtype": "text", "text": {"content": "all"}, "at": {"isAtAll": True}}),
    (
        webhook.Text("@13800000000 @li", at_mobiles=["13800000000"], at_user_ids=("li",), at_all=False),
        {
            "msgtype": "text",
            "text": {"content": "@13800000000 @li"},
            "at": {"atMobiles": ["13800000000"], "atUserIds": ["li"], "isAtAll": False},
        },
    ),
    (webhook.Markdown("Alarm", "# Disk"), {"msgtype": "markdown", "markdown": {"title": "Alarm", "text": "# Disk"}}),
    (
        webhook.Markdown("Alarm", "# Disk @li", at_user_ids=["li"]),
        {"msgtype": "markdown", "markdown": {"title": "Alarm", "text": "# Disk @li"}, "at": {"atUserIds": ["li"]}},
    ),
    (
        webhook.Markdown("Alarm", "# Disk @138", at_mobiles=["138"]),
        {"msgtype": "markdown", "markdown": {"title": "Alarm", "text": "# Disk @138"}, "at": {"atMobiles": ["138"]}},
    ),
    (
        webhook.Link("Title", "Description", "https://app.example", PICTURE),
        {"msgtype": "link", "link": {"title": "Title", "text": "Description", "messageUrl": "https://app.example", "picUrl": PICTURE}},
    ),
    (
        webhook.Link("Title", "Description", "https://app.example"),
        {"msgtype": "link", "link": {"title": "Title", "text": "Description", "messageUrl": "https://app.example"}},
    ),
    (
        webhook.ActionCard("Leave", "**3 days**", single_title="Look", single_url="https://app.example/1"),
        {"msgtype": "actionCard", "actionCard": {"title": "Leave", "text": "**3 days**"} | TARGET_ON_THE_WIRE},
    ),
    (
        webhook.ActionCard(
            "Leave", "**3 days**", single_title="Look", single_url="https://app.example/1", horizontal=True, hide_avatar=False
        ),
        {
            "msgtype": "actionCard",
            "actionCard": {"title": "Leave", "text": "**3 days**", "btnOrientation": "1", "hideAvatar": "0"} | TARGET_ON_THE_WIRE,
        },
    ),
    (
        webhook.ActionCard("Leave", "**3 days**", buttons=BUTTONS),
        {"msgtype": "actionCard", "actionCard": {"title": "Leave", "text": "**3 days**", "btns": ROWS}},
    ),
    (
        webhook.ActionCard("Leave", "**3 days**", buttons=tuple(BUTTONS), horizontal=False),
        {"msgtype": "actionCard", "actionCard": {"title": "Leave", "text": "**3 days**", "btns": ROWS, "btnOrientation": "0"}},
    ),
    (
        webhook.FeedCard([("News", "https://app.example/1", PICTURE), ("More", "https://app.example/2", PICTURE)]),
        {
            "msgtype": "feedCard",
            "feedCard": {
                "links": [
                    {"title": "News", "messageURL": "https://app.example/1", "picURL": PICTURE},
                    {"title": "More", "messageURL": "https://app.example/2", "picURL": PICTURE},
                ]
            },
        },
    ),
    (
        webhook.Text("look @$:LWCP_v1:$x+y/z==", at_dingtalk_ids=["$:LWCP_v1:$x+y/z=="]),
        {"msgtype": "text", "text": {"content": "look @$:LWCP_v1:$x+y/z=="}, "at": {"atDingtalkIds": ["$:LWCP_v1:$x+y/z=="]}},
    ),
    (
        webhook.Markdown("Alarm", "# Disk", at_dingtalk_ids=("d1",), at_all=True),
        {"msgtype": "markdown", "markdown": {"title": "Alarm", "text": "# Disk @d1"}, "at": {"atDingtalkIds": ["d1"], "isAtAll": True}},
    ),
    (webhook.Image(PICTURE), {"msgtype": "image", "image": {"picURL": PICTURE}}),
    (
        webhook.File("@lADO", "Report.XLSX"),
        {"msgtype": "file", "file": {"mediaId": "@lADO", "fileName": "Report.XLSX", "fileType": "xlsx"}},
    ),
    (
        webhook.File("@lADO", "Makefile", "txt"),
        {"msgtype": "file", "file": {"mediaId": "@lADO", "fileName": "Makefile", "fileType": "txt"}},
    ),
    (webhook.Audio("@lADO", milliseconds=3000), {"msgtype": "voice", "voice": {"mediaId": "@lADO", "duration": "3000"}}),
    (
        webhook.Video("$iQEL", "$igE", seconds=10),
        {"msgtype": "video", "video": {"videoMediaId": "$iQEL", "duration": "10", "picMediaId": "$igE"}},
    ),
    (webhook.Empty(), {"msgtype": "empty"}),
]


@pytest.mark.parametrize(("message", "wire"), MESSAGES, ids=[str(wire["msgtype"]) for _, wire in MESSAGES])
def test_each_message_has_its_form_on_the_wire(message: Any, wire: dict[str, object]) -> None:
    assert message.to_dict() == wire
    assert type(message).from_dict(wire) == message


def test_each_constructor_is_tested_above() -> None:
    tested = {type(message).__name__.removeprefix("Robot").removesuffix("Message") for message, _ in MESSAGES}
    assert tested == set(webhook.__all__)


@sweep(
    "target",
    [
        {},
        {"single_title": "Look"},
        {"single_url": "https://app.example"},
        {"hide_avatar": True},
        {"buttons": BUTTONS} | TARGET,
        {"buttons": BUTTONS, "single_title": "Look"},
        {"buttons": BUTTONS, "single_url": "https://app.example"},
        {"buttons": BUTTONS, "hide_avatar": True},
    ],
    ids=lambda target: "+".join(target) or "nothing",
)
def test_an_action_card_leads_to_one_page_or_has_buttons(target: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"either single_title and single_url .*, or buttons"):
        webhook.ActionCard("Leave", "**3 days**", **target)


@pytest.mark.parametrize(
    ("name", "kind"), [("report", "file"), ("report.", "file"), (".env", "file"), ("notes.TXT", "txt"), ("a.tar.gz", "gz")]
)
def test_a_file_may_have_any_ending_or_none(name: str, kind: str) -> None:
    param = sample.File("@lADO", name).msg_param
    assert isinstance(param, SampleFileParam)
    assert webhook.File("@lADO", name).file.file_type == param.file_type == kind


@sweep(
    ("text", "people", "mentioned"),
    [
        ("look", ["13800000000"], "look @13800000000"),
        ("look", ["13800000000", "zhang", "zhang"], "look @13800000000 @zhang"),
        ("", ["zhang"], "@zhang"),
        ("@zhang look", ["zhang"], "@zhang look"),
        ("look, @zhang.", ["zhang"], "look, @zhang."),
        ("@zhang: look", ["zhang"], "@zhang: look"),
        ("请@13800000000处理", ["13800000000"], "请@13800000000处理"),
        ("@13800000000 look", ["1380"], "@13800000000 look @1380"),
        ("@zhangsan look", ["zhang"], "@zhangsan look @zhang"),
        ("@zhang_san look", ["zhang"], "@zhang_san look @zhang"),
        ("@zhang-san look", ["zhang"], "@zhang-san look @zhang"),
        ("@a.b look", ["a"], "@a.b look @a"),
        ("@axb look", ["a.b"], "@axb look @a.b"),
        ("write to ops@zhang", ["zhang"], "write to ops@zhang @zhang"),
        ("zhang look", ["zhang"], "zhang look @zhang"),
        ("@$:LWCP_v1:$x+y== look", ["$:LWCP_v1:$x+y=="], "@$:LWCP_v1:$x+y== look"),
        ("# Log\n```\nerror\n```", ["zhang"], "# Log\n```\nerror\n```\n\n@zhang"),
        ("~~~\nerror\n~~~\n", ["zhang"], "~~~\nerror\n~~~\n\n@zhang"),
        ("# Log\n```\n@zhang\n```", ["zhang"], "# Log\n```\n@zhang\n```"),
    ],
)
def test_who_is_mentioned_is_in_the_text_once(text: str, people: list[str], mentioned: str) -> None:
    assert webhook.Text(text, at_user_ids=people).text.content == mentioned
    assert webhook.Text(text, at_mobiles=people).text.content == mentioned
    assert webhook.Markdown("t", text, at_dingtalk_ids=people).markdown.text == mentioned


def test_everybody_needs_nothing_in_the_text() -> None:
    assert webhook.Text("look", at_all=True).text.content == "look"


def test_numbers_may_be_numbers_and_have_blanks_around_them() -> None:
    message = webhook.Text("look", at_mobiles=[13800000000, " 139\n"])  # type: ignore[list-item]  # what callers without a type checker give
    assert message.text.content == "look @13800000000 @139"
    assert message.at
    assert message.at.at_mobiles == ["13800000000", "139"]


@pytest.mark.parametrize("name", ["at_mobiles", "at_user_ids", "at_dingtalk_ids"])
def test_no_people_are_mentioned(name: str) -> None:
    people: dict[str, Any] = {name: ["zhang", " "]}
    with pytest.raises(ValueError, match=rf"{name}\[1\] is empty"):
        webhook.Text("t", **people)


@sweep("name", ["at_mobiles", "at_user_ids", "at_dingtalk_ids"])
@sweep("constructor", [lambda **at: webhook.Text("t", **at), lambda **at: webhook.Markdown("t", "t", **at)])
def test_one_string_is_not_a_list_of_people(constructor: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"{name} takes a list of strings, got the string 'zhangsan': write \['zhangsan'\]"):
        constructor(**{name: "zhangsan"})


def test_people_are_taken_from_any_collection_and_by_number() -> None:
    message = webhook.Text("t", at_mobiles=(13800000000,), at_user_ids={"zhangsan"})  # type: ignore[arg-type]  # numbers happen
    assert message.to_dict()["at"] == {"atMobiles": ["13800000000"], "atUserIds": ["zhangsan"]}


def test_a_type_checker_distinguishes_the_forms_of_a_card() -> None:
    with pytest.raises(ValueError, match="either"):
        webhook.ActionCard("Leave", "**3 days**", buttons=BUTTONS, hide_avatar=True)  # type: ignore[call-overload]  # mypy sees it, too
    with pytest.raises(ValueError, match="either"):
        webhook.ActionCard("Leave", "**3 days**", single_title="Look")  # type: ignore[call-overload]


@pytest.mark.parametrize("constructor", [webhook.Text, webhook.Markdown])
def test_the_docstrings_say_how_many_people_can_be_mentioned(constructor: Any) -> None:
    limit = document()["components"]["schemas"]["RobotAt"]["properties"]["atUserIds"]["x-advised"]["maxItems"]
    assert f"at_user_ids: Userids of the people to mention; at most {limit} are advised." in constructor.__doc__


def test_the_module_says_the_limit_of_a_whole_message() -> None:
    (limit,) = (limit for limit in operations()["send_robot_message"].definition["x-limits"] if limit.get("field") == "msg")
    assert f"{limit['max_bytes']} bytes" in str(webhook.__doc__)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"msgtype": "text"}, "msg.text is missing."),
        ({"msgtype": "text", "text": {}}, "msg.text.content is missing."),
        ({"msgtype": "markdown", "markdown": "x"}, "msg.markdown must be a RobotMarkdownContent"),
    ],
)
def test_a_dict_that_lacks_a_part_is_refused(message: dict[str, object], said: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        webhook.with_mentions(message)
    assert str(caught.value).startswith(said)
