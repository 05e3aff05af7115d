"""What people write in the sandbox, and what robots get of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.sandbox._client import SandboxError
from dingkit.sandbox._description import Description
from dingkit.sandbox._pushes import Pushes
from dingtalk_openapi.models import RobotInboundMessage

if TYPE_CHECKING:
    from dingkit import DingTalk
    from dingkit.sandbox import Sandbox


@pytest.fixture
def inbound(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the robots of the sandbox are sent, before it goes its way."""
    got: list[dict[str, Any]] = []
    monkeypatch.setattr(Pushes, "robot_message", lambda _self, _app, message: got.append(message))
    assert sandbox.app.robot_code
    return got


@pytest.fixture(scope="module")
def check() -> Any:
    """Checks a message to a robot against the spec."""
    return Description().validator("/components/schemas/RobotInboundMessage")


def test_alone_with_a_robot(sandbox: Sandbox, inbound: list[dict[str, Any]], check: Any) -> None:
    said = sandbox.say("zhangsan", "hello")
    (payload,) = inbound
    assert check.is_valid(payload)
    message = RobotInboundMessage.from_dict(payload)
    assert (message.plain_text, message.conversation_type, message.sender_staff_id) == ("hello", "1", "zhangsan")
    assert (message.msg_id, message.robot_code, message.sender_nick) == (said.id, sandbox.app.robot_code, "张三")
    assert str(message.session_webhook).startswith(f"{sandbox.url}/robot/sendBySession?session=")
    again = sandbox.say("zhangsan", "again", robot=sandbox.app.robot_code)
    assert inbound[1]["conversationId"] == payload["conversationId"]
    assert again.shown["conversation"] == said.shown["conversation"]


def test_in_a_group_the_robot_is_mentioned(sandbox: Sandbox, inbound: list[dict[str, Any]], check: Any) -> None:
    sandbox.say("zhangsan", "hello", group="研发群", robot=sandbox.app.robot_code)
    (payload,) = inbound
    assert check.is_valid(payload)
    assert payload["text"] == {"content": " hello"}
    assert (payload["conversationType"], payload["conversationTitle"], payload["isInAtList"]) == ("2", "研发群", True)
    assert payload["atUsers"] == [{"dingtalkId": payload["chatbotUserId"]}]
    assert sandbox.inbox("lisi").last.text == "hello"
    assert len(sandbox.inbox("zhangsan")) == 0
    (group,) = sandbox.call("GET", "/groups")
    assert group["robots"] == [sandbox.app.robot_code]
    sandbox.say("zhangsan", msgtype="picture", content={"data": "YWJj"}, group="研发群", robot=sandbox.app.robot_code)
    assert inbound[1]["content"]["downloadCode"]
    assert "text" not in inbound[1]


def test_to_a_group_without_a_robot(sandbox: Sandbox, inbound: list[dict[str, Any]]) -> None:
    sandbox.say("zhangsan", "hello", group="研发群")
    sandbox.say("zhangsan", msgtype="file", content={"data": "YWJj"}, group="研发群")
    assert inbound == []
    assert [message.msgtype for message in sandbox.group("研发群").messages()] == ["text", "file"]


def test_no_robot_gets_files_in_a_group(sandbox: Sandbox, inbound: list[dict[str, Any]]) -> None:
    sandbox.say("zhangsan", msgtype="file", content={"data": "YWJj"}, group="研发群", robot=sandbox.app.robot_code)
    assert inbound == []


def test_pictures_in_a_text(sandbox: Sandbox, inbound: list[dict[str, Any]], check: Any) -> None:
    content = {"richText": [{"text": "look"}, {"type": "picture", "data": "YWJj"}]}
    sandbox.say("zhangsan", msgtype="richText", content=content)
    assert check.is_valid(inbound[0])
    (text, picture) = inbound[0]["content"]["richText"]
    assert text == {"text": "look"}
    assert picture["downloadCode"].startswith("mIof")


def test_an_answer_quotes(sandbox: Sandbox, ding: DingTalk, inbound: list[dict[str, Any]], check: Any) -> None:
    first = sandbox.say("zhangsan", "the car park is idle")
    picture = sandbox.say("zhangsan", msgtype="picture", content={"data": "YWJj"})
    app = sandbox.app
    sent = ding.robot.send_robot_oto_messages(
        robot_code=app.robot_code, user_ids=["zhangsan"], msg={"msgKey": "sampleText", "msgParam": '{"content":"shall I?"}'}
    )
    robots = sandbox.inbox("zhangsan").last
    ding.robot.send_robot_oto_messages(
        robot_code=app.robot_code, user_ids=["zhangsan"], msg={"msgKey": "sampleMarkdown", "msgParam": '{"title":"a","text":"b"}'}
    )
    for quoted, kind, content in (
        (first.id, "text", {"text": "the car park is idle"}),
        (picture.id, "picture", picture.content["content"]),
        (robots.id, "text", {"text": "shall I?"}),
        (sandbox.inbox("zhangsan").last.id, "interactiveCard", None),
    ):
        sandbox.say("zhangsan", "yes", quote=quoted)
        payload = inbound[-1]
        assert check.is_valid(payload)
        assert payload["originalMsgId"] == quoted
        replied = payload["text"]["repliedMsg"]
        assert (replied["msgType"], replied["msgId"], replied.get("content")) == (kind, quoted, content)
        if quoted == robots.id:
            assert payload["originalProcessQueryKey"] == sent.process_query_key
    sandbox.say("zhangsan", msgtype="richText", content={"richText": [{"text": "like this"}]}, quote=first.id)
    assert inbound[-1]["content"]["isReplyMsg"] is True


@pytest.mark.parametrize(
    ("user", "more", "why"),
    [
        ("nobody", {}, "nobody"),
        ("zhangsan", {"robot": "none"}, "robot 'none'"),
        ("zhangsan", {"group": "none"}, "none"),
        ("boss", {"group": "研发群"}, "is not in the group"),
        ("zhangsan", {"quote": "none"}, "no message 'none'"),
        ("zhangsan", {"msgtype": "picture", "content": {"media_id": "@none"}}, "no medium"),
        ("zhangsan", {"msgtype": "picture", "content": {"data": 7}}, "base64"),
        ("zhangsan", {"msgtype": "picture", "content": {"data": "%"}}, "base64"),
    ],
)
def test_what_cannot_be_said(sandbox: Sandbox, user: str, more: dict[str, Any], why: str) -> None:
    with pytest.raises(SandboxError, match=why):
        sandbox.say(user, "hello", **more)


def test_without_any_robot(sandbox: Sandbox) -> None:
    sandbox.reset({"corps": [{"corp_id": "ding1", "users": [{"userid": "a"}]}]})
    with pytest.raises(SandboxError, match="has a robot"):
        sandbox.say("a", "hello")


def test_the_muted_say_nothing(sandbox: Sandbox, ding: DingTalk) -> None:
    (group,) = sandbox.call("GET", "/groups")
    ding.chat.update_group(chatid=group["chatid"], management_options={"chatBannedType": 1})
    with pytest.raises(SandboxError, match="muted"):
        sandbox.say("zhangsan", "hello", group="研发群")
    assert sandbox.say("lisi", "hello", group="研发群").text == "hello"
