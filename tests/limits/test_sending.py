"""What is beyond a limit never reaches DingTalk, whichever client is used; not even a token is asked for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dingkit import AsyncDingTalk, DingTalk, errors
from dingkit.credentials import StaticToken
from dingkit.messages import OA, ActionCard, Link, Markdown, Text, Voice, sample, webhook
from dingkit.robot import AsyncRobotWebhook, RobotWebhook
from dingtalk_openapi import AsyncClient, Client, limit_checks
from dingtalk_openapi.models import SampleText, SampleTextParam, SendWorkNotificationRequest
from dingtalk_openapi.operations import send_work_notification

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer

MESSAGE = Text("x" * 5001)


@pytest.fixture
def dingtalk(httpserver: HTTPServer) -> HTTPServer:
    """Stands in for all hosts; takes every message."""
    httpserver.expect_request("/topapi/message/corpconversation/asyncsend_v2").respond_with_json({"errcode": 0, "task_id": 1})
    httpserver.expect_request("/robot/send").respond_with_json({"errcode": 0, "errmsg": "ok"})
    httpserver.expect_request("/v1.0/robot/oToMessages/batchSend").respond_with_json({"processQueryKey": "k"})
    return httpserver


@pytest.fixture
def ding(dingtalk: HTTPServer) -> Iterator[DingTalk]:
    url = dingtalk.url_for("")
    with DingTalk(credential=StaticToken("token-4d5e"), base_url=url, api_base_url=url) as client:
        yield client


@pytest.fixture
def nothing_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """No limit has been logged in this process yet."""
    monkeypatch.setattr(limit_checks, "_advised", {})


class TestEveryClient:
    """Groups and calls, with dingkit and without, synchronous and not."""

    def test_dingtalk(self, dingtalk: HTTPServer) -> None:
        with (
            DingTalk("dingabc", "s3cret", base_url=dingtalk.url_for(""), api_base_url=dingtalk.url_for("")) as ding,
            pytest.raises(errors.LimitError) as caught,
        ):
            ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=MESSAGE)

        assert (caught.value.field, caught.value.limit, caught.value.actual) == ("msg.text.content", "max_length=5000", 5001)
        assert not dingtalk.log

    async def test_async_dingtalk(self, dingtalk: HTTPServer) -> None:
        async with AsyncDingTalk("dingabc", "s3cret", base_url=dingtalk.url_for(""), api_base_url=dingtalk.url_for("")) as ding:
            with pytest.raises(errors.LimitError):
                await ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=MESSAGE)

        assert not dingtalk.log

    def test_client(self, dingtalk: HTTPServer) -> None:
        body = SendWorkNotificationRequest(agent_id=1, userid_list=["u1"], msg=MESSAGE)
        with Client(access_token="t", base_urls={"oapi": dingtalk.url_for("")}) as client:
            with pytest.raises(errors.LimitError):
                client.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=MESSAGE)
            with pytest.raises(errors.LimitError):
                send_work_notification.call(client, body=body)

        assert not dingtalk.log

    async def test_async_client(self, dingtalk: HTTPServer) -> None:
        body = SendWorkNotificationRequest(agent_id=1, userid_list=["u1"], msg=MESSAGE)
        async with AsyncClient(access_token="t", base_urls={"oapi": dingtalk.url_for("")}) as client:
            with pytest.raises(errors.LimitError):
                await client.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=MESSAGE)
            with pytest.raises(errors.LimitError):
                send_work_notification.call(client, body=body)

        assert not dingtalk.log


class TestMessages:
    """The limits as people meet them."""

    @settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.text(st.characters(codec="utf-8", exclude_characters='"\\', exclude_categories=["C"]), min_size=1, max_size=3))
    def test_a_message_is_measured_in_the_bytes_that_travel(self, dingtalk: HTTPServer, letters: str) -> None:
        room = 20_000 - len('{"msgtype":"text","text":{"content":""}}')
        text = letters * (room // len(letters.encode()))
        text += "x" * (room - len(text.encode()))

        dingtalk.clear_log()
        with RobotWebhook(f"{dingtalk.url_for('/robot/send')}?access_token=t") as robot:
            robot.send(webhook.Text(text))
            ((request, _),) = dingtalk.log
            assert len(request.data) == 20_000

            with pytest.raises(errors.LimitError, match="body has 20001 bytes, it may have at most 20000"):
                robot.send(webhook.Text(f"{text}x"))
        assert len(dingtalk.log) == 1

    @pytest.mark.parametrize(
        ("keywords", "field", "limit"),
        [
            ({"msg": ActionCard("x", buttons=[("Agree", "https://a.example")] * 30)}, "msg.action_card.btn_json_list", "max_length=1000"),
            ({"msg": ActionCard("x", single_title="a" * 21, single_url="https://a.example")}, "msg.action_card.single_title",
             "max_length=20"),
            ({"msg": ActionCard("x", title="a" * 65, single_title="a", single_url="b")}, "msg.action_card.title", "max_length=64"),
        ],
    )  # fmt: skip
    def test_a_field_beyond_its_limit(self, dingtalk: HTTPServer, ding: DingTalk, keywords: Any, field: str, limit: str) -> None:
        with pytest.raises(errors.LimitError) as caught:
            ding.message.send_work_notification(agent_id=1, userid_list=["u1"], **keywords)

        assert (caught.value.field, caught.value.limit) == (field, limit)
        assert not dingtalk.log

    @pytest.mark.parametrize(
        "keywords",
        [
            {"msg": Text("x" * 501)},
            {"msg": Text("长" * 900)},
            {"msg": Voice("@media", 60)},
            {"msg": Link("x" * 65, "text", "https://a.example", "@media")},
            {"msg": Markdown("x" * 65, "x" * 5001)},
            {"msg": OA("https://a.example", head="h", bgcolor="red", status=("running", "#F65E5E"))},
            {"msg": ActionCard("x", buttons=[("a", "b"), ("Agree to everything now", "c" * 701)])},
            {"msg": Text("x"), "userid_list": [f"u{number}" for number in range(101)]},
            {"msg": Text("x"), "dept_id_list": list(range(1, 22))},
        ],
    )
    def test_what_is_only_advised_is_sent(self, dingtalk: HTTPServer, ding: DingTalk, keywords: Any) -> None:
        ding.message.send_work_notification(**{"agent_id": 1, "userid_list": ["u1"], **keywords})

        assert len(dingtalk.log) == 1

    def test_it_is_logged_where_dingkit_logs(
        self, ding: DingTalk, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(limit_checks, "_advised", {})
        for _ in range(2):
            ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=Text("x" * 501))

        (record,) = (record for record in caplog.records if "advised" in record.getMessage() or "should" in record.getMessage())
        assert (record.name, record.levelname) == ("dingkit", "WARNING")

    @pytest.mark.parametrize("write", [lambda text: text, lambda text: SampleTextParam(content=text[len('{"content":"') : -len('"}')])])
    def test_parameters_that_travel_as_text(self, dingtalk: HTTPServer, ding: DingTalk, write: Callable[[str], Any]) -> None:
        text = '{"content":"' + "x" * (15000 - len('{"content":""}'))

        ding.robot.send_robot_oto_messages(robot_code="r", user_ids=["u"], msg=SampleText(msg_param=write(text + '"}')))
        assert len(dingtalk.log) == 1
        with pytest.raises(errors.LimitError) as caught:
            ding.robot.send_robot_oto_messages(robot_code="r", user_ids=["u"], msg=SampleText(msg_param=write(text + 'x"}')))
        assert (caught.value.field, caught.value.actual) == ("msgParam", 15001)
        assert "xxx" not in str(caught.value)
        assert len(dingtalk.log) == 1


@pytest.mark.parametrize("secret", [{"aes_key": "s3c"}, {"aes_key": "s3c" * 15}])
def test_a_secret_is_not_shown(ding: DingTalk, secret: dict[str, str]) -> None:
    keywords: dict[str, Any] = {"call_back_tag": ["bpms_task_change"], "token": "123456", "aes_key": "a" * 43, "url": "https://a.example"}
    with pytest.raises(errors.LimitError) as caught:
        ding.callback.register_callback(**keywords | secret)

    assert caught.value.field in secret
    assert "s3c" not in f"{caught.value} {caught.value!r} {vars(caught.value)}"


class TestNobodyToSendTo:
    """A message needs recipients; a list that must be given must not be empty."""

    @pytest.mark.parametrize("recipients", [{}, {"userid_list": []}, {"userid_list": (), "dept_id_list": []}, {"to_all_user": False}])
    def test_no_recipients(self, dingtalk: HTTPServer, ding: DingTalk, recipients: Any) -> None:
        with pytest.raises(errors.LimitError, match="none of userid_list, dept_id_list, to_all_user is given"):
            ding.message.send_work_notification(agent_id=1, msg=Text("x"), **recipients)
        assert not dingtalk.log

    def test_a_message_of_no_group(self, dingtalk: HTTPServer, ding: DingTalk) -> None:
        with pytest.raises(errors.LimitError, match="none of openConversationId, token is given"):
            ding.robot.query_robot_group_message(process_query_key="k", robot_code="r")
        assert not dingtalk.log

    @pytest.mark.parametrize(
        ("recipients", "sent"),
        [
            ({"userid_list": ["u1"], "dept_id_list": []}, {"userid_list": "u1"}),
            ({"userid_list": [], "dept_id_list": [7]}, {"dept_id_list": "7"}),
            ({"userid_list": (), "to_all_user": True}, {"to_all_user": True}),
        ],
    )
    def test_an_empty_list_beside_others_is_left_out(self, dingtalk: HTTPServer, ding: DingTalk, recipients: Any, sent: Any) -> None:
        ding.message.send_work_notification(agent_id=1, msg=Text("x"), **recipients)

        ((request, _),) = dingtalk.log
        assert json.loads(request.data) == {"agent_id": 1, "msg": Text("x").to_dict(), **sent}

    def test_an_empty_list_that_must_be_given(self, dingtalk: HTTPServer, ding: DingTalk) -> None:
        with pytest.raises(errors.LimitError, match="userIds has 0 elements, it must have at least 1"):
            ding.robot.send_robot_oto_messages(robot_code="r", user_ids=[], msg=sample.Text("x"))
        with pytest.raises(errors.LimitError, match=r"actionCard\.btns has 0 elements"):
            ding.robot.send_robot_message(msg={"msgtype": "actionCard", "actionCard": {"title": "t", "text": "t", "btns": []}})
        assert not dingtalk.log

    @pytest.mark.parametrize(
        ("call", "field"),
        [
            (lambda ding: ding.robot.send_robot_oto_messages(robot_code="", user_ids=["u"], msg=sample.Text("x")), "robotCode"),
            (lambda ding: ding.robot.send_robot_oto_messages(robot_code="r", user_ids=[""], msg=sample.Text("x")), "userIds[0]"),
            (
                lambda ding: ding.robot.send_robot_group_message(robot_code="", open_conversation_id="c", msg=sample.Text("x")),
                "robotCode",
            ),
            (
                lambda ding: ding.robot.send_robot_group_message(robot_code="r", open_conversation_id="", msg=sample.Text("x")),
                "openConversationId",
            ),
            (
                lambda ding: ding.robot.recall_robot_group_messages(robot_code="r", open_conversation_id="", process_query_keys=["k"]),
                "openConversationId",
            ),
            (lambda ding: ding.chat.send_chat_message(chatid="", msg=Text("x")), "chatid"),
        ],
    )
    def test_a_recipient_without_a_name(self, dingtalk: HTTPServer, ding: DingTalk, call: Callable[[DingTalk], object], field: str) -> None:
        with pytest.raises(errors.LimitError, match="has 0 characters, it must have at least 1") as caught:
            call(ding)
        assert caught.value.field == field
        assert not dingtalk.log

    @pytest.mark.parametrize("people", [[""], [" "], ["u1", "\t"]])
    def test_a_blank_in_a_joined_list(self, dingtalk: HTTPServer, ding: DingTalk, people: list[str]) -> None:
        with pytest.raises(errors.ArgumentError, match="userid_list cannot send the element"):
            ding.message.send_work_notification(agent_id=1, userid_list=people, msg=Text("x"))
        assert not dingtalk.log

    async def test_with_asyncio(self, dingtalk: HTTPServer) -> None:
        async with AsyncDingTalk(credential=StaticToken("t"), base_url=dingtalk.url_for("")) as ding:
            with pytest.raises(errors.LimitError, match="none of userid_list"):
                await ding.message.send_work_notification(agent_id=1, userid_list=[], msg=Text("x"))
        assert not dingtalk.log


class TestLettingDingTalkJudge:
    """`check_limits=False` of a client, of some calls, of a webhook."""

    def test_of_a_client(self, dingtalk: HTTPServer) -> None:
        with DingTalk(credential=StaticToken("t"), base_url=dingtalk.url_for(""), check_limits=False) as ding:
            assert ding.check_limits is False
            ding.message.send_work_notification(agent_id=1, msg=MESSAGE)
            with pytest.raises(errors.LimitError):
                ding.with_options(check_limits=True).message.send_work_notification(agent_id=1, msg=MESSAGE)
        assert len(dingtalk.log) == 1

    async def test_of_a_client_for_asyncio(self, dingtalk: HTTPServer) -> None:
        async with AsyncDingTalk(credential=StaticToken("t"), base_url=dingtalk.url_for(""), check_limits=False) as ding:
            await ding.message.send_work_notification(agent_id=1, msg=MESSAGE)
            await ding.with_options(timeout=9).message.send_work_notification(agent_id=1, msg=MESSAGE)
        assert len(dingtalk.log) == 2

    def test_of_some_calls(self, dingtalk: HTTPServer, ding: DingTalk) -> None:
        view = ding.with_options(check_limits=False)
        view.message.send_work_notification(agent_id=1, msg=MESSAGE)
        view.with_options(timeout=9).message.send_work_notification(agent_id=1, msg=MESSAGE)
        with pytest.raises(errors.LimitError):
            ding.message.send_work_notification(agent_id=1, msg=MESSAGE)
        assert len(dingtalk.log) == 2

    async def test_of_a_webhook(self, dingtalk: HTTPServer) -> None:
        address, message = f"{dingtalk.url_for('/robot/send')}?access_token=t", webhook.Text("x" * 20_001)
        with RobotWebhook(address, check_limits=False) as robot:
            robot.send(message)
        async with AsyncRobotWebhook(address, check_limits=False) as robot_async:
            await robot_async.send(message)
        assert len(dingtalk.log) == 2

    def test_a_wrong_type_is_not_a_limit(self, dingtalk: HTTPServer, ding: DingTalk) -> None:
        with pytest.raises(errors.ArgumentTypeError):
            ding.with_options(check_limits=False).message.send_work_notification(agent_id=1, userid_list="u1", msg=MESSAGE)
        assert not dingtalk.log
