"""Robots of the sandbox: to people and groups, custom ones and what secures them, replies, and what hangs on messages."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

import pytest

from dingkit.errors import APIError, DingTalkError, NotFoundError
from dingkit.robot import RobotWebhook, sign
from dingkit.sandbox._pushes import Pushes
from dingtalk_openapi.models import RobotInboundMessage
from tests.sandbox.wire import Wire

if TYPE_CHECKING:
    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox

HELLO = {"msgKey": "sampleText", "msgParam": '{"content":"hello"}'}
BUTTONS = {
    "msgKey": "sampleActionCard",
    "msgParam": '{"title":"Leave","text":"3 days","singleTitle":"Agree","singleURL":"http://127.0.0.1/a"}',
}
TEXT = {"msgtype": "text", "text": {"content": "hello"}}
TOKEN = "sandbox-webhook-token-000001"
SECRET = "SECsandboxwebhook000001"
JSON = "application/json"


def code_of(caught: pytest.ExceptionInfo[DingTalkError]) -> object:
    return getattr(caught.value, "code", None)


def group_of(sandbox: Sandbox) -> str:
    (group,) = sandbox.call("GET", "/groups")
    return str(group["open_conversation_id"])


class TestPeople:
    def test_sent_read_and_recalled(self, sandbox: Sandbox, ding: DingTalk) -> None:
        robot = sandbox.app.robot_code
        sent = ding.robot.send_robot_oto_messages(robot_code=robot, user_ids=["zhangsan", "lisi", "nobody"], msg=HELLO)
        assert sent.invalid_staff_id_list == ["nobody"]
        message = sandbox.inbox("lisi").last
        assert (message.kind, message.text, message.msgtype) == ("robot", "hello", "sampleText")
        message.mark_read(by="lisi")
        told = ding.robot.get_robot_oto_read_status(robot_code=robot, process_query_key=sent.process_query_key)
        assert told.send_status == "SUCCESS"
        infos = told.message_read_info_list
        assert [(info.user_id, info.name, info.read_status) for info in infos or ()] == [
            ("zhangsan", "张三", "UNREAD"),
            ("lisi", "李四", "READ"),
        ]
        keys = [sent.process_query_key, "none"]
        done = ding.robot.recall_robot_oto_messages(robot_code=robot, process_query_keys=keys)
        assert done.success_result == [sent.process_query_key]
        assert done.to_dict()["failedResult"] == {"none": "invalid"}
        assert len(sandbox.inbox("lisi")) == 0
        told = ding.robot.get_robot_oto_read_status(robot_code=robot, process_query_key=sent.process_query_key)
        assert told.send_status == "RECALLED"
        again = ding.robot.recall_robot_oto_messages(robot_code=robot, process_query_keys=[sent.process_query_key])
        assert again.success_result == [sent.process_query_key]

    async def test_with_asyncio(self, sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
        await async_ding.robot.send_robot_oto_messages(robot_code=sandbox.app.robot_code, user_ids=["zhangsan"], msg=BUTTONS)
        message = sandbox.inbox("zhangsan").last
        assert (message.text, message.buttons) == ("Leave\n3 days\nAgree", ["Agree"])

    def test_what_happens_is_told(self, sandbox: Sandbox, ding: DingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        told: list[Any] = []
        monkeypatch.setattr(Pushes, "flush", lambda _self, events: told.extend(events))
        robot = sandbox.app.robot_code
        sent = ding.robot.send_robot_oto_messages(robot_code=robot, user_ids=["zhangsan"], msg=HELLO)
        message = sandbox.inbox("zhangsan").last
        message.mark_read()
        message.mark_read()
        ding.robot.recall_robot_oto_messages(robot_code=robot, process_query_keys=[sent.process_query_key])
        assert [event for _, event, _ in told] == ["robot_msg_read", "robot_msg_recall"]
        for _, _, fields in told:
            assert (fields["UserId"], fields["ProcessQueryKey"], fields["RobotCode"]) == ("zhangsan", sent.process_query_key, robot)

    def test_a_day_later(self, sandbox: Sandbox, ding: DingTalk) -> None:
        robot = sandbox.app.robot_code
        sent = ding.robot.send_robot_oto_messages(robot_code=robot, user_ids=["zhangsan"], msg=HELLO)
        sandbox.clock.advance(86401)
        with pytest.raises(APIError) as caught:
            ding.robot.get_robot_oto_read_status(robot_code=robot, process_query_key=sent.process_query_key)
        assert code_of(caught) == "processQueryKey.expireTime"
        done = ding.robot.recall_robot_oto_messages(robot_code=robot, process_query_keys=[sent.process_query_key])
        assert done.to_dict()["failedResult"] == {sent.process_query_key: "expired"}

    def test_an_unknown_key(self, sandbox: Sandbox, ding: DingTalk) -> None:
        with pytest.raises(APIError) as caught:
            ding.robot.get_robot_oto_read_status(robot_code=sandbox.app.robot_code, process_query_key="none")
        assert code_of(caught) == "invalid.processQueryKey"

    @pytest.mark.parametrize(
        ("msg", "code"),
        [
            ({"msgKey": "sampleText", "msgParam": "hello"}, "invalidParameter.msgParam.invalid"),
            ({"msgKey": "sampleText", "msgParam": "[1]"}, "invalidParameter.msgParam.invalid"),
            ({"msgKey": "sampleText", "msgParam": "[" * 20000}, "invalidParameter.msgParam.tooLong"),
            ({"msgKey": "sampleText", "msgParam": "[" * 10000}, "invalidParameter.msgParam.invalid"),
            ({"msgKey": "sampleMarkdown", "msgParam": '{"text":"x"}'}, "miss.param.markdownTotitle"),
            ({"msgKey": "sampleText", "msgParam": "{}"}, "invalidParameter.msgBody.invalid"),
            ({"msgKey": "samplePoem", "msgParam": "{}"}, "invalidParameter.msgKey.invalid"),
            ({"msgParam": "{}"}, "invalidParameter.msgKey.empty"),
        ],
    )
    def test_messages_that_are_none(self, sandbox: Sandbox, msg: dict[str, str], code: str) -> None:
        body = json.dumps({"robotCode": sandbox.app.robot_code, "userIds": ["zhangsan"], **msg}).encode()
        status, answer = Wire(sandbox).post("/v1.0/robot/oToMessages/batchSend", body, Content_Type=JSON)
        assert (status, answer["code"]) == (400, code)

    @pytest.mark.parametrize(
        ("param", "text"),
        [
            ("{'content': 'it\\'s \"on\"'}", 'it\'s "on"'),
            ('{content: "a\\nb"}', "a\nb"),
            ("{'content': 'caf\\xe9 \\u9489'}", "café 钉"),
            ('{"content": "one\nline"}', "one\nline"),
            ('{"content": 7}', "7"),
        ],
    )
    def test_json_as_dingtalk_takes_it(self, sandbox: Sandbox, param: str, text: str) -> None:
        body = {"robotCode": sandbox.app.robot_code, "userIds": ["zhangsan"], "msgKey": "sampleText", "msgParam": param}
        status, _ = Wire(sandbox).post("/v1.0/robot/oToMessages/batchSend", json.dumps(body).encode(), Content_Type=JSON)
        assert status == 200
        assert sandbox.inbox("zhangsan").last.text == text

    def test_other_robots(self, sandbox: Sandbox, ding: DingTalk) -> None:
        apps = [
            {"app_key": "one", "app_secret": "secret-of-one", "robot_code": "one"},
            {"app_key": "two", "app_secret": "secret-of-two", "robot_code": "two"},
        ]
        sandbox.reset({"corps": [{"corp_id": "ding1", "users": [{"userid": "a"}], "apps": apps}]})
        with type(ding)("one", "secret-of-one", url=sandbox.url, check_limits=False) as one:
            for robot, code in (
                ("two", "invalidParameter.robotCode.invalid"),
                ("none", "invalidParameter.robotCode.notExsit"),
                ("", "invalidParameter.robotCode.empty"),
            ):
                with pytest.raises(APIError) as caught:
                    one.robot.send_robot_oto_messages(robot_code=robot, user_ids=["a"], msg=HELLO)
                assert code_of(caught) == code


class TestGroups:
    def test_sent_read_and_recalled(self, sandbox: Sandbox, ding: DingTalk) -> None:
        robot, group = sandbox.app.robot_code, group_of(sandbox)
        key = ding.robot.send_robot_group_message(robot_code=robot, open_conversation_id=group, msg=HELLO).process_query_key
        key = ding.robot.send_robot_group_message(robot_code=robot, open_conversation_id=group, msg=BUTTONS).process_query_key
        message = sandbox.group("研发群").last
        assert message.to == ["lisi", "zhangsan", "zhaoliu"]
        for userid in message.to:
            message.mark_read(by=userid)
        readers = ding.robot.iter_robot_group_message_readers(
            process_query_key=key, open_conversation_id=group, robot_code=robot, max_results=2
        )
        assert list(readers) == ["lisi", "zhangsan", "zhaoliu"]
        shown = ding.robot.list_group_robots(open_conversation_id=group).chatbot_instance_vo_list
        assert [(one.name, one.open_robot_type) for one in shown or ()] == [("Sandbox app", 2), ("Alerts", 1), ("Builds", 1)]
        done = ding.robot.recall_robot_group_messages(robot_code=robot, open_conversation_id=group, process_query_keys=[key])
        assert done.success_result == [key]
        assert ding.robot.query_robot_group_message(process_query_key=key, open_conversation_id=group).send_status == "RECALLED"

    def test_a_conversation_of_two(self, sandbox: Sandbox, ding: DingTalk) -> None:
        robot = sandbox.app.robot_code
        pair = ding.chat.create_group(name="two", owner="boss", useridlist=["boss", "lisi"]).open_conversation_id
        key = ding.robot.send_robot_private_message(
            robot_code=robot, open_conversation_id=pair, cool_app_code="c", msg=HELLO
        ).process_query_key
        sandbox.inbox("lisi").last.mark_read(by="lisi")
        told = ding.robot.query_robot_private_message(process_query_key=key, open_conversation_id=pair, robot_code=robot)
        assert (told.send_status, told.read_user_ids, told.has_more) == ("SUCCESS", ["lisi"], False)
        done = ding.robot.recall_robot_private_messages(robot_code=robot, open_conversation_id=pair, process_query_keys=[key])
        assert done.success_result == [key]

    @pytest.mark.parametrize(
        ("field", "code"),
        [
            ({"nextToken": "x"}, "invalidParameter.cursor.invalid"),
            ({"maxResults": 201}, "invalidParameter.pageSize.invalid"),
            ({"maxResults": 0}, "invalidParameter.pageSize.invalid"),
            ({"openConversationId": "none"}, "invalid.openConversationId"),
            ({"openConversationId": ""}, "openConversationId.notExisted"),
        ],
    )
    def test_queries_that_are_none(self, sandbox: Sandbox, ding: DingTalk, field: dict[str, Any], code: str) -> None:
        group = group_of(sandbox)
        key = ding.robot.send_robot_group_message(
            robot_code=sandbox.app.robot_code, open_conversation_id=group, msg=HELLO
        ).process_query_key
        body = {"processQueryKey": key, "openConversationId": group, **field}
        status, answer = Wire(sandbox).post("/v1.0/robot/groupMessages/query", json.dumps(body).encode(), Content_Type=JSON)
        assert (status, answer["code"]) == (400, code)

    @pytest.mark.parametrize(("group", "code"), [("none", "invalid.openConversationId"), ("", "miss.openConversationId")])
    def test_an_unknown_group(self, sandbox: Sandbox, group: str, code: str) -> None:
        body = {"robotCode": sandbox.app.robot_code, "openConversationId": group, **HELLO}
        status, answer = Wire(sandbox).post("/v1.0/robot/groupMessages/send", json.dumps(body).encode(), Content_Type=JSON)
        assert (status, answer["code"]) == (400, code)

    def test_messages_of_another_robot(self, sandbox: Sandbox, ding: DingTalk) -> None:
        apps = [{"app_key": name, "app_secret": f"secret-of-{name}", "robot_code": name} for name in ("one", "two")]
        groups = [{"name": "g", "owner": "a", "open_conversation_id": "cidG", "robots": ["one", "two"]}]
        sandbox.reset({"corps": [{"corp_id": "ding1", "users": [{"userid": "a"}], "apps": apps, "groups": groups}]})
        make = type(ding)
        with make("one", "secret-of-one", url=sandbox.url) as one, make("two", "secret-of-two", url=sandbox.url) as two:
            key = one.robot.send_robot_group_message(robot_code="one", open_conversation_id="cidG", msg=HELLO).process_query_key
            with pytest.raises(APIError) as caught:
                two.robot.recall_robot_group_messages(robot_code="two", open_conversation_id="cidG", process_query_keys=[key])
            assert code_of(caught) == "not.allowed.robotCode"


class TestCustomRobots:
    def test_signed(self, sandbox: Sandbox) -> None:
        with RobotWebhook(f"{sandbox.url}/robot/send?access_token={TOKEN}", SECRET) as robot:
            robot.send("disk full")
        message = sandbox.group("研发群").last
        assert (message.kind, message.text, message.shown["from"]["name"]) == ("webhook", "disk full", "Alerts")
        assert sandbox.inbox("lisi").last.text == "disk full"

    @staticmethod
    def _send(sandbox: Sandbox, query: str, body: dict[str, Any] = TEXT, content_type: str = JSON) -> dict[str, Any]:
        status, answer = Wire(sandbox).send("POST", f"/robot/send?{query}", json.dumps(body).encode(), Content_Type=content_type)
        assert status == 200
        assert isinstance(answer, dict)
        return answer

    @pytest.mark.parametrize("times", [1, 2])
    def test_a_signature_that_is_encoded_twice(self, sandbox: Sandbox, times: int) -> None:
        timestamp = round(time.time() * 1000)
        signature = sign(SECRET, timestamp)
        for _ in range(times):
            signature = quote(signature, safe="")
        assert self._send(sandbox, f"access_token={TOKEN}&timestamp={timestamp}&sign={signature}") == {"errcode": 0, "errmsg": "ok"}

    def test_signatures_that_are_none(self, sandbox: Sandbox) -> None:
        now = round(time.time() * 1000)
        old = now - 3_700_000
        for query, text in (
            ("", "invalid timestamp"),
            (f"&timestamp={old}&sign={quote(sign(SECRET, old), safe='')}", "invalid timestamp"),
            (f"&timestamp={now}&sign=x", "sign not match"),
            (f"&timestamp={now}", "sign not match"),
        ):
            assert self._send(sandbox, f"access_token={TOKEN}{query}") == {"errcode": 310000, "errmsg": text}

    def test_tokens_that_are_none(self, sandbox: Sandbox) -> None:
        assert self._send(sandbox, "access_token=none")["errcode"] == 300005
        assert self._send(sandbox, "x=y")["errcode"] == 40035

    @staticmethod
    def _reset(sandbox: Sandbox, **robot: Any) -> None:
        users = [{"userid": "a", "mobile": "13900000001"}, {"userid": "b"}]
        groups = [{"name": "g", "owner": "a", "members": ["a", "b"]}]
        robots = [{"access_token": "t", "group": "g", **robot}]
        sandbox.reset({"corps": [{"corp_id": "ding1", "users": users, "groups": groups, "webhook_robots": robots}]})

    def test_keywords(self, sandbox: Sandbox) -> None:
        self._reset(sandbox, keywords=["alert"])
        assert alerted(sandbox, TEXT) == {"errcode": 310000, "errmsg": "keywords not in content"}
        link = {"title": "an alert", "text": "x", "messageUrl": "https://app.example.com"}
        assert alerted(sandbox, {"msgtype": "link", "link": link})["errcode"] == 0

    @pytest.mark.parametrize(("ips", "errcode"), [(["127.0.0.0/8"], 0), (["127.0.0.1"], 0), (["203.0.113.7"], 310000), (["x"], 310000)])
    def test_addresses(self, sandbox: Sandbox, ips: list[str], errcode: int) -> None:
        self._reset(sandbox, ips=ips)
        assert alerted(sandbox, TEXT)["errcode"] == errcode

    def test_20_a_minute(self, sandbox: Sandbox) -> None:
        self._reset(sandbox)
        assert [alerted(sandbox, TEXT)["errcode"] for _ in range(22)] == [0] * 20 + [660026] * 2
        sandbox.clock.advance(300)
        assert alerted(sandbox, TEXT)["errcode"] == 660026
        sandbox.clock.advance(301)
        assert alerted(sandbox, TEXT)["errcode"] == 0
        assert len(sandbox.inbox("a")) == 21

    def test_an_unknown_kind(self, sandbox: Sandbox) -> None:
        self._reset(sandbox)
        assert alerted(sandbox, {"msgtype": "poem", "poem": {}})["errcode"] == 400105

    def test_a_form(self, sandbox: Sandbox) -> None:
        self._reset(sandbox)
        body = b"msgtype=text&text=%7B%22content%22%3A%22x%22%7D"
        answer = Wire.send(wire_of(sandbox), "POST", "/robot/send?access_token=t", body, Content_Type="application/x-www-form-urlencoded")
        assert answer[1]["errcode"] == 43004

    def test_the_same_message_once(self, sandbox: Sandbox) -> None:
        self._reset(sandbox)
        for _ in range(2):
            assert alerted(sandbox, {**TEXT, "msgUuid": "u1"})["errcode"] == 0
        alerted(sandbox, {"msgtype": "empty"})
        assert len(sandbox.inbox("a")) == 1

    def test_mentions(self, sandbox: Sandbox) -> None:
        self._reset(sandbox)
        for content, at, mentioned in (
            ("hi @b", {"atUserIds": ["a", "b"]}, ["b"]),
            ("hi @13900000001", {"atMobiles": ["13900000001"], "atUserIds": None}, ["a"]),
            ("hi", {"isAtAll": True}, ["a", "b"]),
            ("hi @b", {}, []),
        ):
            alerted(sandbox, {"msgtype": "text", "text": {"content": content}, "at": at})
            assert sandbox.inbox("a").last.shown["mentioned"] == mentioned

    def test_a_group_that_is_gone(self, sandbox: Sandbox, ding: DingTalk) -> None:
        group = group_of(sandbox)
        ding.chat.apply_group_template(owner_user_id="lisi", template_id="t", open_conversation_id=group)
        ding.chat.disband_scene_group(open_conversation_id=group)
        with RobotWebhook(f"{sandbox.url}/robot/send?access_token={TOKEN}", SECRET) as robot, pytest.raises(NotFoundError) as caught:
            robot.send("disk full")
        assert code_of(caught) == 400013

    def test_without_a_group(self, sandbox: Sandbox) -> None:
        self._reset(sandbox, group="none")
        assert alerted(sandbox, TEXT)["errcode"] == 0


def wire_of(sandbox: Sandbox) -> Wire:
    """A wire to a sandbox without an app."""
    wire = Wire.__new__(Wire)
    wire._address = urlsplit(sandbox.url)
    return wire


def alerted(sandbox: Sandbox, body: dict[str, Any]) -> dict[str, Any]:
    """Send a message of the robot `t`."""
    _, answer = wire_of(sandbox).send("POST", "/robot/send?access_token=t", json.dumps(body).encode(), Content_Type=JSON)
    assert isinstance(answer, dict)
    return answer


class TestReplies:
    @pytest.fixture
    def inbound(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[RobotInboundMessage]:
        got: list[RobotInboundMessage] = []
        monkeypatch.setattr(Pushes, "robot_message", lambda _self, _app, message: got.append(RobotInboundMessage.from_dict(message)))
        assert sandbox.app.robot_code
        return got

    def test_to_a_person(self, sandbox: Sandbox, ding: DingTalk, inbound: list[RobotInboundMessage]) -> None:
        said = sandbox.say("zhangsan", "hello")
        ding.robot.reply(inbound[0], "You said: hello")
        message = sandbox.inbox("zhangsan").last
        assert (message.text, message.kind, message.shown["conversation"]) == ("You said: hello", "robot", said.shown["conversation"])

    def test_to_a_group(self, sandbox: Sandbox, ding: DingTalk, inbound: list[RobotInboundMessage]) -> None:
        sandbox.say("zhangsan", "hello", group="研发群", robot=sandbox.app.robot_code)
        ding.robot.reply(inbound[0], "You said: hello")
        assert sandbox.group("研发群").last.to == ["lisi", "zhangsan", "zhaoliu"]

    def test_too_late(self, sandbox: Sandbox, ding: DingTalk, inbound: list[RobotInboundMessage]) -> None:
        sandbox.say("zhangsan", "hello")
        sandbox.clock.advance(5401)
        with pytest.raises(NotFoundError) as caught:
            ding.robot.reply(inbound[0], "late")
        assert code_of(caught) == 300001

    def test_thinking(self, sandbox: Sandbox, ding: DingTalk, inbound: list[RobotInboundMessage]) -> None:
        said = sandbox.say("zhangsan", "hello")
        with ding.robot.thinking(inbound[0]):
            (message,) = [one for one in sandbox.call("GET", "/messages", group=said.shown["conversation"]) if one["id"] == said.id]
            assert [one["textEmotion"]["text"] for one in message["emotions"]] == ["🤔 thinking"]
        (message,) = [one for one in sandbox.call("GET", "/messages", group=said.shown["conversation"]) if one["id"] == said.id]
        assert message["emotions"] == []

    def test_an_emotion_on_nothing(self, sandbox: Sandbox, ding: DingTalk) -> None:
        with pytest.raises(NotFoundError):
            ding.robot.reply_robot_emotion(robot_code=sandbox.app.robot_code, open_conversation_id="c", open_msg_id="none")


class TestDing:
    def test_sent_and_recalled(self, sandbox: Sandbox, ding: DingTalk) -> None:
        robot = sandbox.app.robot_code
        sent = ding.robot.send_robot_ding(robot_code=robot, remind_type=1, receiver_user_id_list=["zhangsan", "nobody"], content="fire")
        assert sent.to_dict()["failedList"] == {"not in the corp": ["nobody"]}
        assert sandbox.inbox("zhangsan").last.text == "fire"
        assert isinstance(sent.open_ding_id, str)
        assert ding.robot.recall_robot_ding(robot_code=robot, open_ding_id=sent.open_ding_id).open_ding_id == sent.open_ding_id
        assert len(sandbox.inbox("zhangsan")) == 0

    @pytest.mark.parametrize(
        ("kind", "people", "code"),
        [(2, [f"u{number}" for number in range(21)], "ding.receivercount.limit"), (1, ["nobody"], "miss.staffId")],
    )
    def test_what_cannot_be_sent(self, sandbox: Sandbox, ding: DingTalk, kind: Any, people: list[str], code: str) -> None:
        with pytest.raises(APIError) as caught:
            ding.robot.send_robot_ding(robot_code=sandbox.app.robot_code, remind_type=kind, receiver_user_id_list=people, content="fire")
        assert code_of(caught) == code

    def test_an_unknown_one(self, sandbox: Sandbox, ding: DingTalk) -> None:
        with pytest.raises(APIError) as caught:
            ding.robot.recall_robot_ding(robot_code=sandbox.app.robot_code, open_ding_id="none")
        assert code_of(caught) == "recall.ding.exception"


class TestPlugins:
    def test_set_listed_and_cleared(self, sandbox: Sandbox, ding: DingTalk) -> None:
        entry = {"name": "Menu", "icon": "@lADO", "pcUrl": "https://app.example.com"}
        robot = sandbox.app.robot_code
        assert ding.robot.set_robot_plugins(plugin_info_list=[entry]).result is True
        listed = ding.robot.list_robot_plugins(robot_code=robot).plugin_info_list
        assert [one.to_dict() for one in listed or ()] == [entry]
        assert ding.robot.clear_robot_plugins(robot_code=robot).result is True
        assert ding.robot.list_robot_plugins(robot_code=robot).plugin_info_list == []

    def test_too_many(self, sandbox: Sandbox, ding: DingTalk) -> None:
        entry = {"name": "Menu", "icon": "@lADO"}
        with pytest.raises(APIError) as caught:
            ding.robot.set_robot_plugins(robot_code=sandbox.app.robot_code, plugin_info_list=[entry] * 11)
        assert code_of(caught) == "invalidRequest.exceededMaximumLimit"
        sandbox.reset({"corps": [{"corp_id": "ding1", "apps": [{"app_key": "a", "app_secret": "secret-of-a"}]}]})
        with type(ding)("a", "secret-of-a", url=sandbox.url) as other, pytest.raises(APIError, match="belongs to another app"):
            other.robot.set_robot_plugins(plugin_info_list=[entry])

    def test_of_no_robot(self, ding: DingTalk) -> None:
        with pytest.raises(APIError) as caught:
            ding.robot.list_robot_plugins(robot_code="none")
        assert code_of(caught) == "invalidRequest.robotNotExist"
