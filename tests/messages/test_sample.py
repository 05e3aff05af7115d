"""What each short constructor of an app robot's message puts on the wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dingkit import messages
from dingkit.messages import sample
from dingtalk_openapi import models
from tests.contract.described import document, operations
from tests.sweep import sweep

BUTTONS = [(f"Button {number}", f"https://app.example/{number}") for number in range(1, 7)]


def numbered(count: int) -> dict[str, str]:
    """The buttons as they are below each other."""
    names = [(f"actionTitle{number}", f"actionURL{number}") for number in range(1, count + 1)]
    return {name: value for pair, button in zip(names, BUTTONS, strict=False) for name, value in zip(pair, button, strict=True)}


MESSAGES: list[tuple[Any, str, dict[str, str]]] = [
    (sample.Text("食堂 12 点开门"), "sampleText", {"content": "食堂 12 点开门"}),
    (sample.Markdown("Report", "# Done"), "sampleMarkdown", {"title": "Report", "text": "# Done"}),
    (sample.Image("@picture"), "sampleImageMsg", {"photoURL": "@picture"}),
    (
        sample.Link("Title", "Description", "https://app.example", "@picture"),
        "sampleLink",
        {"title": "Title", "text": "Description", "messageUrl": "https://app.example", "picUrl": "@picture"},
    ),
    (
        sample.Link("Title", "Description", "https://app.example"),
        "sampleLink",
        {"title": "Title", "text": "Description", "messageUrl": "https://app.example"},
    ),
    (
        sample.ActionCard("Title", "Text", BUTTONS[:1]),
        "sampleActionCard",
        {"title": "Title", "text": "Text", "singleTitle": "Button 1", "singleURL": "https://app.example/1"},
    ),
    *(
        (
            sample.ActionCard("Title", "Text", BUTTONS[:count]),
            f"sampleActionCard{count}",
            {"title": "Title", "text": "Text"} | numbered(count),
        )
        for count in (2, 3, 4, 5)
    ),
    (
        sample.ActionCard("Title", "Text", tuple(BUTTONS[:2]), horizontal=True),
        "sampleActionCard6",
        {
            "title": "Title",
            "text": "Text",
            "buttonTitle1": "Button 1",
            "buttonUrl1": "https://app.example/1",
            "buttonTitle2": "Button 2",
            "buttonUrl2": "https://app.example/2",
        },
    ),
    (sample.Audio("@voice", milliseconds=3000), "sampleAudio", {"mediaId": "@voice", "duration": "3000"}),
    (sample.File("@file", "report.v2.XLSX"), "sampleFile", {"mediaId": "@file", "fileName": "report.v2.XLSX", "fileType": "xlsx"}),
    (sample.File("@file", "report", "pdf"), "sampleFile", {"mediaId": "@file", "fileName": "report", "fileType": "pdf"}),
    (
        sample.Video("$video", "$cover", seconds=10),
        "sampleVideo",
        {"videoMediaId": "$video", "picMediaId": "$cover", "duration": "10", "videoType": "mp4"},
    ),
    (
        sample.Video("$video", "$cover", seconds=10, height=0, width=600),
        "sampleVideo",
        {"videoMediaId": "$video", "picMediaId": "$cover", "duration": "10", "videoType": "mp4", "height": "0", "width": "600"},
    ),
]


@pytest.mark.parametrize(("message", "key", "param"), MESSAGES, ids=[key for _, key, _ in MESSAGES])
def test_each_message_is_a_key_and_json_text_on_the_wire(message: Any, key: str, param: dict[str, str]) -> None:
    wire = message.to_dict()
    assert wire["msgKey"] == key
    assert json.loads(wire["msgParam"]) == param
    assert set(wire) == {"msgKey", "msgParam"}
    assert type(message).from_dict(wire) == message
    assert message.msg_param.to_dict() == param


def test_every_template_has_a_constructor() -> None:
    described = {name for name in vars(models)["__all__"] if name.startswith("Sample") and "Param" not in name}
    assert {type(message).__name__ for message, _, _ in MESSAGES} == described


@pytest.mark.parametrize("count", [0, 6])
def test_a_card_has_one_to_five_buttons(count: int) -> None:
    with pytest.raises(ValueError, match=f"a card has 1 to 5 buttons, got {count}"):
        sample.ActionCard("Title", "Text", BUTTONS[:count])


@pytest.mark.parametrize("count", [0, 1, 3])
def test_a_card_has_two_buttons_beside_each_other(count: int) -> None:
    with pytest.raises(ValueError, match=f"exactly 2 buttons beside each other, got {count}"):
        sample.ActionCard("Title", "Text", BUTTONS[:count], horizontal=True)


@sweep(
    ("name", "kind", "sent"),
    [
        ("notes.txt", None, "txt"),
        ("table.CSV", None, "csv"),
        ("archive.tar.gz", None, "gz"),
        ("README", None, "file"),
        ("pdf.", None, "file"),
        (".bashrc", None, "file"),
        ("", None, "file"),
        ("folder.d/README", None, "file"),
        ("notes.txt", "file", "file"),
        ("notes", "md", "md"),
    ],
)
def test_a_file_is_of_any_kind(name: str, kind: str | None, sent: str) -> None:
    assert models.SampleFile.to_dict(sample.File("@file", name, kind))["msgParam"] == (
        f'{{"mediaId":"@file","fileName":"{name}","fileType":"{sent}"}}'
    )


@sweep(
    "make",
    [
        lambda number: sample.Audio("@voice", milliseconds=number),
        lambda number: sample.Video("@video", "@cover", seconds=number),
        lambda number: sample.Video("@video", "@cover", seconds=1, height=number),
        lambda number: sample.Video("@video", "@cover", seconds=1, width=number),
        lambda number: messages.Voice("@voice", number),
        lambda number: messages.OA("https://a.example", head="h", file_count=number),
    ],
)
@sweep("number", [1.5, True, [1]])
def test_a_length_is_a_whole_number(make: Any, number: object) -> None:
    with pytest.raises(TypeError, match="takes a string, got "):
        make(number)


def test_what_the_models_do_not_know_can_be_sent_as_json_text() -> None:
    message = models.SampleFile(msg_param='{"mediaId":"@file","fileName":"photo.png","fileType":"png"}')
    assert message.to_dict() == {"msgKey": "sampleFile", "msgParam": '{"mediaId":"@file","fileName":"photo.png","fileType":"png"}'}


@pytest.mark.parametrize("operation", ["send_robot_oto_messages", "send_robot_group_message"])
@pytest.mark.parametrize("module", [messages, sample])
def test_the_docstrings_say_the_limit_of_a_whole_message(module: Any, operation: str) -> None:
    (limit,) = (limit for limit in operations()[operation].definition["x-limits"] if limit.get("field") == "msgParam")
    assert f"{limit['max_bytes']} bytes" in module.__doc__


def test_the_docstrings_say_the_kinds_of_files() -> None:
    kinds = document()["components"]["schemas"]["SampleFileParam"]["properties"]["fileType"]["x-known-values"]
    assert all(kind in str(sample.File.__doc__) for kind in kinds)
