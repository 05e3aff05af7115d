"""What the sandbox takes and refuses, as DingTalk does: over a real connection, byte for byte as clients send it."""

from __future__ import annotations

import gzip
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from dingkit.errors import InvalidRequestError, NotFoundError, PermissionDeniedError
from tests.sandbox.wire import Wire

if TYPE_CHECKING:
    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox

DEPARTMENT = "/topapi/v2/department/get"
SEARCH = "/v1.0/contact/departments/search"
ONLY = "a sandbox knows only the paths of the spec"


@pytest.fixture
def wire(sandbox: Sandbox) -> Wire:
    """A wire to the sandbox."""
    return Wire(sandbox)


JSON = "application/json"


@pytest.mark.parametrize(
    ("body", "headers", "note"),
    [
        pytest.param(b'{"dept_id": 2}', {"Content_Type": JSON}, None, id="json"),
        pytest.param(b'{"dept_id": "2"}', {"Content_Type": JSON}, "dept_id: a text where a number is described", id="text for a number"),
        pytest.param(b'{"dept_id": 2, "language": null}', {"Content_Type": JSON}, "language: null is taken as absent", id="null"),
        pytest.param(b"dept_id=2", {"Content_Type": "application/x-www-form-urlencoded"}, "form-encoded", id="form"),
        pytest.param(b'\xef\xbb\xbf{"dept_id": 2}', {"Content_Type": JSON}, "begins with a byte order mark", id="byte order mark"),
        pytest.param(b'{"dept_id": 2}', {}, "without Content-Type", id="no content type"),
        pytest.param(b'{"dept_id": 2}', {"Content_Type": "text/plain"}, "JSON as text/plain", id="plain text"),
        pytest.param(
            b'{"dept_id": 2}',
            {"Content_Type": "application/x-www-form-urlencoded"},
            "JSON as application/x-www-form-urlencoded",
            id="json as form",
        ),
        pytest.param(
            gzip.compress(b'{"dept_id": 2}'), {"Content_Type": JSON, "Content_Encoding": "gzip"}, "compressed with gzip", id="gzip"
        ),
        pytest.param(b'{"dept_id": 2}', {"Content_Type": JSON, "Accept": "text/html"}, None, id="any accept"),
        pytest.param(
            b'{"dept_id": 2, "invented": 1}', {"Content_Type": JSON}, "invented: the body has no such field; it is ignored", id="unknown"
        ),
    ],
)
def test_bodies_that_are_taken(sandbox: Sandbox, wire: Wire, body: bytes, headers: dict[str, str], note: str | None) -> None:
    status, answer = wire.post(DEPARTMENT, body, **headers)
    assert (status, answer["errcode"], answer["result"]["name"]) == (200, 0, "产品技术部")
    request = sandbox.requests("get_department").last
    assert [*request.notes, *request.problems] == ([note] if note else [])


