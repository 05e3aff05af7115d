"""Any path: host and token follow from it, and everything else is as with a method."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Response

from dingkit import AsyncDingTalk, CallRecord, DingTalk
from dingkit.credentials import InternalApp, StaticToken
from dingkit.errors import (
    APIError,
    ArgumentError,
    AuthenticationError,
    ConfigurationError,
    ConnectionFailedError,
    ConnectionLostError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
)
from dingtalk_openapi import AsyncClient, Client
from dingtalk_openapi.any_path import as_file, path_call
from dingtalk_openapi.error_codes import NEEDS
from dingtalk_openapi.models import TextContent
from dingtalk_openapi.types import File

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]
    Speaking = Callable[[bytes], Any]

UNDESCRIBED = "/topapi/blackboard/listtopten"
LISTED = {"errcode": 0, "errmsg": "ok", "result": [{"dept_id": 37, "more": [1.5, None]}]}
TOKEN = StaticToken("token-5f1d9c")


class TestARequest:
    """What is sent, and what is answered."""

    async def test_a_path_of_the_old_host(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json(LISTED))
        assert await connect().request("POST", UNDESCRIBED, json={"dept_id": 1, "language": "中文"}) == LISTED
        (call,) = dingtalk.calls
        assert (call.method, call.path, call.args.to_dict()) == ("POST", UNDESCRIBED, {"access_token": "token-1"})
        assert call.get_data() == '{"dept_id":1,"language":"中文"}'.encode()
        assert (call.headers["content-type"], call.headers["accept"]) == ("application/json", "application/json")

    @pytest.mark.parametrize("version", ["v1.0", "v2.0"])
    async def test_a_path_of_the_current_host(self, connect: Connect, dingtalk: FakeDingTalk, version: str) -> None:
        dingtalk.will_answer(dingtalk.json({"list": []}))
        options = {"base_urls": {"api": f"{dingtalk.url}/api"}}
        assert await connect(base_url=None, api_base_url=None, **options, credential=TOKEN).request(
            "put", f" /{version}/todo/users/u%2F1/tasks?operatorId=u1\n", params={"size": 20, "deep": True, "none": None}
        ) == {"list": []}
        (call,) = dingtalk.calls
        assert (call.method, call.environ["REQUEST_URI"].partition("?")[0]) == ("PUT", f"/api/{version}/todo/users/u%2F1/tasks")
        assert call.args.to_dict() == {"operatorId": "u1", "size": "20", "deep": "true"}
        assert call.headers["x-acs-dingtalk-access-token"] == TOKEN.value

    async def test_a_success_without_a_body(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(Response(""))
        assert await connect().request("POST", "/v1.0/contact/seniorSettings", json={"seniorStaffId": "u1", "open": False}) == {}

    async def test_query_and_headers(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json(LISTED))
        path = f"{UNDESCRIBED}?a=1&a=2&empty=&name=%E5%BC%A0"
        await connect().request("GET", path, params={"name": "李 & 王", "ids": [1, "x"], "rate": 0.5}, headers={"X-Trace": "t 1"})
        (call,) = dingtalk.calls
        sent = {"a": ["1", "2"], "empty": [""], "name": ["李 & 王"], "ids": ["1", "x"], "rate": ["0.5"], "access_token": ["token-1"]}
        assert call.args.to_dict(flat=False) == sent
        assert call.headers["X-Trace"] == "t 1"

    @pytest.mark.parametrize("address", ["https://oapi.dingtalk.com", "HTTPS://OAPI.DingTalk.com", "OWN"])
    async def test_a_whole_address_leads_to_the_hosts_of_the_client(self, connect: Connect, dingtalk: FakeDingTalk, address: str) -> None:
        dingtalk.will_answer(dingtalk.json(LISTED))
        assert await connect().request("GET", address.replace("OWN", dingtalk.url) + UNDESCRIBED) == LISTED
        assert dingtalk.calls[0].path == UNDESCRIBED

    async def test_a_whole_address_says_the_host(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json({}))
        await connect(TOKEN).request("GET", "https://api.dingtalk.com/healthz")
        assert dingtalk.calls[0].headers["x-acs-dingtalk-access-token"] == TOKEN.value

    async def test_an_address_in_a_path_is_part_of_it(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json(LISTED))
        await connect().request("GET", "/topapi/https://evil.example/x?to=https://evil.example/y")
        (call,) = dingtalk.calls
        assert (call.path, call.args["to"]) == ("/topapi/https://evil.example/x", "https://evil.example/y")

    async def test_a_form_with_files(self, connect: Connect, dingtalk: FakeDingTalk, tmp_path: Any) -> None:
        path = tmp_path / "photo.png"
        path.write_bytes(b"\x89PNG\r\n")
        seen: list[dict[str, tuple[str | None, bytes, str | None]]] = []

        def look() -> None:
            parts = dingtalk.calls[-1].files
            seen.append({name: (part.filename, part.read(), part.mimetype) for name, part in parts.items()})

        dingtalk.before_answer = look
        dingtalk.will_answer(dingtalk.json({"errcode": 40014, "errmsg": "no"}), dingtalk.json(LISTED))
        with path.open("rb") as opened:
            files = {
                "opened": opened,
                "bytes": b"content",
                "named": ("报告.pdf", b"%PDF"),
                "typed": ("a.bin", io.BytesIO(b"a"), "audio/amr"),
                "file": File(io.BytesIO(b"voice"), "v.amr"),
                "field": "名",
                "number": 7,
                "none": None,
            }
            assert await connect().request("POST", "/topapi/upload", files=files) == LISTED
        sent = {
            "opened": ("photo.png", b"\x89PNG\r\n", "image/png"),
            "bytes": ("bytes", b"content", "application/octet-stream"),
            "named": ("报告.pdf", b"%PDF", "application/pdf"),
            "typed": ("a.bin", b"a", "audio/amr"),
            "file": ("v.amr", b"voice", "audio/amr"),
        }
        assert seen == [sent, sent]  # the token was renewed, and the files were read from their start again
        assert dingtalk.calls[-1].form.to_dict() == {"field": "名", "number": "7"}

    async def test_a_model_is_a_body(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json(LISTED))
        await connect().request("POST", UNDESCRIBED, json=TextContent(content="hello"))
        assert dingtalk.calls[0].get_json() == {"content": "hello"}

    async def test_status_and_headers_beside_the_answer(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        ding = connect()
        dingtalk.will_answer(dingtalk.json(LISTED, headers={"X-Trace": "t1"}))
        raw = await ding.raw(path_call(ding, "GET", UNDESCRIBED))
        assert (raw.status_code, raw.headers["x-trace"], raw.parsed) == (200, "t1", LISTED)


class TestTheToken:
    """Which token is sent, where, and what becomes of one that is refused."""

    async def test_a_refused_one_is_renewed(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        refused = dingtalk.json({"errcode": 88, "errmsg": "e", "sub_code": "40014", "sub_msg": "不合法的access_token"})
        dingtalk.will_answer(refused, dingtalk.json(LISTED))
        assert await connect().request("POST", UNDESCRIBED, json={}) == LISTED
        assert dingtalk.tokens_used() == ["token-1", "token-2"]

    @pytest.mark.parametrize(
        ("path", "token", "place"),
        [
            ("/topapi/a", "app", "access_token"),
            ("/service/a", "suite", "suite_access_token"),
            ("/service/a", "sso", "access_token"),
            ("/sns/a", "sns_user", "sns_token"),
            ("/v1.0/a", "suite", "x-acs-dingtalk-access-token"),
            ("/v1.0/a", "user", "x-acs-dingtalk-access-token"),
            ("/service/activate_suite", None, "suite_access_token"),
            ("/v1.0/contact/users/me", None, "x-acs-dingtalk-access-token"),
            ("/gettoken", "app", "access_token"),
        ],
    )
    async def test_its_type_says_where_it_stands(self, connect: Connect, dingtalk: FakeDingTalk, path: str, token: Any, place: str) -> None:
        dingtalk.will_answer_token_requests(dingtalk.json(LISTED))
        dingtalk.will_answer(dingtalk.json(LISTED))
        method = "POST" if path == "/service/activate_suite" else "GET"
        assert await connect(TOKEN).request(method, path, token=token) == LISTED
        (call,) = dingtalk.calls or dingtalk.token_requests
        where = call.headers if place.startswith("x-") else call.args
        assert where[place] == TOKEN.value

    @pytest.mark.parametrize(("path", "token"), [("/topapi/a", False), ("/gettoken", None), ("/gettoken", False), ("/user/get", False)])
    async def test_none(self, connect: Connect, dingtalk: FakeDingTalk, path: str, token: Any) -> None:
        dingtalk.will_answer_token_requests(dingtalk.json(LISTED))
        dingtalk.will_answer(dingtalk.json(LISTED))
        assert await connect().request("GET", path, token=token) == LISTED
        (call,) = dingtalk.calls or dingtalk.token_requests
        assert "access_token" not in call.args

    async def test_one_of_your_own(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json(LISTED), dingtalk.json(LISTED))
        ding = connect()
        await ding.request("GET", "/topapi/a?access_token=mine-5f1d", token=False)
        await ding.request("GET", "/v1.0/a", headers={"X-ACS-Dingtalk-Access-Token": "mine-5f1d"}, token=False)
        assert dingtalk.tokens_used() == ["mine-5f1d", "mine-5f1d"]

    async def test_a_client_that_has_one_type_only(self, connect: Connect) -> None:
        with pytest.raises(ConfigurationError, match="needs a token of the kind 'suite'; InternalApp makes only"):
            await connect(InternalApp("dingabc", "s3cret")).request("POST", "/topapi/a", token="suite")

    def test_the_type_of_a_client(self) -> None:
        assert DingTalk("dingabc", "s3cret").token_type == "app"


class TestFailures:
    """They are those of every call: explained, and repeated only where that does no harm."""

    async def test_dingtalk_refuses(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json({"errcode": 60011, "errmsg": "没有调用该接口的权限", "request_id": "r1"}))
        with pytest.raises(APIError, match=r"60011, POST /topapi/blackboard/listtopten, HTTP 200") as caught:
            await connect().request("POST", UNDESCRIBED, json={"dept_id": 1})
        assert (caught.value.code, caught.value.operation, caught.value.request_id) == (60011, f"POST {UNDESCRIBED}", "r1")
        assert caught.value.hint
        assert caught.value.docs_url is None

    async def test_what_a_described_path_needs_is_reported(
        self, connect: Connect, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(NEEDS, "get_user", "It needs the permission 成员信息读权限 (qyapi_get_member).")
        dingtalk.will_answer(*[dingtalk.json({"errcode": 60011, "errmsg": "no"})] * 2)
        for path, told in (("/topapi/v2/user/get", True), (UNDESCRIBED, False)):
            with pytest.raises(PermissionDeniedError) as caught:
                await connect().request("POST", path, json={})
            assert ("成员信息读权限 (qyapi_get_member)" in str(caught.value)) is told

    async def test_the_current_host_refuses(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(dingtalk.json({"code": "InvalidAction.NotFound", "message": "no such action"}, 404))
        with pytest.raises(NotFoundError) as caught:
            await connect().request("GET", "/v1.0/nothing")
        assert caught.value.status == 404

    @pytest.mark.parametrize("body", ["<html>", "[]", "", '"text"'])
    async def test_what_is_not_a_json_object(self, connect: Connect, dingtalk: FakeDingTalk, body: str) -> None:
        answer = dingtalk.json({})
        answer.set_data(body)
        dingtalk.will_answer(answer)
        with pytest.raises(APIError, match="expected"):
            await connect().request("GET", UNDESCRIBED)

    @pytest.mark.parametrize(("options", "calls"), [({}, 1), ({"idempotent": True}, 3)])
    async def test_an_unclear_failure(
        self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float], options: dict[str, Any], calls: int
    ) -> None:
        dingtalk.will_answer(*[dingtalk.json({"errcode": -1, "errmsg": "系统繁忙"}) for _ in range(3)])
        with pytest.raises(ServerError):
            await connect(TOKEN).request("GET", UNDESCRIBED, **options)
        assert len(dingtalk.calls) == calls

    async def test_a_rejection_for_its_rate_is_repeated(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        dingtalk.will_answer(dingtalk.json({"errcode": 90018, "errmsg": "e"}), dingtalk.json(LISTED))
        assert await connect(TOKEN).request("POST", UNDESCRIBED) == LISTED
        assert len(pauses) == 1

    async def test_what_the_spec_says_of_a_path_holds(self, connect: Connect, dingtalk: FakeDingTalk, pauses: list[float]) -> None:
        dingtalk.will_answer(dingtalk.json({}, 503), dingtalk.json(LISTED))
        assert await connect(TOKEN).request("GET", "/get_jsapi_ticket", params={"type": "jsapi"}) == LISTED
        dingtalk.will_answer(dingtalk.json({}, 503))
        with pytest.raises(ServerError) as caught:
            await connect(TOKEN).request("POST", "/v1.0/im/chat/c1/convertToOpenConversationId", token=False)
        assert caught.value.operation == "convert_chat_id"

    async def test_what_was_not_sent_is_repeated(self, connect: Connect, unreachable: str, pauses: list[float]) -> None:
        with pytest.raises(ConnectionFailedError) as caught:
            await connect(TOKEN, base_url=unreachable).request("POST", UNDESCRIBED, json={})
        assert (caught.value.request_sent, caught.value.operation, len(pauses)) == (False, f"POST {UNDESCRIBED}", 2)

    async def test_what_may_have_been_sent_is_not(self, connect: Connect, speaking: Speaking, pauses: list[float]) -> None:
        with speaking(b"") as server:
            with pytest.raises(ConnectionLostError):
                await connect(TOKEN, base_url=server.url).request("POST", UNDESCRIBED, json={})
            assert len(server.requests) == 1
        assert pauses == []

    async def test_no_secret_is_shown(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        said = f"bad {TOKEN.value} in https://x/?appsecret=key-5f1d9c and code-5f1d9c"
        dingtalk.will_answer(dingtalk.json({"errcode": 40001, "errmsg": said, "access_token": TOKEN.value}))
        ding = connect(TOKEN, max_retries=0)
        with pytest.raises(APIError) as caught:
            await ding.request("POST", f"/topapi/{TOKEN.value}/x?code=code-5f1d9c", json={"appsecret": "key-5f1d9c"})
        shown = f"{caught.value} {caught.value!r} {vars(caught.value)}"
        assert not [secret for secret in (TOKEN.value, "key-5f1d9c", "code-5f1d9c") if secret in shown]
        assert caught.value.operation == "POST /topapi/***/x"

    async def test_metrics_have_the_path(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        records: list[CallRecord] = []
        dingtalk.will_answer(dingtalk.json(LISTED))
        await connect(TOKEN, on_call=records.append).request("POST", UNDESCRIBED)
        assert [(record.operation.id, record.operation.method, record.operation.path) for record in records] == [
            (f"POST {UNDESCRIBED}", "POST", UNDESCRIBED)
        ]


class TestFiles:
    """An answer that is a file."""

    async def test_it_is_read_when_that_is_said(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        ding = connect(TOKEN)
        picture = dingtalk.json({})
        picture.set_data(b"\x89PNG")
        picture.content_type = "image/png"
        dingtalk.will_answer(picture, dingtalk.json({"errcode": 40007, "errmsg": "no"}))
        call = path_call(ding, "GET", "/topapi/picture?id=7")
        file = await ding.call(as_file(call))
        assert (file.payload.read(), file.mime_type) == (b"\x89PNG", "image/png")
        with pytest.raises(APIError, match="40007"):
            await ding.call(as_file(call))

    async def test_it_is_an_error_otherwise(self, connect: Connect, dingtalk: FakeDingTalk) -> None:
        picture = dingtalk.json({})
        picture.set_data(b"\x89PNG")
        picture.content_type = "image/png"
        dingtalk.will_answer(picture)
        with pytest.raises(APIError, match=r"expected JSON.*image/png"):
            await connect(TOKEN).request("GET", "/topapi/picture")


class _Closed:
    """Neither a file nor a value."""


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "another host": ({"path": "https://evil.example/topapi/a"}, "path is an address of another host"),
    "a host that begins alike": ({"path": "https://oapi.dingtalk.com.evil.example/a"}, "path is an address of another host"),
    "no path": ({"path": "topapi/a"}, "path must begin with one slash"),
    "nothing": ({"path": ""}, "path must begin with one slash"),
    "another host without a scheme": ({"path": "//evil.example/a"}, "path must begin with one slash"),
    "no text": ({"path": 7}, "path takes a string, got int"),
    "a fragment": ({"path": "/topapi/a#b"}, "path has a fragment"),
    "a placeholder": ({"path": "/v1.0/im/chat/{chatId}/x"}, "path has a placeholder"),
    "a blank": ({"path": "/topapi/a b"}, "path holds blanks"),
    "a line end": ({"path": "/topapi/a\r\nhost: x"}, "path holds blanks"),
    "a backslash": ({"path": "/topapi\\a"}, "path holds blanks"),
    "letters that are not ASCII": ({"path": "/topapi/部门"}, "path holds blanks"),
    "half an escape": ({"path": "/topapi/100%"}, "path has a % without two digits"),
    "up": ({"path": "/topapi/../gettoken"}, r"path goes up and down \(\. or \.\.\)"),
    "here": ({"path": "/topapi/./a"}, "path goes up and down"),
    "up, encoded": ({"path": "/topapi/%2e%2E/a"}, "path goes up and down"),
    "up, with its slash encoded": ({"path": "/topapi/x%2f..%2fa"}, "path goes up and down"),
    "a line end, encoded": ({"path": "/topapi/a%0d%0a"}, "path goes up and down"),
    "a blank in the query": ({"path": "/topapi/a?b=c d"}, "path has a query with blanks"),
    "half an escape in the query": ({"path": "/topapi/a?b=%zz"}, "path has a query with blanks"),
    "a page": ({"path": "/oauth2/auth"}, r"path is that of authorize_login, which answers with a redirect: client\.oauth\.authorize_login"),
    "a page that nobody described": ({"path": "/omp/other"}, r"path is on https://oa\.dingtalk\.com, which has pages for browsers"),
    "a file": ({"path": "/media/downloadFile"}, r"path is that of download_file, which answers with a file: client\.media\.download_file"),
    "a method": ({"method": "SEND"}, "method must be one of GET, POST, PUT, PATCH, DELETE"),
    "a method of a wrong type": ({"method": None}, "method must be one of"),
    "what JSON has not": ({"json": {"a": object()}}, "json cannot be written as JSON"),
    "a number that is none": ({"json": {"a": float("nan")}}, "json cannot be written as JSON"),
    "half a character": ({"json": {"a": "\ud800"}}, "json holds half a surrogate pair"),
    "half a character in the query": ({"params": {"a": "\ud800"}}, r"params\.a holds half a character"),
    "parameters that are no dict": ({"params": "a=1"}, "params takes a dict, got str"),
    "a parameter that is an object": ({"params": {"a": {}}}, r"params\.a takes a string, a number, true or false; got dict"),
    "a parameter without a name": ({"params": {7: "a"}}, "params has a name that is not a string"),
    "headers that are no dict": ({"headers": ["a"]}, "headers takes a dict, got list"),
    "a header name": ({"headers": {"a b": "c"}}, "headers has a name that is not a valid header name"),
    "a header value": ({"headers": {"a": "b\r\nc: d"}}, r"headers\.a takes a string of visible ASCII"),
    "a header that is no text": ({"headers": {"a": 7}}, r"headers\.a takes a string of visible ASCII"),
    "a header of the client": ({"headers": {"Host": "x"}}, r"headers\.Host is written by the client"),
    "the boundary": ({"headers": {"Content-Type": "x/y"}, "files": {"a": b""}}, r"headers\.Content-Type is written by the client"),
    "files that are no dict": ({"files": [("a", b"")]}, "files takes a dict of the parts"),
    "no files": ({"files": {}}, "files takes a dict of the parts"),
    "two bodies": ({"files": {"a": b""}, "json": {}}, "files and json are two bodies"),
    "a file of text": ({"files": {"a": io.StringIO()}}, r"files\.a takes bytes, a file that is open in binary mode.*got StringIO"),
    "a file that is none": ({"files": {"a": _Closed()}}, r"files\.a takes bytes.*got _Closed"),
    "a tuple of one": ({"files": {"a": ("name",)}}, r"files\.a takes a tuple of file name and content"),
    "the token in the query": ({"path": "/topapi/a?access_token=mine-5f1d"}, "access_token is the token, which the client puts there"),
    "the token in a header": (
        {"path": "/v1.0/a", "headers": {"X-Acs-Dingtalk-Access-Token": "mine-5f1d"}},
        "x-acs-dingtalk-access-token is the token",
    ),
    "a token": (
        {"token": "mine-5f1d"},
        "token is the type of the token, one of app, suite, .*A token of your own is given to the client",
    ),
    "a type that the host does not take": ({"token": "user"}, "token is the type of the token, one of app"),
    "a truth": ({"token": True}, "token is the type of the token"),
}


@pytest.mark.parametrize("name", WRONG)
async def test_what_can_only_be_a_mistake_is_refused(connect: Connect, dingtalk: FakeDingTalk, name: str) -> None:
    given, said = WRONG[name]
    arguments: dict[str, Any] = {"method": "GET", "path": "/topapi/a", **given}
    with pytest.raises(ArgumentError, match=rf"(^|GET \S+: ){said}") as caught:
        await connect().request(arguments.pop("method"), arguments.pop("path"), **arguments)
    assert "5f1d" not in f"{caught.value} {vars(caught.value)}"
    assert (dingtalk.calls, dingtalk.token_requests) == ([], [])


class TestTheGeneratedClient:
    """It carries out any path with the token that it was given."""

    async def test_a_request(self, dingtalk: FakeDingTalk) -> None:
        base_urls = {"oapi": dingtalk.url, "api": dingtalk.url}
        dingtalk.will_answer(*[dingtalk.json(LISTED) for _ in range(4)])
        with Client(access_token=TOKEN.value, base_urls=base_urls) as client:
            assert client.base_urls["oapi"] == dingtalk.url
            assert client.request("POST", UNDESCRIBED, json={"dept_id": 1}) == LISTED
            assert client.request("GET", f"{dingtalk.url}/v1.0/a", params={"b": "c"}) == LISTED
        async with AsyncClient(access_token=TOKEN.value, base_urls=base_urls) as client:
            assert await client.request("POST", UNDESCRIBED, files={"media": b"content"}) == LISTED
            assert await client.request("GET", "/v1.0/a", token=False) == LISTED
        assert dingtalk.tokens_used() == [TOKEN.value, TOKEN.value, TOKEN.value, None]
        assert json.loads(dingtalk.calls[0].get_data()) == {"dept_id": 1}
        assert dingtalk.uploads == [b"content"]

    async def test_a_failure(self, dingtalk: FakeDingTalk) -> None:
        dingtalk.will_answer(*[dingtalk.json({"errcode": 40014, "errmsg": f"no {TOKEN.value}"}) for _ in range(2)])
        with Client(access_token=TOKEN.value, base_urls={"oapi": dingtalk.url}) as client, pytest.raises(AuthenticationError) as caught:
            client.request("POST", UNDESCRIBED)
        assert TOKEN.value not in str(caught.value)
        async with AsyncClient(access_token=TOKEN.value, base_urls={"oapi": dingtalk.url}) as client:
            with pytest.raises(AuthenticationError):
                await client.request("POST", UNDESCRIBED)


async def test_paths_leave_nothing_behind(dingtalk: FakeDingTalk) -> None:
    """An id in the path makes each of them another one."""
    async with AsyncDingTalk(credential=TOKEN, **dingtalk.options) as ding:
        for number in range(20):
            dingtalk.will_answer(dingtalk.json({}))
            await ding.request("GET", f"/v1.0/things/{number}")
            sizes = [len(value) for value in vars(ding._requests).values() if isinstance(value, dict)]
        assert max(sizes) < 10
