"""Which failures a client tries again, after how long, and why a message is never sent twice."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import DingTalk
from dingkit._core._retry import FIRST_PAUSE_SECONDS, MAX_HINT_SECONDS, MAX_PAUSE_SECONDS, RetryPolicy
from dingkit.credentials import StaticToken
from dingkit.errors import (
    APIError,
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    TransportError,
)
from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer

    from dingkit import AsyncDingTalk
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]
    Send = Callable[[AsyncDingTalk], Any]
    Upload = Callable[[AsyncDingTalk, object], Any]
    Speaking = Callable[[bytes], Any]

TOKEN = StaticToken("token")
TOO_MANY = {"errcode": 90018, "errmsg": "您的服务器调用钉钉开放平台当前接口的所有请求都被暂时禁用了"}


class TestSafeOperation:
    """What only reads is tried again after any failure that can pass."""

    async def test_an_unavailable_server(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        dingtalk.will_answer(dingtalk.json({}, 503), dingtalk.json({"code": "systemBusy"}, 503))
        assert (await connect(TOKEN).jsapi.get_jsapi_ticket()).errcode == 0
        assert len(dingtalk.calls) == 3
        assert len(pauses) == 2

    async def test_no_connection(self, connect: Connect, unreachable: str, pauses: list[float]) -> None:
        with pytest.raises(ConnectionFailedError) as caught:
            await connect(TOKEN, base_url=unreachable).jsapi.get_jsapi_ticket()
        assert caught.value.request_sent is False
        assert caught.value.operation == "get_jsapi_ticket"
        assert str(caught.value).endswith("(the request was not sent)")
        assert len(pauses) == 2

    async def test_a_lost_connection(self, connect: Connect, speaking: Speaking, pauses: list[float]) -> None:
        with speaking(b"") as server:
            with pytest.raises(ConnectionLostError) as caught:
                await connect(TOKEN, base_url=server.url).jsapi.get_jsapi_ticket()
            assert len(server.requests) == 3
        assert caught.value.request_sent is True
        assert str(caught.value).endswith("(the request may have reached DingTalk)")
        assert len(pauses) == 2

    async def test_no_answer_in_time(self, connect: Connect, silent: FakeDingTalk, pauses: list[float]) -> None:
        with pytest.raises(RequestTimeoutError) as caught:
            await connect(TOKEN, timeout=0.1).jsapi.get_jsapi_ticket()
        assert caught.value.request_sent is True
        assert len(silent.calls) == 3
        assert len(pauses) == 2


class TestSending:
    """A message is sent again only when DingTalk certainly did not get it."""

    async def test_not_after_a_timeout(self, connect: Connect, send: Send, silent: FakeDingTalk, pauses: list[float]) -> None:
        with pytest.raises(RequestTimeoutError) as caught:
            await send(connect(TOKEN, timeout=0.1))
        assert caught.value.request_sent is True
        assert len(silent.calls) == 1
        assert pauses == []

    async def test_not_after_a_lost_connection(self, connect: Connect, send: Send, speaking: Speaking, pauses: list[float]) -> None:
        with speaking(b"") as server:
            with pytest.raises(ConnectionLostError) as caught:
                await send(connect(TOKEN, base_url=server.url))
            assert len(server.requests) == 1
        assert caught.value.request_sent is True
        assert pauses == []

    async def test_not_after_a_failure_inside_dingtalk(
        self, connect: Connect, send: Send, dingtalk: FakeDingTalk, pauses: list[float]
    ) -> None:
        dingtalk.will_answer(dingtalk.json({"errcode": -1, "errmsg": "系统繁忙"}))
        with pytest.raises(ServerError) as caught:
            await send(connect(TOKEN))
        assert caught.value.retryable  # by you, once you have made sure that it did not take effect
        assert len(dingtalk.calls) == 1
        assert pauses == []

    async def test_again_when_there_was_no_connection(self, connect: Connect, send: Send, unreachable: str, pauses: list[float]) -> None:
        with pytest.raises(ConnectionFailedError) as caught:
            await send(connect(TOKEN, base_url=unreachable))
        assert caught.value.request_sent is False
        assert len(pauses) == 2

    @pytest.mark.parametrize(
        ("status", "body"),
        [(200, TOO_MANY), (403, {"code": "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "message": "qps"})],
        ids=["90018", "403"],
    )
    async def test_again_after_a_rate_limit(
        self, connect: Connect, send: Send, dingtalk: FakeDingTalk, pauses: list[float], status: int, body: dict[str, object]
    ) -> None:
        dingtalk.will_answer(dingtalk.json(body, status))
        assert (await send(connect(TOKEN))).task_id == 256271667526
        assert len(dingtalk.calls) == 2
        assert pauses == [1]  # what the error catalogue advises

    async def test_a_file_that_cannot_be_rewound_is_not_uploaded_again(
        self, connect: Connect, upload: Upload, dingtalk: FakeDingTalk, pauses: list[float]
    ) -> None:
        class Stream(httpx.ByteStream):
            read = staticmethod(lambda size=-1: b"")
            seekable = staticmethod(lambda: False)

        dingtalk.will_answer(dingtalk.json(TOO_MANY))
        with pytest.raises(RateLimitError):
            await upload(connect(TOKEN), Stream(b""))
        assert len(dingtalk.calls) == 1
        assert pauses == []


class TestPause:
    """Between two tries."""

    async def test_the_server_says_how_long(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        dingtalk.will_answer(dingtalk.json({}, 503, {"Retry-After": "7"}))
        await connect(TOKEN).jsapi.get_jsapi_ticket()
        assert pauses == [7]

    async def test_a_longer_one_is_left_to_the_caller(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        dingtalk.will_answer(dingtalk.json(TOO_MANY, headers={"Retry-After": "31"}))
        with pytest.raises(RateLimitError) as caught:
            await connect(TOKEN).jsapi.get_jsapi_ticket()
        assert caught.value.retry_after == 31 > MAX_HINT_SECONDS
        assert len(dingtalk.calls) == 1
        assert pauses == []

    async def test_otherwise_it_grows(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        dingtalk.will_answer(*(dingtalk.json({}, 503) for _ in range(4)))
        await connect(TOKEN, max_retries=4).jsapi.get_jsapi_ticket()
        for seconds, longest in zip(pauses, [0.5, 1, 2, 4], strict=True):
            assert longest / 2 <= seconds <= longest

    def test_but_not_without_end(self) -> None:
        operation = OPERATIONS["get_jsapi_ticket"]
        error = ServerError("busy", code=-1, operation=operation.id, status=200, retryable=True)
        first = RetryPolicy(99).pause(operation, error, 0, repeatable=True)
        late = RetryPolicy(99).pause(operation, error, 50, repeatable=True)
        assert first is not None
        assert late is not None
        assert first <= FIRST_PAUSE_SECONDS < MAX_PAUSE_SECONDS / 2 <= late <= MAX_PAUSE_SECONDS


async def test_an_asynchronous_client_really_sleeps(dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    from dingkit import AsyncDingTalk

    monkeypatch.setattr("dingkit._core._retry.FIRST_PAUSE_SECONDS", 0.001)
    dingtalk.will_answer(dingtalk.json({}, 503))
    async with AsyncDingTalk(credential=TOKEN, **dingtalk.options) as ding:
        calling = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
        assert (await calling).errcode == 0


async def test_no_retries_on_request(connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
    dingtalk.will_answer(dingtalk.json({}, 503))
    with pytest.raises(APIError) as caught:
        await connect(TOKEN, max_retries=0).jsapi.get_jsapi_ticket()
    assert caught.value.status == 503
    assert pauses == []


async def test_a_wrong_request_stays_wrong(connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
    dingtalk.will_answer(dingtalk.json({"errcode": 40035, "errmsg": "不合法的参数"}))
    with pytest.raises(InvalidRequestError):
        await connect(TOKEN).jsapi.get_jsapi_ticket()
    assert len(dingtalk.calls) == 1
    assert pauses == []


async def test_the_retries_of_a_token_request_are_not_multiplied(connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
    """The call that wanted the token does not start the token request over: it has had its retries."""
    dingtalk.will_answer_token_requests(*(dingtalk.json({}, 503) for _ in range(9)))
    with pytest.raises(APIError) as caught:
        await connect().jsapi.get_jsapi_ticket()
    assert caught.value.operation == "create_access_token"
    assert len(dingtalk.token_requests) == 3
    assert len(pauses) == 2
    assert dingtalk.calls == []


@pytest.fixture
def silent(dingtalk: FakeDingTalk) -> Iterator[FakeDingTalk]:
    """DingTalk reads the request and does not answer."""
    end = threading.Event()
    dingtalk.before_answer = lambda: end.wait(10)
    yield dingtalk
    end.set()


class TestTransportError:
    """Whatever goes wrong on the way is a `TransportError`; only what never left is certain not to have arrived."""

    def test_a_proxy_that_refuses(self, speaking: Speaking, pauses: list[float]) -> None:
        with speaking(b"HTTP/1.1 403 Forbidden\r\n\r\n") as proxy, httpx.Client(proxy=proxy.url) as http:
            ding = DingTalk(credential=TOKEN, http_client=http, max_retries=0)
            with pytest.raises(ConnectionFailedError, match="ProxyError: 403") as caught:
                ding.jsapi.get_jsapi_ticket()
            assert proxy.requests[0].startswith(b"CONNECT oapi.dingtalk.com:443 ")
        assert caught.value.request_sent is False

    def test_no_free_connection(self, dingtalk: FakeDingTalk, httpserver: HTTPServer) -> None:
        httpserver.expect_ordered_request("/busy").respond_with_data("x")
        limits, timeout = httpx.Limits(max_connections=1), httpx.Timeout(10, pool=0.01)
        with httpx.Client(limits=limits, timeout=timeout) as http, http.stream("GET", httpserver.url_for("/busy")):
            ding = DingTalk(credential=TOKEN, http_client=http, max_retries=0, **dingtalk.options)
            with pytest.raises(RequestTimeoutError, match="PoolTimeout") as caught:
                ding.jsapi.get_jsapi_ticket()
        assert caught.value.request_sent is False

    async def test_an_answer_that_cannot_be_unpacked(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        broken = dingtalk.json({}, headers={"Content-Encoding": "gzip"})
        dingtalk.will_answer(broken)
        with pytest.raises(TransportError, match="the answer cannot be decoded") as caught:
            await connect(TOKEN, max_retries=0).jsapi.get_jsapi_ticket()
        assert caught.value.request_sent is True

    async def test_redirects_in_a_circle(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        circle = {"Location": f"{dingtalk.url}/media/get"}
        dingtalk.will_answer(*(dingtalk.json({}, 302, circle) for _ in range(50)))
        with pytest.raises(TransportError, match="it redirects more than 10 times") as caught:
            await connect(TOKEN, max_retries=0).media.get_media(media_id="@m")
        assert caught.value.request_sent is True
