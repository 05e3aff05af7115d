"""What is beyond a limit never reaches DingTalk, whichever client is used; not even a token is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dingkit import AsyncDingTalk, DingTalk, errors
from dingkit.credentials import StaticToken
from dingkit.messages import ActionCard, Text, Voice
from dingtalk_openapi import AsyncClient, Client
from dingtalk_openapi.api.message import send_work_notification
from dingtalk_openapi.models import SampleText, SampleTextParam, SendWorkNotificationRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer

MESSAGE = Text("x" * 3000)
EMPTY_TEXT_BYTES = len('{"msgtype":"text","text":{"content":""}}')


@pytest.fixture
def dingtalk(httpserver: HTTPServer) -> HTTPServer:
    """Stands in for all hosts; takes every message."""
    httpserver.expect_request("/topapi/message/corpconversation/asyncsend_v2").respond_with_json({"errcode": 0, "task_id": 1})
    httpserver.expect_request("/v1.0/robot/oToMessages/batchSend").respond_with_json({"processQueryKey": "k"})
    return httpserver


@pytest.fixture
def ding(dingtalk: HTTPServer) -> Iterator[DingTalk]:
    url = dingtalk.url_for("")
    with DingTalk(credential=StaticToken("token-4d5e"), base_url=url, api_base_url=url) as client:
        yield client


class TestEveryClient:
    """Groups and functions, with dingkit and without, synchronous and not."""

    def test_dingtalk(self, dingtalk: HTTPServer) -> None:
        with (
            DingTalk("dingabc", "s3cret", base_url=dingtalk.url_for(""), api_base_url=dingtalk.url_for("")) as ding,
            pytest.raises(errors.LimitError) as caught,
        ):
            ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=MESSAGE)

        assert (caught.value.field, caught.value.limit, caught.value.actual) == ("msg", "max_bytes=2048", 3000 + EMPTY_TEXT_BYTES)
        assert not dingtalk.log

    async def test_async_dingtalk(self, dingtalk: HTTPServer) -> None:
        async with AsyncDingTalk("dingabc", "s3cret", base_url=dingtalk.url_for(""), api_base_url=dingtalk.url_for("")) as ding:
            with pytest.raises(errors.LimitError):
                await ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=MESSAGE)

        assert not dingtalk.log

    def test_client(self, dingtalk: HTTPServer) -> None:
        body = SendWorkNotificationRequest(agent_id=1, msg=MESSAGE)
        with Client(access_token="t", base_urls={"oapi": dingtalk.url_for("")}) as client:
            with pytest.raises(errors.LimitError):
                client.message.send_work_notification(agent_id=1, msg=MESSAGE)
            with pytest.raises(errors.LimitError):
                send_work_notification.sync_detailed(client=client, body=body)

        assert not dingtalk.log

    async def test_async_client(self, dingtalk: HTTPServer) -> None:
        body = SendWorkNotificationRequest(agent_id=1, msg=MESSAGE)
        async with AsyncClient(access_token="t", base_urls={"oapi": dingtalk.url_for("")}) as client:
            with pytest.raises(errors.LimitError):
                await client.message.send_work_notification(agent_id=1, msg=MESSAGE)
            with pytest.raises(errors.LimitError):
                await send_work_notification.asyncio(client=client, body=body)

        assert not dingtalk.log


class TestMessages:
    """The limits as people meet them."""

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.text(st.characters(codec="utf-8", exclude_characters='"\\', exclude_categories=["C"]), min_size=1, max_size=3))
    def test_a_message_is_measured_in_the_bytes_that_travel(self, dingtalk: HTTPServer, ding: DingTalk, letters: str) -> None:
        room = 2048 - EMPTY_TEXT_BYTES
        text = letters * (room // len(letters.encode()))
        text += "x" * (room - len(text.encode()))

        dingtalk.clear_log()
        ding.message.send_work_notification(agent_id=1, msg=Text(text))
        ((request, _),) = dingtalk.log
        assert len(request.data) == len(b'{"agent_id":1,"msg":}') + 2048

        with pytest.raises(errors.LimitError, match="msg has 2049 bytes, it may have at most 2048"):
            ding.message.send_work_notification(agent_id=1, msg=Text(f"{text}x"))
        assert len(dingtalk.log) == 1

    @pytest.mark.parametrize(
        ("keywords", "field", "limit"),
        [
            ({"msg": Voice("@media", 60)}, "msg.voice.duration", "pattern=^([1-9]|[1-5][0-9])$"),
            ({"msg": Text("x"), "userid_list": ["u"] * 101}, "userid_list", "max_items=100"),
            ({"msg": Text("x"), "dept_id_list": ["1"] * 21}, "dept_id_list", "max_items=20"),
            ({"msg": ActionCard("x", buttons=[("Agree", "https://a.example")] * 30)}, "msg.action_card.btn_json_list", "max_length=1000"),
            ({"msg": ActionCard("x", buttons=[("a", "b"), ("Agree to everything now", "c")])},
             "msg.action_card.btn_json_list[1].title", "max_length=20"),
        ],
    )  # fmt: skip
    def test_a_field_beyond_its_limit(self, dingtalk: HTTPServer, ding: DingTalk, keywords: Any, field: str, limit: str) -> None:
        with pytest.raises(errors.LimitError) as caught:
            ding.message.send_work_notification(agent_id=1, **keywords)

        assert (caught.value.field, caught.value.limit) == (field, limit)
        assert not dingtalk.log

    def test_what_is_only_advised_is_sent(self, dingtalk: HTTPServer, ding: DingTalk) -> None:
        ding.message.send_work_notification(agent_id=1, msg=Text("x" * 501))

        assert len(dingtalk.log) == 1

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


@pytest.mark.parametrize("secret", [{"token": "s3c"}, {"token": "s3c" * 30}, {"aes_key": "s3c"}])
def test_a_secret_is_not_shown(ding: DingTalk, secret: dict[str, str]) -> None:
    keywords: dict[str, Any] = {"call_back_tag": ["bpms_task_change"], "token": "123456", "aes_key": "a" * 43, "url": "https://a.example"}
    with pytest.raises(errors.LimitError) as caught:
        ding.callback.register_callback(**keywords | secret)

    assert caught.value.field in secret
    assert "s3c" not in f"{caught.value} {caught.value!r} {vars(caught.value)}"
