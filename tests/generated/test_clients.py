"""`dingtalk_openapi` works on its own: groups and calls, sync and async, with an access token that the caller brings."""

from __future__ import annotations

import socket
import traceback
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingtalk_openapi import AsyncClient, Client
from dingtalk_openapi.client import DEFAULT_TIMEOUT, place_token
from dingtalk_openapi.errors import APIError, ArgumentError, AuthenticationError, NotFoundError
from dingtalk_openapi.models import (
    CreateAccessTokenRequest,
    SendWorkNotificationRequest,
    TextContent,
    TextMessage,
    UploadMediaRequest,
)
from dingtalk_openapi.operations import (
    HOSTS,
    OPERATIONS,
    authorize_login_free,
    create_access_token,
    create_jsapi_ticket,
    get_media,
    get_token,
    send_message,
    send_work_notification,
    upload_media,
)
from dingtalk_openapi.types import File, Response
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_httpserver import HTTPServer
    from werkzeug import Request

TOKEN = "9c1e5b7a40d84f3f"
GRANTED = {"errcode": 0, "errmsg": "ok", "access_token": TOKEN, "expires_in": 7200}
HELLO = TextMessage(text=TextContent(content="hello"))


def sent(server: HTTPServer) -> list[Request]:
    return [request for request, _ in server.log]


@pytest.fixture
def client(base_urls: dict[str, str]) -> Iterator[Client]:
    with Client(access_token=TOKEN, base_urls=base_urls) as client:
        yield client


