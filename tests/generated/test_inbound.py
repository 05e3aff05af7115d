"""What the models of messages to robots say beside their fields: words, files, and the message that is answered."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dingtalk_openapi.inbound import InboundFile
from dingtalk_openapi.models import RobotInboundMessage, RobotInboundText, RobotRepliedMessage
from tests.contract.described import webhook_examples
from tests.sweep import sweep

DOCUMENTED = webhook_examples("robot_message")


def message(kind: str = "text", content: object = None, **fields: object) -> RobotInboundMessage:
    body = {"conversationId": "cid", "msgId": "m", "msgtype": kind} | ({} if content is None else {"content": content})
    return RobotInboundMessage.from_dict(body | fields)


def quoting(replied: object) -> RobotRepliedMessage:
    found = message(text={"content": "yes", "isReplyMsg": True, "repliedMsg": replied}).quoted
    assert found is not None
    return found


WORDS = {
    "text": "hello",
    "text_private": "hello",
    "rich_text": "What is this?",
    "picture": "",
    "audio": "hello",
    "video": "",
    "video_text_duration": "",
    "file": "",
    "unknown": "",
    "quoted_text": "yes, do",
    "quoted_text_content": "yes",
    "quoted_rich_text": "what is that?",
    "quoted_picture": "nice",
    "quoted_file": "thanks",
    "quoted_audio": "ok",
    "quoted_video": "ok",
    "quoted_card": "go on",
    "quoted_chat_record": "learn from it",
    "quoted_unknown": "this?",
    "quoted_by_rich_text": "like this",
    "quoted_id_alone": "again",
    "quoted_older": "again",
    "chat_record": "Li: which?\nZhang: that one",
    "interactive_card": "dingtalk://dingtalkclient/page/yunpan?route=previewDentry&type=file&spaceId=2230000573&fileId=1170000848",
    "rich_text_mention": "@Li what is this?",
    "quota_exceeded": "",
    "quota_exceeded_stream": "",
}

FILES = {
    "rich_text": [InboundFile("picture", "mIofExampleCode01")],
    "picture": [InboundFile("picture", "mIofExampleCode02")],
    "audio": [InboundFile("audio", "mIofExampleCode03")],
    "video": [InboundFile("video", "mIofExampleCode04")],
    "video_text_duration": [InboundFile("video", "mIofExampleCode05")],
    "file": [InboundFile("file", "mIofExampleCode06", "report.pdf")],
    "rich_text_mention": [InboundFile("picture", "mIofExampleCode13")],
}

QUOTED = {
    "quoted_text": ("text", "the car park is idle", []),
    "quoted_text_content": ("text", "the car park is idle", []),
    "quoted_rich_text": ("richText", "look", [InboundFile("picture", "mIofExampleCode07")]),
    "quoted_picture": ("picture", "", [InboundFile("picture", "mIofExampleCode08")]),
    "quoted_file": ("file", "", [InboundFile("file", "mIofExampleCode09", "a.pdf")]),
    "quoted_audio": ("audio", "good morning", [InboundFile("audio", "mIofExampleCode10")]),
    "quoted_video": ("video", "", [InboundFile("video", "mIofExampleCode11")]),
    "quoted_card": ("interactiveCard", "", []),
    "quoted_chat_record": ("chatRecord", "Li:[picture]\nZhang:that one", []),
    "quoted_unknown": ("unknownMsgType", "", []),
    "quoted_by_rich_text": ("picture", "", [InboundFile("picture", "mIofExampleCode12")]),
    "quoted_older": ("text", "the car park is idle", []),
}


@sweep("name", DOCUMENTED)
def test_each_described_message_has_words_files_and_a_text(name: str) -> None:
    found = RobotInboundMessage.from_dict(DOCUMENTED[name])
    assert found.plain_text == WORDS[name]
    assert found.files == FILES.get(name, [])
    assert str(found.text.content).strip() == WORDS[name]
    if name in QUOTED:
        assert found.quoted
        assert (found.quoted.msg_type, found.quoted.plain_text, found.quoted.files) == QUOTED[name]
    elif name == "quoted_id_alone":
        assert found.quoted == RobotRepliedMessage(msg_id="msgQuoted12==")
    else:
        assert found.quoted is None


def test_a_text_that_was_not_sent_is_not_given_back() -> None:
    picture = RobotInboundMessage.from_dict(DOCUMENTED["picture"])
    assert picture.text.content == ""
    assert picture.to_dict() == DOCUMENTED["picture"]


def test_a_text_can_be_given_and_replaced() -> None:
    found = RobotInboundMessage(conversation_id="cid", msg_id="m", msgtype="text", text=RobotInboundText(content="hello"))
    assert (found.text.content, found.to_dict()["text"]) == ("hello", {"content": "hello"})
    found.text = RobotInboundText(content="bye")
    assert (found.plain_text, found.to_dict()["text"]) == ("bye", {"content": "bye"})


def test_a_message_can_be_copied() -> None:
    found = message(text={"content": "hello"})
    copied = copy.copy(found)
    copied.text = RobotInboundText(content="bye")
    assert (found.plain_text, copied.plain_text) == ("hello", "bye")
    assert found == message(text={"content": "hello"}) != copied


@sweep("text", [None, {}, {"content": None}, {"content": 7}, "hello", ["hello"], 7])
def test_a_text_of_another_form_does_no_harm(text: object) -> None:
    words = "hello" if text == "hello" else ""
    assert message(text=text).plain_text == message(text=text).text.content == words


def test_what_is_known_of_a_text_without_words_is_kept() -> None:
    found = message(text={"isReplyMsg": True, "repliedMsg": {"msgType": "text", "content": {"text": "Lunch?"}}}).text
    assert (found.content, found.is_reply_msg) == ("", True)
    assert found.replied_msg
    assert found.replied_msg.plain_text == "Lunch?"


# Words


@sweep(
    ("pieces", "words"),
    [
        ([{"text": "one"}, {"text": " two"}], "one two"),
        ([{"text": "one"}, {"text": "two"}], "onetwo"),  # as the client showed it
        ([{"text": "one"}, {"type": "picture", "downloadCode": "c"}, {"text": "two"}], "one\ntwo"),
        ([{"text": "one\n"}, {"type": "picture", "downloadCode": "c"}, {"text": "two"}], "one\ntwo"),
        ([{"type": "picture", "downloadCode": "c"}, {"text": "two"}], "two"),
        ([{"text": "hi"}, {"type": "at", "atName": "Li"}, {"text": "look"}], "hi @Li look"),
        ([{"text": "hi "}, {"type": "at", "atName": "Li"}, {"text": " look"}], "hi @Li look"),
        ([{"type": "at"}, {"text": "look"}], "look"),
        ([{"type": "at", "text": "Li"}], "@Li"),
        ([{"msgType": "text", "content": "quoted form"}, {"msgType": "emoji", "content": "[smile]"}], "quoted form[smile]"),
        ([{"type": "skill", "text": "/draw", "skillData": {"skillId": "1"}}, {"text": "a cat"}], "a cat"),
        ([{"text": 7}, {"text": None}, "no piece", None, {"text": "x"}], "x"),
        ([], ""),
    ],
)
def test_the_words_of_a_rich_text(pieces: list[Any], words: str) -> None:
    assert message("richText", {"richText": pieces}).plain_text == words
    assert message("richText", json.dumps({"richText": pieces})).plain_text == words
    assert message("richText", richText={"richTextList": pieces}).plain_text == words
    assert quoting({"msgType": "richText", "content": {"richText": pieces}}).plain_text == words


@sweep(
    ("kind", "content", "words"),
    [
        ("text", " hello", "hello"),  # the HTTP mode of an official sample
        ("text", '{"a": 1}', '{"a": 1}'),  # somebody wrote JSON
        ("text", "[picture]", "[picture]"),
        ("audio", {"downloadCode": "c"}, ""),
        ("audio", '{"recognition": "good morning"}', "good morning"),
        ("markdown", {"title": "News", "text": "# News"}, "# News"),
        ("markdown", {"title": "News"}, "News"),
        ("actionCard", {"title": "Leave", "text": "3 days", "actionUrlItemList": []}, "3 days"),
        ("hologram", {"text": "seen from all sides"}, "seen from all sides"),
        ("hologram", {"layers": [1]}, ""),
        ("chatRecord", {"summary": "[]", "chatRecord": "[]"}, ""),
        ("chatRecord", {"summary": "Li:hi", "chatRecord": "[]", "title": "Li and Zhang"}, "Li:hi"),
        ("chatRecord", {"summary": '["Li:hi", 1, "Zhang:oh"]'}, "Li:hi\nZhang:oh"),
        ("chatRecord", {"title": "Li and Zhang"}, "Li and Zhang"),
        ("chatRecord", {"chatRecord": [{"senderNick": "Li", "content": "hi"}, {"text": "oh"}, {"senderName": "Wu"}]}, "Li: hi\noh"),
        ("chatRecord", {"records": [{"sender": "Li", "message": "hi"}]}, "Li: hi"),
        ("chatRecord", {"chatRecord": [{"senderName": "Li", "content": {"richText": [{"text": "hi"}]}}]}, "Li: hi"),
        ("chatRecord", {"chatRecord": [{"content": {"chatRecord": [{"senderName": "Li", "content": "deep"}]}}]}, "Li: deep"),
        ("interactiveCard", {"cardData": {"cardParamMap": {"content": "the answer", "config": "{}"}}}, "the answer"),
        ("interactiveCard", {"cardData": '{"cardParamMap": {"content": "the answer"}}'}, "the answer"),
        ("interactiveCard", {"cardParamMap": {"content": "the answer"}}, "the answer"),
        (
            "interactiveCard",
            {
                "cardContent": {
                    "elementType": "BOX",
                    "children": [{"elementType": "TEXT", "value": "a"}, {"elementType": "TEXT", "value": "b"}],
                }
            },
            "a\nb",
        ),
        ("interactiveCard", {"title": "Leave"}, "Leave"),
        ("interactiveCard", {}, ""),
    ],
)
def test_the_words_of_each_kind(kind: str, content: object, words: str) -> None:
    assert message(kind, content).plain_text == message(kind, content).text.content == words
    assert quoting({"msgType": kind, "content": content}).plain_text == words


def test_older_forms() -> None:
    assert message("audio", audio={"recognition": "good morning", "downloadCode": "c"}).plain_text == "good morning"
    assert message("audio", audio={"recognition": "x", "downloadCode": "c"}).files == [InboundFile("audio", "c")]
    assert message("file", file={"fileName": "a.pdf", "downloadCode": "c"}).files == [InboundFile("file", "c", "a.pdf")]


@pytest.mark.parametrize(
    "content",
    [
        {"chatRecord": json.loads('[{"content": {"chatRecord": ' * 60 + "[]" + "}}]" * 60)},
        {"cardContent": json.loads('{"children": [' * 100 + "]}" * 100)},
        {"chatRecord": "[" * 100_000},
        '{"richText": ' * 2_000,
    ],
    ids=["conversations", "card", "text", "unreadable"],
)
def test_what_is_endlessly_deep_does_no_harm(content: object) -> None:
    found = message("chatRecord", content)
    assert isinstance(found.plain_text, str)
    assert found.files == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.sampled_from(["at", "TEXT", '{"text": "x"}', "[]"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "text",
                    "content",
                    "richText",
                    "type",
                    "msgType",
                    "atName",
                    "chatRecord",
                    "summary",
                    "cardData",
                    "cardParamMap",
                    "cardContent",
                    *("children", "elementType", "value", "downloadCode", "recognition", "repliedMsg", "isReplyMsg", "senderName", "title"),
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300, derandomize=True, database=None)
@given(JSON, JSON, st.sampled_from(["text", "richText", "picture", "chatRecord", "interactiveCard", "hologram"]))
def test_whatever_comes_can_be_read(text: Any, content: Any, kind: str) -> None:
    found = message(kind, content, text=text)
    assert isinstance(found.plain_text, str)
    assert isinstance(found.text.content, str)
    assert all(file.download_code for file in found.files)
    quoted = found.quoted
    assert quoted is None or isinstance(quoted.plain_text, str)


# Files


@sweep(
    ("kind", "content", "files"),
    [
        ("picture", {"pictureDownloadCode": "p"}, [InboundFile("picture", "p")]),
        ("picture", {"downloadCode": " ", "pictureDownloadCode": "p"}, [InboundFile("picture", "p")]),
        ("image", {"downloadCode": "c"}, [InboundFile("picture", "c")]),
        ("voice", {"downloadCode": "c"}, [InboundFile("audio", "c")]),
        ("hologram", {"downloadCode": "c", "fileName": "x.holo"}, [InboundFile("file", "c", "x.holo")]),
        (
            "richText",
            {"richText": [{"downloadCode": "a"}, {"text": "x"}, {"type": "video", "downloadCode": "b"}, {"downloadCode": "a"}]},
            [InboundFile("picture", "a"), InboundFile("video", "b")],
        ),
        (
            "chatRecord",
            {
                "chatRecord": [
                    {"msgType": "file", "content": {"downloadCode": "c", "fileName": "a.pdf"}},
                    {"msgType": "picture", "downloadCode": "d"},
                ]
            },
            [InboundFile("file", "c", "a.pdf"), InboundFile("picture", "d")],
        ),
        ("text", "no files", []),
        ("picture", {}, []),
    ],
)
def test_the_files_of_each_kind(kind: str, content: object, files: list[InboundFile]) -> None:
    assert message(kind, content).files == files
    assert quoting({"msgType": kind, "content": content}).files == files


def test_a_download_code_is_not_shown() -> None:
    assert repr(InboundFile("file", "mIofSecret", "a.pdf")) == "InboundFile(kind='file', name='a.pdf')"


# What is quoted


def test_what_is_quoted_can_quote_in_turn() -> None:
    inner = {"msgType": "text", "content": {"text": "first"}}
    found = quoting({"msgType": "text", "content": {"text": "second", "isReplyMsg": True, "repliedMsg": inner}})
    assert found.plain_text == "second"
    assert found.quoted
    assert found.quoted.plain_text == "first"


@pytest.mark.parametrize("content", ['{"text": "the quoted text"}', "the quoted text"])
def test_what_is_quoted_as_text(content: str) -> None:
    assert quoting({"msgType": "text", "content": content}).plain_text == "the quoted text"


def test_a_quoted_message_is_typed() -> None:
    found = message(text={"content": "yes", "isReplyMsg": True, "repliedMsg": DOCUMENTED["quoted_text"]["text"]["repliedMsg"]}).text
    assert found.is_reply_msg is True
    assert found.replied_msg
    replied = found.replied_msg
    assert (replied.msg_id, replied.sender_nick, replied.created_at) == ("msgQuoted01==", "Li", 1708327200000)
    assert replied.content
    assert replied.content.text == "the car park is idle"
    card = RobotInboundMessage.from_dict(DOCUMENTED["quoted_card"])
    assert (card.original_msg_id, card.original_process_query_key) == ("msgQuoted08==", "zExampleProcessQueryKey01")


@pytest.mark.parametrize("replied", [None, {}, [], "text", 7])
def test_nothing_is_quoted(replied: object) -> None:
    assert message(text={"content": "hi", "repliedMsg": replied}).quoted is None