@pytest.mark.parametrize(
    ("body", "headers", "said"),
    [
        pytest.param(b"{dept_id: 2}", {}, "not JSON", id="not json"),
        pytest.param(b"{'dept_id': 2}", {}, "not JSON", id="single quotes"),
        pytest.param(b'{"dept_id": NaN}', {}, "NaN is not JSON", id="NaN"),
        pytest.param(b'{"dept_id": "\xff"}', {}, "not UTF-8", id="not UTF-8"),
        pytest.param(b"[" * 100_000, {}, "nested too deeply", id="nested"),
        pytest.param(b"{}", {"Content_Encoding": "br"}, "Content-Encoding 'br' is not known", id="unknown encoding"),
        pytest.param(b"{}", {"Content_Encoding": "gzip"}, "the body is not gzip", id="not gzip"),
        pytest.param(gzip.compress(b'{"dept_id": 2}')[:-4], {"Content_Encoding": "gzip"}, "ends before its gzip does", id="half a gzip"),
        pytest.param(gzip.compress(b" " * 100_000_000), {"Content_Encoding": "gzip"}, "larger than", id="bomb"),
        pytest.param(b"dept_id=%FF", {"Content_Type": "application/x-www-form-urlencoded"}, "the form cannot be read", id="form"),
        pytest.param(b"x", {"Content_Type": "multipart/form-data"}, "without a boundary", id="no boundary"),
        pytest.param(b"x", {"Content_Type": "multipart/form-data; boundary=b"}, "the form cannot be read", id="no form"),
        pytest.param(b"[1]", {}, 'body: [1] is not of type "object"', id="a list"),
        pytest.param(b'{"dept_id": {}}', {}, 'dept_id: {} is not of type "integer"', id="an object for a number"),
        pytest.param(b"{}", {}, 'body: "dept_id" is a required property', id="missing"),
        pytest.param(b'{"dept_id": null}', {}, 'body: "dept_id" is a required property', id="null for a required one"),
        pytest.param(None, {}, "the body is missing", id="no body"),
    ],
)
def test_bodies_that_are_refused(sandbox: Sandbox, wire: Wire, body: bytes | None, headers: dict[str, str], said: str) -> None:
    status, answer = wire.post(DEPARTMENT, body, **({"Content_Type": JSON} | headers))
    assert status == 200
    assert answer["errcode"] not in {0, "0", -1}
    assert said in f"{answer['errmsg']} {sandbox.requests('get_department').last.problems}"


@pytest.mark.parametrize(
    ("method", "path", "status", "answer"),
    [
        pytest.param("POST", "/topapi/a/b", 200, {"errcode": 22, "sub_msg": f"不合法ApiName，ApiName = topapi.a.b ({ONLY})"}, id="topapi"),
        pytest.param("POST", f"{DEPARTMENT}/", 200, {"errcode": 22}, id="trailing slash"),
        pytest.param("GET", DEPARTMENT, 200, {"errcode": 22}, id="topapi with GET"),
        pytest.param("GET", "/nothing", 200, {"errcode": 404, "errmsg": f"请求的URI地址不存在 ({ONLY})"}, id="oapi"),
        pytest.param("POST", "/gettoken", 200, {"errcode": 43001, "errmsg": "需要GET请求"}, id="oapi with POST"),
        pytest.param("GET", "/media/upload", 200, {"errcode": 43002, "errmsg": "需要POST请求"}, id="oapi with GET"),
        pytest.param(
            "GET",
            "/v1.0/nothing",
            404,
            {
                "code": "InvalidAction.NotFound",
                "message": f"Specified api is not found, please check your url and method. ({ONLY})",
            },
            id="api",
        ),
        pytest.param(
            "DELETE",
            SEARCH,
            404,
            {"message": "Specified api is not found, please check your url and method. (the path is called with POST, not with DELETE)"},
            id="api with another method",
        ),
        pytest.param("GET", "/%E0%A4%A", 200, {"errcode": 404}, id="half an escape"),
        pytest.param("GET", "/%ff%zz", 200, {"errcode": 404}, id="no text"),
    ],
)
def test_unknown_paths(wire: Wire, method: str, path: str, status: int, answer: dict[str, Any]) -> None:
    got_status, got = wire.send(method, path)
    assert got_status == status
    assert answer.items() <= got.items()


def test_a_head_is_answered_without_a_body(wire: Wire) -> None:
    assert wire.send("HEAD", "/gettoken") == (200, b"")


@pytest.mark.parametrize(
    ("octets", "said"),
    [
        pytest.param(b"nonsense\r\n\r\n", b"47001", id="no request"),
        pytest.param(b"GET / HTTP/1.1\r\nbad header\r\n\r\n", b"47001", id="bad header"),
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"47001", id="TLS"),
        pytest.param(b"GET /gettoken HTTP/1.0\r\n\r\n", b"errcode", id="HTTP/1.0 without a host"),
    ],
)
def test_what_is_no_http_is_refused(wire: Wire, octets: bytes, said: bytes) -> None:
    assert said in wire.raw(octets)
    assert wire.post(DEPARTMENT, b'{"dept_id": 2}')[1]["errcode"] == 0  # it goes on


