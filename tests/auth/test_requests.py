"""What a request looks like on its way: the http client's own settings, those of some calls, what is kept between calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp, StaticToken
from dingkit.messages import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

TOKEN = StaticToken("9c1e5b7a40d84f3f")
TICKET = {"errcode": 0, "errmsg": "ok", "ticket": "t", "expires_in": 7200}


async def test_the_same_call_gives_the_same_request(connect: Connect, dingtalk: FakeDingTalk, send: Callable[..., Any]) -> None:
    ding = connect(TOKEN)
    await send(ding)
    await send(ding)
    first, second = dingtalk.calls
    assert dict(first.headers) == dict(second.headers)
    assert (first.method, first.url, first.get_data()) == (second.method, second.url, second.get_data())
    assert first.headers["content-type"] == first.headers["accept"] == "application/json"
    assert int(first.headers["content-length"]) == len(first.get_data())


async def test_chinese_is_sent_as_it_is(connect: Connect, dingtalk: FakeDingTalk) -> None:
    await connect(TOKEN).message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("你好"))
    body = dingtalk.calls[0].get_data()
    assert "你好".encode() in body
    assert json.loads(body)["msg"]["text"] == {"content": "你好"}


async def test_a_new_token_takes_the_place_of_the_old_one(connect: Connect, dingtalk: FakeDingTalk, send: Callable[..., Any]) -> None:
    dingtalk.refused["token-1"] = dingtalk.json({"errcode": 40014, "errmsg": "不合法的access_token"})
    ding = connect(InternalApp("dingabc", "s"))
    await send(ding)
    await send(ding)
    assert dingtalk.tokens_used() == ["token-1", "token-2", "token-2"]


async def test_clients_with_other_tokens_share_nothing(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect(TOKEN)
    other = connect(StaticToken("other-token"))
    for client in (ding, other, ding):
        await client.jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == [TOKEN.value, "other-token", TOKEN.value]


async def test_paths_with_parameters_are_filled_in_for_each_call(connect: Connect, dingtalk: FakeDingTalk) -> None:
    person = dingtalk.json({"nick": "张三", "unionId": "u"})
    dingtalk.will_answer(person, dingtalk.json({"nick": "李四", "unionId": "v"}))
    ding = connect(TOKEN)
    for union_id in ("me", "u/1"):
        await ding.contact.get_contact_user(union_id=union_id)
    assert [request.environ["RAW_URI"] for request in dingtalk.calls] == ["/v1.0/contact/users/me", "/v1.0/contact/users/u%2F1"]
    assert dingtalk.tokens_used() == [TOKEN.value] * 2


class TestGivenHttpClient:
    """Everything that a given http client adds to requests arrives, and nothing of ours gets lost."""

    def test_its_headers_cookies_and_params(self, dingtalk: FakeDingTalk) -> None:
        settings: dict[str, Any] = {"headers": {"x-mine": "h"}, "cookies": {"of": "mine"}, "params": {"gray": "1"}}
        with httpx.Client(**settings) as http, DingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding:
            ding.jsapi.get_jsapi_ticket()
            ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))
            ding.jsapi.create_jsapi_ticket()
        for request in dingtalk.calls:
            assert request.headers["x-mine"] == "h"
            assert request.headers["cookie"] == "of=mine"
            assert request.args["gray"] == "1"
            assert request.headers["accept"] == "application/json"
        assert dingtalk.tokens_used() == [TOKEN.value] * 3
        assert json.loads(dingtalk.calls[1].get_data())["userid_list"] == "zhangsan"

    async def test_those_of_an_asyncio_client(self, dingtalk: FakeDingTalk) -> None:
        async with (
            httpx.AsyncClient(params={"gray": "1"}) as http,
            AsyncDingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding,
        ):
            await ding.jsapi.get_jsapi_ticket()
        assert dingtalk.calls[0].args.to_dict() == {"gray": "1", "type": "jsapi", "access_token": TOKEN.value}

    def test_headers_that_are_changed_later(self, dingtalk: FakeDingTalk) -> None:
        with httpx.Client() as http, DingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding:
            ding.jsapi.get_jsapi_ticket()
            http.headers["x-mine"] = "later"
            ding.jsapi.get_jsapi_ticket()
        assert [request.headers.get("x-mine") for request in dingtalk.calls] == [None, "later"]

    def test_cookies_that_it_was_sent(self, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json(TICKET, headers={"Set-Cookie": "a=b"}), dingtalk.json(TICKET))
        with httpx.Client() as http, DingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding:
            ding.jsapi.get_jsapi_ticket()
            ding.jsapi.get_jsapi_ticket()
        assert [request.headers.get("cookie") for request in dingtalk.calls] == [None, "a=b"]

    def test_its_event_hooks(self, dingtalk: FakeDingTalk) -> None:
        seen: list[object] = []
        hooks = {
            "request": [lambda request: seen.append(request.url.path)],
            "response": [lambda response: seen.append(response.status_code)],
        }
        with httpx.Client(event_hooks=hooks) as http, DingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding:
            ding.jsapi.get_jsapi_ticket()
        assert seen == ["/get_jsapi_ticket", 200]

    def test_its_timeout_and_that_of_some_calls(self) -> None:
        timeouts: list[dict[str, float]] = []

        def answer(request: httpx.Request) -> httpx.Response:
            timeouts.append(request.extensions["timeout"])
            return httpx.Response(200, json=TICKET)

        with httpx.Client(transport=httpx.MockTransport(answer), timeout=7) as http, DingTalk(credential=TOKEN, http_client=http) as ding:
            ding.jsapi.get_jsapi_ticket()
            ding.with_options(timeout=3).jsapi.get_jsapi_ticket()
            ding.with_options(timeout=httpx.Timeout(2, connect=1)).jsapi.get_jsapi_ticket()
        assert timeouts == [httpx.Timeout(7).as_dict(), httpx.Timeout(3).as_dict(), httpx.Timeout(2, connect=1).as_dict()]


def test_settings_of_some_calls(dingtalk: FakeDingTalk) -> None:
    with DingTalk(credential=TOKEN, **dingtalk.options) as ding:
        view = ding.with_options(headers={"x-trace": "t1"}, params={"debug": "1"})
        view.jsapi.get_jsapi_ticket()
        view.with_options(headers={"x-more": "m"}).jsapi.create_jsapi_ticket()
        ding.jsapi.get_jsapi_ticket()
    first, second, third = dingtalk.calls
    assert first.args.to_dict() == {"debug": "1", "type": "jsapi", "access_token": TOKEN.value}
    assert first.headers["x-trace"] == "t1"
    assert (second.args.to_dict(), second.headers["x-trace"], second.headers["x-more"]) == ({"debug": "1"}, "t1", "m")
    assert third.args.to_dict() == {"type": "jsapi", "access_token": TOKEN.value}
    assert "x-trace" not in third.headers


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_numbers_that_json_does_not_know_are_not_sent(dingtalk: FakeDingTalk, number: float) -> None:
    message = {"msgtype": "text", "text": {"content": "hello", "of_tomorrow": number}}
    with DingTalk(credential=TOKEN, **dingtalk.options) as ding, pytest.raises(ValueError, match="JSON"):
        ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=message)
    assert dingtalk.calls == []