class TestCalls:
    """A call is carried out by a method of a group, or a value that both clients carry out, with status and headers beside the result."""

    @pytest.fixture(autouse=True)
    def gettoken(self, httpserver: HTTPServer) -> None:
        query = {"appkey": "dingabc", "appsecret": "s"}
        httpserver.expect_request("/gettoken", query_string=query).respond_with_json(GRANTED, headers={"X-Trace": "t1"})

    def test_a_call(self, client: Client) -> None:
        assert client.call(get_token.call(client, appkey="dingabc", appsecret="s")).access_token == TOKEN

    def test_with_status_and_headers(self, client: Client) -> None:
        self.check_detailed(client.raw(get_token.call(client, appkey="dingabc", appsecret="s")))

    async def test_a_call_with_asyncio(self, base_urls: dict[str, str]) -> None:
        async with AsyncClient(base_urls=base_urls) as client:
            assert (await client.call(get_token.call(client, appkey="dingabc", appsecret="s"))).access_token == TOKEN

    async def test_with_status_and_headers_with_asyncio(self, base_urls: dict[str, str]) -> None:
        async with AsyncClient(base_urls=base_urls) as client:
            self.check_detailed(await client.raw(get_token.call(client, appkey="dingabc", appsecret="s")))

    def test_a_method_of_a_group(self, client: Client) -> None:
        assert client.token.get_token(appkey="dingabc", appsecret="s").expires_in == 7200
        assert client.token is client.token

    async def test_a_method_of_an_asynchronous_group(self, base_urls: dict[str, str]) -> None:
        async with AsyncClient(base_urls=base_urls) as client:
            assert (await client.token.get_token(appkey="dingabc", appsecret="s")).expires_in == 7200
            assert client.token is client.token

    async def test_one_url_for_all_hosts(self, httpserver: HTTPServer) -> None:
        url = httpserver.url_for("")
        with Client(url=url) as client:
            assert client.token.get_token(appkey="dingabc", appsecret="s").access_token == TOKEN
            assert set(client.base_urls.values()) == {url.rstrip("/")}
        async with AsyncClient(url=url) as other:
            assert (await other.token.get_token(appkey="dingabc", appsecret="s")).access_token == TOKEN
        for kind in (Client, AsyncClient):
            with pytest.raises(ArgumentError, match="url is that of all hosts: give it without base_urls"):
                kind(url=url, base_urls={"oapi": url})

    async def test_a_call_elsewhere(self, client: Client, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        httpserver.expect_request("/gw/hook", query_string={"appkey": "k", "appsecret": "s"}).respond_with_json(GRANTED)
        call = get_token.call(None, appkey="k", appsecret="s")._replace(elsewhere=httpserver.url_for("/gw/hook"))
        assert client.call(call).access_token == TOKEN
        async with AsyncClient(base_urls=base_urls) as other:
            assert (await other.call(call)).access_token == TOKEN

    def check_detailed(self, response: Response[Any]) -> None:
        assert response.status_code == 200
        assert response.headers["x-trace"] == "t1"
        assert TOKEN.encode() in response.content
        assert response.parsed.to_dict() == GRANTED
        assert TOKEN not in repr(response)


class TestBodies:
    """A call takes its body in one, too; JSON and forms are written as the spec says."""

    def test_json(self, client: Client, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/v1.0/oauth2/accessToken", method="POST").respond_with_json({"accessToken": "t"})
        body = CreateAccessTokenRequest(app_key="dingabc", app_secret="s")
        assert client.call(create_access_token.call(client, body=body)).access_token == "t"
        assert sent(httpserver)[0].get_json() == {"appKey": "dingabc", "appSecret": "s"}

    def test_lists_are_joined(self, client: Client, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/topapi/message/corpconversation/asyncsend_v2").respond_with_json({"errcode": 0, "task_id": 1})
        body = SendWorkNotificationRequest(agent_id=7, msg=HELLO, userid_list=["u1", "u2"])
        assert client.call(send_work_notification.call(client, body=body)).task_id == 1
        message = {"msgtype": "text", "text": {"content": "hello"}}
        assert sent(httpserver)[0].get_json() == {"agent_id": 7, "userid_list": "u1,u2", "msg": message}

    async def test_one_of_several_bodies(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        httpserver.expect_request("/message/send").respond_with_json({"errcode": 0, "invaliduser": "u8|u9"})
        body = {"agentid": "7", "touser": "u1|u2", "msgtype": "text", "text": {"content": "hello"}}
        async with AsyncClient(access_token=TOKEN, base_urls=base_urls) as client:
            assert (await client.call(send_message.call(client, body=body))).invaliduser == ["u8", "u9"]
        assert sent(httpserver)[0].get_json() == body

    def test_a_file_holds_any_bytes(self, client: Client, httpserver: HTTPServer, tmp_path: Any) -> None:
        content = b"\r\n--+++\r\n" + bytes(range(256))
        path = tmp_path / "photo.jpg"
        path.write_bytes(content)
        httpserver.expect_request("/media/upload", query_string={"type": "image", "access_token": TOKEN}).respond_with_json(
            {"errcode": 0, "media_id": "@m"}
        )
        with path.open("rb") as payload:
            body = UploadMediaRequest(media=File(payload, "photo.jpg", "image/jpeg"))
            assert client.call(upload_media.call(client, type_="image", body=body)).media_id == "@m"
        part = sent(httpserver)[0].files["media"]
        assert (part.filename, part.content_type, part.read()) == ("photo.jpg", "image/jpeg", content)
        part.close()


class TestAcceptedAnswers:
    """Some gateways send XML to who does not ask for JSON."""

    def test_json_is_asked_for(self, client: Client, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/gettoken", headers={"Accept": "application/json"}).respond_with_json(GRANTED)
        assert client.token.get_token(appkey="dingabc", appsecret="s").access_token == TOKEN

    async def test_json_is_asked_for_asynchronously(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        httpserver.expect_request("/gettoken", headers={"Accept": "application/json"}).respond_with_json(GRANTED)
        async with AsyncClient(base_urls=base_urls) as client:
            assert (await client.token.get_token(appkey="dingabc", appsecret="s")).access_token == TOKEN

    def test_a_file_is_taken_as_it_comes(self, client: Client, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/media/get", headers={"Accept": "*/*"}).respond_with_data(b"jpeg", content_type="image/jpeg")
        assert client.media.get_media(media_id="@m").payload.read() == b"jpeg"


class TestTokens:
    """The token goes where the security scheme says, and nowhere else."""

    def test_into_the_query_on_oapi(self, client: Client, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/get_jsapi_ticket").respond_with_json({"errcode": 0, "ticket": "t"})
        client.jsapi.get_jsapi_ticket()
        assert sent(httpserver)[0].args.to_dict() == {"type": "jsapi", "access_token": TOKEN}
        assert TOKEN not in str(sent(httpserver)[0].headers)

    async def test_into_a_header_on_api(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        httpserver.expect_request("/v1.0/oauth2/jsapiTickets").respond_with_json({"jsapiTicket": "t"})
        async with AsyncClient(access_token=TOKEN, base_urls=base_urls) as client:
            await client.call(create_jsapi_ticket.call(client))
        assert sent(httpserver)[0].headers["x-acs-dingtalk-access-token"] == TOKEN
        assert not sent(httpserver)[0].query_string

    def test_nowhere_where_none_is_wanted(self, client: Client, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/gettoken").respond_with_json(GRANTED)
        client.token.get_token(appkey="dingabc", appsecret="s")
        assert TOKEN not in f"{sent(httpserver)[0].query_string!r} {sent(httpserver)[0].headers}"
        request = httpx.Request("GET", "http://127.0.0.1/gettoken")
        place_token(OPERATIONS["get_token"], request, TOKEN)
        assert TOKEN not in f"{request.url} {request.headers}"

    @pytest.mark.parametrize("operation", ["get_jsapi_ticket", "create_jsapi_ticket"])
    def test_a_newer_one_replaces_it(self, operation: str) -> None:
        request = httpx.Request("GET", "http://127.0.0.1/?media_id=%40a")
        for token in ("old-token", "new-token"):
            place_token(OPERATIONS[operation], request, token)
        assert "old-token" not in f"{request.url} {request.headers}"
        assert "new-token" in f"{request.url} {request.headers}"
        assert request.url.params["media_id"] == "@a"

    def test_a_missing_one_is_reported_before_anything_is_sent(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        with Client(base_urls=base_urls) as client, pytest.raises(ValueError, match=r"get_media needs an access token: Client\("):
            client.media.get_media(media_id="@m")
        assert not httpserver.log

    async def test_a_missing_one_is_reported_asynchronously_too(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        async with AsyncClient(base_urls=base_urls) as client:
            with pytest.raises(ValueError, match=r"get_media needs an access token: AsyncClient\("):
                await client.media.get_media(media_id="@m")
        assert not httpserver.log

    async def test_repr_does_not_show_it(self) -> None:
        with Client(access_token=TOKEN) as client, Client() as anonymous:
            assert repr(client) == f"Client(access_token='***', base_urls={HOSTS!r})"
            assert repr(anonymous) == f"Client(access_token=None, base_urls={HOSTS!r})"
        async with AsyncClient(access_token=TOKEN, base_urls={"api": "http://127.0.0.1:1/"}) as asynchronous:
            assert TOKEN not in repr(asynchronous)
            assert "'api': 'http://127.0.0.1:1'" in repr(asynchronous)


class TestHttpClients:
    """A client opens connections of its own, or uses those that it is given and leaves them open."""

    def test_an_own_one_is_closed(self) -> None:
        with Client() as client:
            http = client._http
            assert http.timeout == DEFAULT_TIMEOUT
            assert not http.is_closed
        assert http.is_closed

    async def test_an_own_asynchronous_one_is_closed(self) -> None:
        async with AsyncClient(timeout=5) as client:
            http = client._http
            assert http.timeout == httpx.Timeout(5)
        assert http.is_closed

    def test_a_given_one_stays_open(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        httpserver.expect_request("/gettoken", headers={"X-Proxy": "p"}).respond_with_json(GRANTED)
        with httpx.Client(headers={"X-Proxy": "p"}) as http:
            with Client(base_urls=base_urls, http_client=http) as client:
                client.token.get_token()
            assert not http.is_closed

    async def test_a_given_asynchronous_one_stays_open(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        httpserver.expect_request("/gettoken", headers={"X-Proxy": "p"}).respond_with_json(GRANTED)
        async with httpx.AsyncClient(headers={"X-Proxy": "p"}) as http:
            async with AsyncClient(base_urls=base_urls, http_client=http) as client:
                await client.token.get_token()
            assert not http.is_closed


class TestRedirects:
    """A file can be elsewhere: it is fetched from there, without the token. A redirect that is the answer is not followed."""

    @pytest.fixture(params=["absolute", "relative"])
    def elsewhere(self, request: pytest.FixtureRequest, httpserver: HTTPServer) -> None:
        location = "/elsewhere/photo.jpg" if request.param == "relative" else httpserver.url_for("/elsewhere/photo.jpg")
        httpserver.expect_request("/media/get").respond_with_data(status=302, headers={"Location": location})
        httpserver.expect_request("/elsewhere/photo.jpg").respond_with_data(status=301, headers={"Location": "/elsewhere/2"})
        httpserver.expect_request("/elsewhere/2").respond_with_data(b"jpeg", content_type="image/jpeg")

    @pytest.mark.usefixtures("elsewhere")
    def test_a_file_is_fetched_without_the_token(self, client: Client, httpserver: HTTPServer) -> None:
        file = client.call(get_media.call(client, media_id="@m"))
        assert (file.payload.read(), file.mime_type) == (b"jpeg", "image/jpeg")
        self.check_requests(httpserver)

    async def test_an_address_that_is_over(self, client: Client, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        httpserver.expect_request("/media/get").respond_with_data(status=302, headers={"Location": "/elsewhere/photo.jpg"})
        expired = "<Error><Code>AccessDenied</Code><Message>Request has expired.</Message></Error>"
        httpserver.expect_request("/elsewhere/photo.jpg").respond_with_data(expired, 403, content_type="application/xml")
        with pytest.raises(NotFoundError, match=r"Request has expired\..* expired or wrong: ask DingTalk for a new one"):
            client.media.get_media(media_id="@m")
        async with AsyncClient(access_token=TOKEN, base_urls=base_urls) as asynchronous:
            with pytest.raises(NotFoundError, match="expired or wrong"):
                await asynchronous.media.get_media(media_id="@m")

    @pytest.mark.usefixtures("elsewhere")
    async def test_a_file_is_fetched_asynchronously_without_the_token(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        async with AsyncClient(access_token=TOKEN, base_urls=base_urls) as client:
            assert (await client.media.get_media(media_id="@m")).payload.read() == b"jpeg"
        self.check_requests(httpserver)

    def check_requests(self, server: HTTPServer) -> None:
        first, *others = sent(server)
        assert first.args["access_token"] == TOKEN
        assert [request.path for request in others] == ["/elsewhere/photo.jpg", "/elsewhere/2"]
        for request in others:
            assert TOKEN not in f"{request.url} {request.headers}"

    def test_a_file_that_is_not_there_either(self, client: Client, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/media/get").respond_with_data(status=302, headers={"Location": "/gone"})
        httpserver.expect_request("/gone").respond_with_data("<h1>gone</h1>", status=404, content_type="text/html")
        with pytest.raises(NotFoundError, match="gone"):
            client.media.get_media(media_id="@m")

    LOCATION = "https://app.example/cb?code=1a2b3c&state=s1"

    def authorize(self, httpserver: HTTPServer) -> None:
        httpserver.expect_request("/connect/oauth2/authorize").respond_with_data(status=302, headers={"Location": self.LOCATION})

    def test_an_answer_that_is_a_redirect_is_not_followed(self, client: Client, httpserver: HTTPServer) -> None:
        self.authorize(httpserver)
        detailed = client.raw(authorize_login_free.call(client, appid="ding1", redirect_uri="https://app.example/cb", state="s1"))
        assert (detailed.parsed, detailed.status_code) == (self.LOCATION, 302)

    def test_nor_by_an_http_client_that_follows_redirects(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        """It would use up the code and carry a token in a header along."""
        self.authorize(httpserver)
        mounts = {"all://app.example": httpx.MockTransport(lambda request: httpx.Response(200, text="used up"))}
        with httpx.Client(follow_redirects=True, mounts=mounts) as http, Client(base_urls=base_urls, http_client=http) as client:
            assert client.oauth.authorize_login_free(appid="ding1", redirect_uri="https://app.example/cb") == self.LOCATION

    async def test_nor_by_an_asynchronous_one(self, base_urls: dict[str, str], httpserver: HTTPServer) -> None:
        self.authorize(httpserver)
        mounts = {"all://app.example": httpx.MockTransport(lambda request: httpx.Response(200, text="used up"))}
        async with (
            httpx.AsyncClient(follow_redirects=True, mounts=mounts) as http,
            AsyncClient(base_urls=base_urls, http_client=http) as client,
        ):
            assert await client.oauth.authorize_login_free(appid="ding1", redirect_uri="https://app.example/cb") == self.LOCATION


def test_a_failure_is_raised_by_methods(client: Client, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/get_jsapi_ticket").respond_with_json({"errcode": 40014, "errmsg": "不合法的access_token"})
    with pytest.raises(AuthenticationError) as caught:
        client.jsapi.get_jsapi_ticket()
    assert (caught.value.code, caught.value.operation) == (40014, "get_jsapi_ticket")


def test_a_host_can_have_a_path(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/proxy/oapi/gettoken").respond_with_json(GRANTED)
    with Client(base_urls={"oapi": httpserver.url_for("/proxy/oapi/")}) as client:
        assert client.token.get_token().access_token == TOKEN


def test_a_wrong_message_is_reported_before_anything_is_sent(client: Client, httpserver: HTTPServer) -> None:
    hello: Any = "hello"
    with pytest.raises(TypeError, match="msg must be one of TextMessage, ImageMessage"):
        client.message.send_message(agentid="1", touser=["u1"], msg=hello)
    with pytest.raises(TypeError, match="msg must be one of"):
        client.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=hello)
    assert not httpserver.log


async def test_a_wrong_message_is_reported_asynchronously_too(base_urls: dict[str, str], httpserver: HTTPServer) -> None:
    hello: Any = "hello"
    async with AsyncClient(access_token=TOKEN, base_urls=base_urls) as client:
        with pytest.raises(TypeError, match="msg must be one of TextMessage, ImageMessage"):
            await client.message.send_message(agentid="1", touser=["u1"], msg=hello)
        with pytest.raises(TypeError, match="msg must be one of"):
            await client.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=hello)
    assert not httpserver.log


def test_unknown_fields_of_a_message_are_sent(client: Client, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/message/send").respond_with_json({"errcode": 0})
    message = TextMessage(text=TextContent(content="hello"))
    message["priority"] = 1
    client.message.send_message(agentid="1", touser=["u1"], msg=message)
    assert sent(httpserver)[0].get_json()["priority"] == 1


def test_a_failure_names_the_page_of_its_operation(client: Client, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/media/get").respond_with_json({"errcode": 46001, "errmsg": "media does not exist"})
    with pytest.raises(APIError) as caught:
        client.raw(get_media.call(client, media_id="@m"))
    assert caught.value.docs_url == OPERATIONS["get_media"].docs_url


@sweep("domain", sorted({operation.domain for operation in OPERATIONS.values()}))
def test_a_client_has_a_group_for_each_domain(domain: str) -> None:
    module = import_module(f"dingtalk_openapi.api.{domain}")
    for client, prefix in ((Client(), ""), (AsyncClient(), "Async")):
        group = getattr(client, domain)
        assert type(group) is getattr(module, f"{prefix}{domain.capitalize()}Api")
        assert getattr(client, domain) is group


async def test_an_error_of_httpx_comes_without_the_frames_that_hold_the_request() -> None:
    with socket.socket() as bound:  # nobody listens on it
        bound.bind(("127.0.0.1", 0))
        base_urls = dict.fromkeys(HOSTS, f"http://127.0.0.1:{bound.getsockname()[1]}")
        with Client(access_token=TOKEN, base_urls=base_urls) as client, pytest.raises(httpx.ConnectError) as caught:
            client.jsapi.create_jsapi_ticket()
        async with AsyncClient(access_token=TOKEN, base_urls=base_urls) as asynchronous:
            with pytest.raises(httpx.ConnectError) as caught_asynchronously:
                await asynchronous.jsapi.create_jsapi_ticket()
    for error in (caught.value, caught_asynchronously.value):
        frames = [frame.f_code.co_filename for frame, _ in traceback.walk_tb(error.__traceback__)]
        assert not any("httpx" in name or "httpcore" in name for name in frames)