def test_a_client_that_goes_away_is_noted(sandbox: Sandbox, wire: Wire) -> None:
    address = urlsplit(sandbox.url)
    with socket.create_connection((address.hostname, address.port or 0), timeout=30) as connection:
        connection.sendall(f"POST {DEPARTMENT} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{".encode())
    request = sandbox.requests("get_department", count=1).last
    assert (request.status, request.notes) == (0, ["the client closed the connection before its body was complete"])


@pytest.mark.parametrize(
    ("target", "headers", "answer"),
    [
        pytest.param(DEPARTMENT, {}, {"errcode": 88, "sub_code": "40000"}, id="topapi without"),
        pytest.param(f"{DEPARTMENT}?access_token=wrong", {}, {"errcode": 88, "sub_code": "40014"}, id="topapi with another"),
        pytest.param(SEARCH, {}, {"code": "AuthenticationFailed.MissingParameter"}, id="api without"),
        pytest.param(f"{SEARCH}?access_token=wrong", {}, {"code": "AuthenticationFailed.MissingParameter"}, id="api in the query"),
        pytest.param(SEARCH, {"x_acs_dingtalk_access_token": "wrong"}, {"code": "InvalidAuthentication"}, id="api with another"),
        pytest.param("/media/upload", {}, {"errcode": 41001}, id="oapi without"),
        pytest.param("/media/upload?access_token=wrong", {}, {"errcode": 40014}, id="oapi with another"),
    ],
)
def test_tokens_that_are_refused(wire: Wire, target: str, headers: dict[str, str], answer: dict[str, Any]) -> None:
    assert answer.items() <= wire.send("POST", target, b"{}", Content_Type=JSON, **headers)[1].items()


def test_a_token_can_be_a_field_of_a_form(sandbox: Sandbox, wire: Wire) -> None:
    body = f"dept_id=2&access_token={wire.token}".encode()
    assert wire.send("POST", DEPARTMENT, body, Content_Type="application/x-www-form-urlencoded")[1]["errcode"] == 0
    assert "access_token as a field of the body" in sandbox.requests("get_department").last.notes
    assert wire.token not in str(sandbox.requests("get_department").last.shown)


def test_a_token_ends(sandbox: Sandbox, wire: Wire, ding: DingTalk) -> None:
    sandbox.clock.advance(7201)
    assert wire.post(DEPARTMENT, b'{"dept_id": 2}')[1]["sub_code"] == "40014"
    assert ding.department.get_department(dept_id=2).result is not None
    sandbox.revoke_tokens()
    assert ding.department.get_department(dept_id=2).result is not None  # with another token
    assert len(sandbox.requests("create_access_token")) == 2


def test_permissions_can_be_taken_away(sandbox: Sandbox, ding: DingTalk) -> None:
    sandbox.change_app(denied=["qyapi_get_department_list"])
    with pytest.raises(PermissionDeniedError) as caught:
        ding.department.get_department(dept_id=2)
    assert caught.value.missing_permissions == ("qyapi_get_department_list",)
    sandbox.change_app(denied=["search_departments"])
    assert ding.department.get_department(dept_id=2).result is not None
    with pytest.raises(PermissionDeniedError):
        ding.department.search_departments(query_word="x", offset=0, size=1)


async def test_both_clients_raise_what_is_refused(ding: DingTalk, async_ding: AsyncDingTalk) -> None:
    with pytest.raises(NotFoundError, match="there is no department 99"):
        ding.department.get_department(dept_id=99)
    with pytest.raises(InvalidRequestError):
        await async_ding.department.delete_department(dept_id=2)


def test_large_bodies_do_not_end_it(wire: Wire) -> None:
    assert wire.post(DEPARTMENT, b'{"dept_id": "' + b"9" * 20_000_000 + b'"}')[1]["errcode"] != 0
    assert wire.post(SEARCH, b'{"queryWord": "' + b"9" * 20_000_000 + b'"}')[0] == 413
    assert wire.post(DEPARTMENT, b'{"dept_id": 2}')[1]["errcode"] == 0
