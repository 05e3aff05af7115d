"""`dingkit robot send`: what goes to the webhook, and what became of it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.robot import sign
from tests.cli.conftest import ROBOT, FakeDingTalk, json_response, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.testing import MockServer
    from tests.cli.conftest import Done

ROBOT_TOKEN = "robot-token-8e21"
ROBOT_SECRET = "SEC-robot-4f9c"


@pytest.fixture
def robot(home: Path, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> FakeDingTalk:
    """The environment names a robot at `dingtalk`, and no app."""
    monkeypatch.setenv("DINGTALK_ROBOT_WEBHOOK", f"{dingtalk.url}/robot/send?access_token={ROBOT_TOKEN}")
    return dingtalk


def sent(robot: FakeDingTalk) -> dict[str, Any]:
    """The only message, without its key."""
    (body,) = robot.bodies(ROBOT)
    return {name: value for name, value in body.items() if name != "msgUuid"}


def test_a_text(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("robot", "send", "--text", "disk full 钉钉")
    assert (done.code, done.out, done.err) == (0, "Sent.\n", "")
    assert sent(robot) == {"msgtype": "text", "text": {"content": "disk full 钉钉"}}
    assert robot.queries == [(ROBOT, {"access_token": ROBOT_TOKEN})]


def test_it_signs_when_there_is_a_secret(robot: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_ROBOT_SECRET", ROBOT_SECRET)
    before = time.time() * 1000
    assert dingkit("robot", "send", "--text", "x").code == 0
    ((_, query),) = robot.queries
    assert query["access_token"] == ROBOT_TOKEN
    assert query["sign"] == sign(ROBOT_SECRET, query["timestamp"])
    assert before - 1 <= int(query["timestamp"]) <= time.time() * 1000 + 1


def test_the_token_alone_goes_to_dingtalk_or_to_the_base_url(
    robot: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DINGTALK_BASE_URL", robot.url)
    monkeypatch.setenv("DINGTALK_ROBOT_WEBHOOK", ROBOT_TOKEN)
    assert dingkit("robot", "send", "--text", "x").code == 0
    monkeypatch.setenv("DINGTALK_ROBOT_WEBHOOK", f"https://oapi.dingtalk.com/robot/send?access_token={ROBOT_TOKEN}")
    assert dingkit("robot", "send", "--text", "x").code == 0
    monkeypatch.setenv("DINGTALK_BASE_URL", "http://127.0.0.1:9")  # an address of its own stays what it is
    monkeypatch.setenv("DINGTALK_ROBOT_WEBHOOK", f"{robot.url}/robot/send?access_token={ROBOT_TOKEN}")
    assert dingkit("robot", "send", "--text", "x").code == 0
    assert robot.queries == [(ROBOT, {"access_token": ROBOT_TOKEN})] * 3


def test_settings_in_the_config_file(
    robot: FakeDingTalk, dingkit: Callable[..., Done], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DINGTALK_ROBOT_WEBHOOK")
    path = home / ".config" / "dingkit" / "config.toml"
    path.parent.mkdir(parents=True)
    path.write_text(f'robot_webhook = "{ROBOT_TOKEN}"\nrobot_secret = "{ROBOT_SECRET}"\nbase_url = "{robot.url}"\n')
    path.chmod(0o644)
    refused = dingkit("robot", "send", "--text", "x")
    assert refused.code == 3
    assert f"holds robot_webhook, and its mode 0644 lets other users in: chmod 600 {path}" in refused.err
    path.chmod(0o600)
    assert dingkit("robot", "send", "--text", "x").code == 0
    assert "sign" in robot.queries[0][1]


def test_people_are_mentioned_in_the_text_too(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    mentions = ["--at-mobile", "138, 139", "--at-mobile", "138", "--at-user", "zhang", "--at-user", "a.b"]
    assert dingkit("robot", "send", "--text", "@zhangsan @139 look", *mentions).code == 0
    assert sent(robot) == {
        "msgtype": "text",
        "text": {"content": "@zhangsan @139 look @138 @zhang @a.b"},
        "at": {"atMobiles": ["138", "139"], "atUserIds": ["zhang", "a.b"]},
    }


def test_who_is_mentioned_by_a_message_in_a_file_is_in_its_text(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    given = {"msgtype": "markdown", "markdown": {"title": "a", "text": "look"}, "at": {"atUserIds": ["zhang"], "atDingtalkIds": ["d1"]}}
    assert run("robot", "send", "--message", "-", input=json.dumps(given)).code == 0
    assert sent(robot) == given | {"markdown": {"title": "a", "text": "look @zhang @d1"}}
    done = run("robot", "send", "--message", "-", input='{"msgtype": "empty", "at": {"isAtAll": true}}')
    assert done.code == 2
    assert done.err == "Error: The message was not sent: at mentions people, which only texts and markdown can.\n"


def test_the_same_of_a_message_that_mentions_nobody(robot: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    (tmp_path / "empty.json").write_text('{"msgtype": "empty", "at": {"isAtAll": true}}')
    assert dingkit("robot", "send", "--message", str(tmp_path / "empty.json")).code == 2
    assert robot.requests == []


def test_an_address_behind_a_gateway(robot: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_ROBOT_WEBHOOK", f" {robot.url}/gateway/robot/send?access_token={ROBOT_TOKEN}&env=prod&env=test\n")
    monkeypatch.setenv("DINGTALK_ROBOT_SECRET", ROBOT_SECRET)
    robot.will_answer("/gateway/robot/send", json_response({"errcode": 0, "errmsg": "ok"}))
    assert dingkit("robot", "send", "--text", "x").code == 0
    ((path, query),) = robot.queries
    assert path == "/gateway/robot/send"
    assert query.keys() == {"access_token", "env", "timestamp", "sign"}


def test_markdown_for_everybody(robot: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    (tmp_path / "news.md").write_text("\n# News\n\nThe **canteen**.\n")
    assert dingkit("robot", "send", "--markdown", str(tmp_path / "news.md"), "--at-all").code == 0
    assert dingkit("robot", "send", "--markdown", str(tmp_path / "news.md"), "--title", "Hi").code == 0
    assert run("robot", "send", "--text-file", "-", input="from stdin\n").code == 0
    (tmp_path / "text").write_text("from a file\n")
    assert dingkit("robot", "send", "--text-file", str(tmp_path / "text")).code == 0
    everybody, titled, piped, text = robot.bodies(ROBOT)
    assert everybody["markdown"] == {"title": "News", "text": "\n# News\n\nThe **canteen**.\n"}
    assert everybody["at"] == {"isAtAll": True}
    assert titled["markdown"]["title"] == "Hi"
    assert "at" not in titled
    assert (piped["text"], text["text"]) == ({"content": "from stdin"}, {"content": "from a file"})


def test_any_message_in_json_or_yaml(robot: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    link = {"msgtype": "link", "link": {"title": "a", "text": "b", "messageUrl": "https://app.example"}}
    (tmp_path / "link.json").write_text(json.dumps(link))
    assert dingkit("robot", "send", "--message", str(tmp_path / "link.json")).code == 0
    assert sent(robot) == link
    card = "msgtype: actionCard\nactionCard: {title: a, text: b, btns: [{title: Yes, actionURL: 'https://app.example'}]}\nmsgUuid: mine\n"
    assert run("robot", "send", "--message", "-", input=card).code == 0
    assert robot.bodies(ROBOT)[1]["msgUuid"] == "mine"
    assert run("robot", "send", "--message", "-", "--msg-uuid", "other", input=card).code == 0
    assert robot.bodies(ROBOT)[2]["msgUuid"] == "other"


@pytest.mark.parametrize(
    ("arguments", "given", "said"),
    [
        ([], "", "There is no message: give --text, --text-file, --markdown or --message."),
        (["--text", "a", "--message", "-"], "", "There can be only one message: give one of --text,"),
        (["--text", "a", "--title", "b"], "", "--title requires --markdown."),
        (["--message", "-"], "[1]", "- must hold an object with `msgtype` (one of text, link, markdown, actionCard, feedCard, image,"),
        (["--message", "-", "--at-all"], "{}", "Who is mentioned in a --message is written in its field `at`"),
        (["--message", "-"], '{"msgtype": "txt"}', "msgtype: must be one of text, link,"),
        (
            ["--message", "-"],
            '{"msgtype": "text", "text": {"contnt": "a"}}',
            "text.contnt: is no field that the spec knows; did you mean content?",
        ),
    ],
)
def test_what_is_wrong_is_not_sent(robot: FakeDingTalk, arguments: list[str], given: str, said: str) -> None:
    done = run("robot", "send", *arguments, input=given)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert robot.requests == []


def test_the_same_in_this_process(robot: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    message = str(tmp_path / "message")
    for content, options in (("[1]", []), ("{}", ["--at-all"]), ('{"msgtype": "txt"}', [])):
        Path(message).write_text(content)
        assert dingkit("robot", "send", "--message", message, *options).code == 2
    assert dingkit("robot", "send").code == dingkit("robot", "send", "--text", "a", "--text-file", "b").code == 2
    assert dingkit("robot", "send", "--text", "a", "--title", "b").code == 2
    assert robot.requests == []


def test_many_mentions_are_advised_against(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("robot", "send", "--text", "a", *[f"--at-user={number}" for number in range(51)])
    assert done.code == 0
    assert done.err.startswith("Note: at.atUserIds: has 51 elements, it should have at most 50.")


def test_a_message_that_is_too_long_is_not_sent(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("robot", "send", "--text", "x" * 20001)
    assert done.code == 2
    assert "body: has 20086 bytes, it may have at most 20000." in done.err
    assert robot.requests == []


def test_for_scripts(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("robot", "send", "--text", "x", "--json")
    answer = json.loads(done.out)
    assert answer == {"sent": True, "msg_uuid": robot.bodies(ROBOT)[0]["msgUuid"]}
    other = json.loads(dingkit("robot", "send", "--text", "x", "--json").out)
    assert other["msg_uuid"] != answer["msg_uuid"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"errcode": 130101, "errmsg": "send too fast"}, "Send at most 20 messages a minute, then wait 10 minutes."),
        ({"errcode": 310000, "errmsg": "keywords not in content"}, "Read errmsg: add a keyword to the text,"),
        ({"errcode": 300001, "errmsg": "token is not exist"}, "copy the webhook address from the group again"),
    ],
)
def test_refusals_come_with_their_remedy(
    robot: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, answer: dict[str, Any], said: str
) -> None:
    answer["errmsg"] += f" {ROBOT_TOKEN} {ROBOT_SECRET}"
    monkeypatch.setenv("DINGTALK_ROBOT_SECRET", ROBOT_SECRET)
    robot.will_answer(ROBOT, json_response(answer))
    done = dingkit("robot", "send", "--text", "x")
    assert (done.code, done.out) == (4, "")
    assert said in done.err
    assert f"{answer['errmsg'].split(' ')[0]}" in done.err
    assert ROBOT_TOKEN not in done.err
    assert ROBOT_SECRET not in done.err
    robot.will_answer(ROBOT, json_response(answer))
    error = json.loads(dingkit("robot", "send", "--text", "x", "--json").out)["error"]
    assert (error["code"], error["exit_code"]) == (answer["errcode"], 4)
    assert len(robot.bodies(ROBOT)) == 2, "it is not sent again by itself"


def test_a_lost_answer_names_the_key_with_which_to_send_again(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    robot.will_answer(ROBOT, json_response({}, 502))
    done = dingkit("robot", "send", "--text", "x")
    assert done.code == 7
    key = robot.bodies(ROBOT)[0]["msgUuid"]
    assert done.err.startswith("Error: It is not known whether the message was sent. ")
    assert f"Sent again with --msg-uuid {key} it is not delivered twice." in done.err
    assert 'See "A robot\'s message: `robot send`" on the page "The command line" of dingkit\'s documentation' in done.err
    assert dingkit("robot", "send", "--text", "x", "--msg-uuid", key).code == 0
    assert [body["msgUuid"] for body in robot.bodies(ROBOT)] == [key, key]
    robot.will_answer(ROBOT, json_response({}, 502))
    assert json.loads(dingkit("robot", "send", "--text", "x", "--msg-uuid", "k", "--json").out)["error"]["msg_uuid"] == "k"


def test_nobody_answers(home: Path, dingkit: Callable[..., Done], unused_port: int) -> None:
    webhook = f"http://127.0.0.1:{unused_port}/robot/send?access_token={ROBOT_TOKEN}"
    done = dingkit("robot", "send", "--text", "x", "--robot-webhook", webhook)
    assert done.code == 5
    assert "(the request was not sent)" in done.err
    assert ROBOT_TOKEN not in done.err


@pytest.mark.parametrize(
    ("webhook", "said"),
    [
        ("", "There is no robot_webhook: set DINGTALK_ROBOT_WEBHOOK in the environment, or put robot_webhook into"),
        ("https://oapi.dingtalk.com/robot/send", "the address of a robot's webhook has access_token in its query."),
        ("https://oapi.dingtalk.com/robot/send?access_token=a%20b", "the address of a robot's webhook has access_token in its query."),
        ("http://[bad?access_token=abc", "the address of a robot's webhook has access_token in its query."),
        ("robot token", "robot_webhook holds a blank: copy it again"),
        ("oapi.dingtalk.com/robot/send?access_token=abc", "this one does not begin with https://; the address of a robot's webhook"),
        ("ftp://oapi.dingtalk.com/robot/send?access_token=abc", "this one does not begin with https://; the address of a robot's webhook"),
        ("https://me:secret@gw.example/robot/send?access_token=abc", "this one has a user or a password in front of its host; the address"),
    ],
)
def test_a_wrong_address(home: Path, dingkit: Callable[..., Done], webhook: str, said: str) -> None:
    done = dingkit("robot", "send", "--text", "x", "--robot-webhook", webhook)
    assert done.code == 3
    assert said in done.err


def test_what_is_not_utf8_on_the_command_line(robot: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = run("robot", "send", "--text", os.fsdecode("中".encode("gbk")))
    assert (done.code, done.out) == (2, "")
    assert done.err == "Error: The command line or a setting holds something that is not UTF-8 text.\n"
    assert dingkit("robot", "send", "--text", os.fsdecode(b"\xff")).code == 2
    assert robot.bodies(ROBOT) == []


@pytest.mark.parametrize(
    "given",
    [
        '{"msgtype": "text", "text": {"content": NaN}}',
        "{msgtype: text, text: {content: .nan}}",
        "&message {msgtype: text, text: *message}",
        "{msgtype: text, text: {2026-11-24: x}}",
        "[" * 100_000,
    ],
)
def test_what_json_does_not_have(robot: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done], given: str) -> None:
    (tmp_path / "message").write_text(given)
    done = dingkit("robot", "send", "--message", str(tmp_path / "message"))
    assert (done.code, done.out) == (2, "")
    assert "holds what JSON does not have: NaN, a key that is not a string" in done.err
    assert robot.bodies(ROBOT) == []


def test_on_the_mock(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    options = ["--robot-webhook", ROBOT_TOKEN, "--robot-secret", ROBOT_SECRET]
    assert dingkit("robot", "send", "--text", "x", "--at-all", *options).out == "Sent.\n"
