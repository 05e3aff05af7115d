"""Settings for some calls only, http clients of one's own, proxies, and answers as they came."""

from __future__ import annotations

import asyncio
import copy
import pickle
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import h2.config
import h2.connection
import h2.events
import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import APIError, ConfigurationError, RequestTimeoutError
from dingtalk_openapi.call import Call
from dingtalk_openapi.operations import OPERATIONS, SECURITY_SCHEMES
from tests.auth.faulty_server import faulty_server
from tests.contract.described import examples
from tests.contract.test_completeness import recorded
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit._http._connections import TransportName
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]
    Send = Callable[[AsyncDingTalk], Any]
    Speaking = Callable[[bytes], Any]

TOKEN = StaticToken("token-4d5e")
BOTH = pytest.mark.parametrize("kind", [DingTalk, AsyncDingTalk])
Kind = type[DingTalk] | type[AsyncDingTalk]
TICKET = {"errcode": 0, "errmsg": "ok", "ticket": "t", "expires_in": 7200}


class TestWithOptions:
    """A view of the same client."""

    async def test_a_timeout_is_really_used(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        ding, end = connect(TOKEN), threading.Event()
        dingtalk.before_answer = lambda: end.wait(10)
        for timeout in (0.05, httpx.Timeout(10, read=0.05)):
            with pytest.raises(RequestTimeoutError):
                await ding.with_options(timeout=timeout, max_retries=0).jsapi.get_jsapi_ticket()
        end.set()
        assert (await ding.jsapi.get_jsapi_ticket()).errcode == 0
        assert len(dingtalk.calls) == 3

    async def test_retries(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        ding = connect(TOKEN, max_retries=1)
        for view, tries in [(ding, 2), (ding.with_options(max_retries=0), 1), (ding.with_options(max_retries=3), 4), (ding, 2)]:
            dingtalk.calls.clear()
            dingtalk.will_answer(*[dingtalk.json({}, 503)] * tries)
            with pytest.raises(APIError):
                await view.jsapi.get_jsapi_ticket()
            assert len(dingtalk.calls) == tries

    async def test_headers_and_parameters_reach_the_wire_once(self, connect: Connect, dingtalk: FakeDingTalk, send: Send) -> None:
        ding = connect(TOKEN)
        view = ding.with_options(headers={"X-Trace": "7", "ACCEPT": "application/xml"}, params={"lang": "zh CN&x", "debug": "1"})
        await view.jsapi.get_jsapi_ticket()
        await view.jsapi.create_jsapi_ticket()
        await send(view)
        await view.jsapi.get_jsapi_ticket()
        for call in dingtalk.calls:
            assert call.headers.getlist("X-Trace") == ["7"]
            assert call.headers.getlist("Accept") == ["application/xml"]
            assert call.args.getlist("lang") == ["zh CN&x"]
            assert call.args.getlist("debug") == ["1"]
        assert dingtalk.tokens_used() == [TOKEN.value] * 4
        assert [len(call.args.getlist("access_token")) for call in dingtalk.calls] == [1, 0, 1, 1]
        assert dingtalk.calls[2].get_json()["userid_list"] == "zhangsan"
        await ding.jsapi.get_jsapi_ticket()
        assert "X-Trace" not in dingtalk.calls[-1].headers
        assert sorted(dingtalk.calls[-1].args) == ["access_token", "type"]

    async def test_the_token_goes_before_an_option(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        view = connect(TOKEN).with_options(headers={"X-ACS-DingTalk-Access-Token": "x"}, params={"access_token": "x"})
        await view.jsapi.get_jsapi_ticket()
        await view.jsapi.create_jsapi_ticket()
        assert dingtalk.calls[0].args.getlist("access_token") == [TOKEN.value]
        assert dingtalk.calls[1].headers.getlist("x-acs-dingtalk-access-token") == [TOKEN.value]

    async def test_an_option_goes_before_the_operations_own_parameter(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        await connect(TOKEN).with_options(params={"type": "other"}).jsapi.get_jsapi_ticket()
        assert dingtalk.calls[0].args.getlist("type") == ["other"]

    async def test_a_view_of_a_view_has_the_settings_of_both(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        first = connect(TOKEN).with_options(headers={"a": "1", "b": "1"}, params={"c": "1"}, max_retries=0)
        await first.with_options(headers={"b": "2"}, params={"d": "2"}).jsapi.get_jsapi_ticket()
        await first.jsapi.get_jsapi_ticket()
        second_call, first_call = dingtalk.calls
        assert (second_call.headers["a"], second_call.headers["b"], second_call.args["c"], second_call.args["d"]) == ("1", "2", "1", "2")
        assert (first_call.headers["a"], first_call.headers["b"], first_call.args["c"], first_call.args.get("d")) == ("1", "1", "1", None)

    async def test_the_token_is_shared(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        ding = connect()
        for client in (ding.with_options(timeout=9), ding, ding.with_options(max_retries=0).with_options()):
            await client.jsapi.get_jsapi_ticket()
        assert dingtalk.tokens_used() == ["token-1"] * 3
        assert len(dingtalk.token_requests) == 1

    async def test_another_credential(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        ding = connect()
        await ding.jsapi.get_jsapi_ticket()
        view = ding.with_options(credential=TOKEN)
        await view.jsapi.get_jsapi_ticket()
        await view.with_options(timeout=9).jsapi.get_jsapi_ticket()
        await ding.jsapi.get_jsapi_ticket()
        assert dingtalk.tokens_used() == ["token-1", TOKEN.value, TOKEN.value, "token-1"]

    async def test_a_token_that_the_credential_cannot_make(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        with pytest.raises(ConfigurationError, match=r"get_contact_user needs a token of the kind 'user'; InternalApp makes only: app"):
            await connect().contact.get_contact_user(union_id="me")

    @BOTH
    def test_the_groups_of_a_view_are_its_own(self, kind: Kind) -> None:
        ding = kind(credential=TOKEN)
        group = ding.message
        view = ding.with_options(timeout=1)
        assert view.message is not group
        assert ding.message is group
        assert view.message is view.message

    @pytest.mark.parametrize("transport", ["httpx", "pyreqwest"])
    def test_a_view_shares_the_connections(self, transport: TransportName) -> None:
        with faulty_server() as server, DingTalk(credential=TOKEN, base_url=server.url, transport=transport) as ding:
            with ding.with_options(timeout=9) as view:
                view.jsapi.get_jsapi_ticket()
                ding.jsapi.get_jsapi_ticket()
                assert server.connections == 1
            ding.jsapi.get_jsapi_ticket()  # the first connection is closed
            assert server.connections == 2

    @pytest.mark.parametrize("transport", ["httpx", "aiohttp", "pyreqwest"])
    async def test_an_asynchronous_view_shares_the_connections(self, transport: TransportName) -> None:
        with faulty_server() as server:
            async with AsyncDingTalk(credential=TOKEN, base_url=server.url, transport=transport) as ding:
                async with ding.with_options(timeout=9) as view:
                    await view.jsapi.get_jsapi_ticket()
                    await ding.jsapi.get_jsapi_ticket()
                    assert server.connections == 1
                await ding.jsapi.get_jsapi_ticket()
                assert server.connections == 2


@BOTH
class TestCopies:
    """A client stays in its process."""

    def test_it_is_not_pickled(self, kind: Kind) -> None:
        for ding in (kind("dingabc", "app-secret"), kind("dingabc", "app-secret").with_options(timeout=1)):
            for attempt in (pickle.dumps, copy.deepcopy):
                with pytest.raises(TypeError, match=rf"a {kind.__name__} holds connections and secrets, .* make a new one"):
                    attempt(ding)

    def test_a_copy_is_a_view(self, kind: Kind) -> None:
        ding = kind("dingabc", "app-secret")
        group = ding.message
        twin = copy.copy(ding)
        assert twin._connections is ding._connections
        assert twin._caches is ding._caches
        assert twin.message is not group


def answer_of(operation: str) -> httpx.Response:
    """The first documented success."""
    known = examples(operation)
    example = next((one for one in known if one.status[0] in "23" and not one.name.startswith("failure")), known[0])
    if OPERATIONS[operation].answer == "redirect":
        return httpx.Response(302, headers={"location": example.value, "x-trace": "7"})
    if OPERATIONS[operation].answer == "file":
        return httpx.Response(200, content=b"\x89PNG", headers={"content-type": "image/png", "x-trace": "7"})
    if OPERATIONS[operation].answer == "nothing":
        return httpx.Response(200, headers={"x-trace": "7"})
    return httpx.Response(200, json=example.value, headers={"x-trace": "7"})


@sweep("operation", sorted(OPERATIONS))
async def test_every_operation_gives_its_raw_answer_too(operation: str) -> None:
    row, request = OPERATIONS[operation], recorded(operation)[0]
    call = Call(row, request, row.read)
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer_of(operation)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        raw = DingTalk(credential=TOKEN, http_client=http).raw(call)
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as async_http:
        async_raw = await AsyncDingTalk(credential=TOKEN, http_client=async_http).raw(call)
    for answered in (raw, async_raw):
        assert answered.headers["x-trace"] == "7"
        assert (answered.status_code, answered.content) == (answer_of(operation).status_code, answer_of(operation).content)
        assert type(answered.parsed) is type(row.read(answer_of(operation)))
    security = OPERATIONS[operation].security
    for sent in seen:
        scheme = SECURITY_SCHEMES[security] if security else None
        place = sent.url.params if scheme and scheme.location == "query" else sent.headers
        assert scheme is None or place[scheme.parameter] == TOKEN.value


class TestHttpClient:
    """An http client of one's own keeps its settings."""

    async def test_what_it_adds_to_requests_is_sent_once(self, dingtalk: FakeDingTalk) -> None:
        settings: dict[str, Any] = {"headers": {"X-Mine": "1", "accept": "x/y"}, "params": {"tenant": "7"}, "cookies": {"route": "b"}}
        with httpx.Client(**settings) as http:
            DingTalk(credential=TOKEN, http_client=http, **dingtalk.options).jsapi.get_jsapi_ticket()
        async with httpx.AsyncClient(**settings) as async_http:
            ding = AsyncDingTalk(credential=TOKEN, http_client=async_http, **dingtalk.options)
            await ding.with_options(params={"more": "1"}).jsapi.get_jsapi_ticket()
        for call in dingtalk.calls:
            assert call.headers.getlist("X-Mine") == ["1"]
            assert call.headers.getlist("accept") == ["application/json"]
            assert call.cookies.to_dict() == {"route": "b"}
            assert (call.args.getlist("tenant"), call.args.getlist("access_token")) == (["7"], [TOKEN.value])
        assert dingtalk.calls[1].args.getlist("more") == ["1"]

    async def test_event_hooks_see_requests(self, dingtalk: FakeDingTalk) -> None:
        seen: list[str] = []
        with httpx.Client(event_hooks={"request": [lambda request: seen.append(request.url.path)]}) as http:
            DingTalk(credential=TOKEN, http_client=http, **dingtalk.options).jsapi.get_jsapi_ticket()
        assert seen == ["/get_jsapi_ticket"]

    async def test_its_own_timeout_counts(self, dingtalk: FakeDingTalk) -> None:
        end = threading.Event()
        dingtalk.before_answer = lambda: end.wait(10)
        with httpx.Client(timeout=0.05) as http, pytest.raises(RequestTimeoutError):
            DingTalk(credential=TOKEN, http_client=http, max_retries=0, **dingtalk.options).jsapi.get_jsapi_ticket()
        end.set()

    def test_http_2(self) -> None:
        with http2_server() as (url, requests), httpx.Client(http1=False, http2=True) as http:
            ding = DingTalk(credential=TOKEN, http_client=http, base_url=url)
            assert ding.jsapi.get_jsapi_ticket().ticket == "t"
            assert ding.jsapi.get_jsapi_ticket().ticket == "t"
        assert requests == [f"/get_jsapi_ticket?type=jsapi&access_token={TOKEN.value}"] * 2


@contextmanager
def http2_server() -> Iterator[tuple[str, list[str]]]:
    """Answer one connection in HTTP/2 without TLS."""
    requests: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                protocol = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
                protocol.initiate_connection()
                connection.sendall(protocol.data_to_send())
                while data := connection.recv(65536):
                    for event in protocol.receive_data(data):
                        if isinstance(event, h2.events.RequestReceived):
                            requests.append(str(dict(event.headers or [])[":path"]))  # type: ignore[index]
                            protocol.send_headers(event.stream_id or 0, [(":status", "200"), ("content-type", "application/json")])
                            protocol.send_data(event.stream_id or 0, httpx.Response(200, json=TICKET).content, end_stream=True)
                    connection.sendall(protocol.data_to_send())

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", requests
        thread.join(10)
        assert not thread.is_alive()


class TestProxy:
    """Requests go through the proxy that was given, or through the environment's."""

    ANSWER = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{"errcode":0,"ticket":"t","expires_in":7200}'
    URL = "http://dingtalk.example"

    async def call(self, kind: Kind, **options: Any) -> None:
        ding = kind(credential=TOKEN, base_url=self.URL, **options)
        if isinstance(ding, DingTalk):
            await asyncio.to_thread(ding.jsapi.get_jsapi_ticket)
            ding.close()
        else:
            await ding.jsapi.get_jsapi_ticket()
            await ding.aclose()

    @BOTH
    async def test_a_given_proxy(self, kind: Kind, speaking: Speaking) -> None:
        with speaking(self.ANSWER) as proxy:
            await self.call(kind, proxy=proxy.url.replace("//", "//user:word@"))
            (request,) = proxy.requests
        assert request.startswith(b"GET http://dingtalk.example/get_jsapi_ticket?type=jsapi&access_token=")
        assert b"Proxy-Authorization: Basic " in request

    @BOTH
    async def test_the_proxy_of_the_environment(self, kind: Kind, speaking: Speaking, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        for name in ("http_proxy", "all_proxy"):
            with speaking(self.ANSWER) as proxy, monkeypatch.context() as patch:
                patch.setenv(name, proxy.url)
                await self.call(kind)
                assert len(proxy.requests) == 1


async def test_the_ticket_of_a_client(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect()
    assert [await ding.jsapi_ticket(), await ding.jsapi_ticket()] == ["ticket-of-api-88bb"] * 2
    assert len(dingtalk.calls) == 1
    with pytest.raises(ConfigurationError, match="StaticToken makes no JSAPI tickets"):
        await ding.with_options(credential=TOKEN).jsapi_ticket()
