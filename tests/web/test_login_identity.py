"""Who is behind a code, whichever way the person logged in."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient
from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import CorpApp, Credential, InternalApp, Sso, StaticToken
from dingkit.errors import APIError, ConfigurationError, ServerError
from dingkit.oauth import Identity, sns_signature
from dingkit.stores import AccessToken, MemoryStore
from tests.web.pushes import VECTORS

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    Exchange = Callable[..., Identity]

MAIL = "a@b.example"
ANSWERS: dict[str, Any] = {
    "/topapi/v2/user/getuserinfo": {
        "errcode": 0,
        "result": {"userid": "u1", "unionid": "un1", "name": "张三", "sys": True, "sys_level": 1, "device_id": "d"},
    },
    "/user/getuserinfo": {"errcode": 0, "userid": "u1", "is_sys": False},
    "/v1.0/oauth2/userAccessToken": {"accessToken": "user-token", "refreshToken": "r", "expireIn": 7200, "corpId": "ding7"},
    "/v1.0/contact/users/me": {
        "nick": "zhang",
        "unionId": "un1",
        "openId": "o1",
        "email": MAIL,
        "mobile": "150",
        "avatarUrl": "x",
    },
    "/sns/getuserinfo_bycode": {"errcode": 0, "user_info": {"nick": "zhang", "openid": "o1", "unionid": "un1"}},
    "/v1.0/oauth2/ssoUserInfo": {
        "userId": "u1",
        "corpId": "ding7",
        "userName": "张三",
        "isAdmin": True,
        "email": MAIL,
        "avatar": "x",
    },
    "/sso/getuserinfo": {"errcode": 0, "is_sys": True, "user_info": {"userid": "u1", "name": "张三"}, "corp_info": {"corpid": "ding7"}},
}


class FakeDingTalk:
    """Answers all exchanges, and remembers what it was asked."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("").rstrip("/")
        self.answers = dict(ANSWERS)
        self.requests: list[Request] = []
        for path in ANSWERS:
            server.expect_request(path).respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        request.get_data()
        self.requests.append(request)
        return Response(json.dumps(self.answers[request.path]), content_type="application/json")


@pytest.fixture
def dingtalk(httpserver: HTTPServer) -> FakeDingTalk:
    return FakeDingTalk(httpserver)


class WatchedStore(MemoryStore):
    """Knows what was kept in it."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[str] = []

    def save(self, key: str, token: AccessToken) -> None:
        self.saved.append(token.value)
        super().save(key, token)


@pytest.fixture(params=["sync", "async"])
def exchange(request: pytest.FixtureRequest, dingtalk: FakeDingTalk) -> Exchange:
    async def exchange_async(name: str, options: dict[str, Any], arguments: dict[str, Any]) -> Identity:
        async with AsyncDingTalk(**options) as ding:
            found: Identity = await getattr(ding.oauth, name)(**arguments)
            return found

    def exchange(name: str, *, credential: Credential | None = None, store: MemoryStore | None = None, **arguments: Any) -> Identity:
        options: dict[str, Any] = {"credential": credential or StaticToken("t"), "store": store, "corp_id": "ding123"}
        options |= {"base_url": dingtalk.url, "api_base_url": dingtalk.url}
        if request.param == "async":
            return asyncio.run(exchange_async(name, options, arguments))
        with DingTalk(**options) as ding:
            found: Identity = getattr(ding.oauth, name)(**arguments)
            return found

    return exchange


SNS = {"code": "c1", "app_id": "a", "app_secret": "s"}


@pytest.mark.parametrize(
    ("name", "arguments", "path", "garbage"),
    [
        ("exchange_login_code", {"code": "c1"}, "/topapi/v2/user/getuserinfo", {"errcode": 0, "result": "x"}),
        ("exchange_login_code", {"code": "c1"}, "/topapi/v2/user/getuserinfo", {"errcode": 0, "result": {"userid": ["u1"]}}),
        ("exchange_login_code", {"code": "c1", "legacy": True}, "/user/getuserinfo", {"errcode": 0, "userid": {"a": 1}}),
        ("exchange_auth_code", {"code": "c1"}, "/v1.0/oauth2/userAccessToken", {"accessToken": 5}),
        ("exchange_auth_code", {"code": "c1"}, "/v1.0/oauth2/userAccessToken", {"accessToken": "a\nb"}),
        ("exchange_auth_code", {"code": "c1"}, "/v1.0/oauth2/userAccessToken", {"accessToken": "t", "corpId": 7}),
        ("exchange_auth_code", {"code": "c1"}, "/v1.0/contact/users/me", {"openId": ["o1"]}),
        ("exchange_sns_code", SNS, "/sns/getuserinfo_bycode", {"errcode": 0, "user_info": [1]}),
        ("exchange_sso_code", {"code": "c1"}, "/v1.0/oauth2/ssoUserInfo", {"userId": 5}),
        ("exchange_sso_code", {"code": "c1", "legacy": True}, "/sso/getuserinfo", {"errcode": 0, "is_sys": True, "user_info": "x"}),
    ],
)
def test_an_answer_that_says_nothing_is_an_error_of_dingtalk(
    exchange: Exchange, dingtalk: FakeDingTalk, name: str, arguments: dict[str, Any], path: str, garbage: dict[str, Any]
) -> None:
    dingtalk.answers[path] = garbage
    credential = InternalApp("a", "s") if name == "exchange_auth_code" else StaticToken("t")
    with pytest.raises(ServerError, match="cannot be read") as caught:
        exchange(name, credential=credential, **arguments)
    assert caught.value.docs_url
    assert str(caught.value.operation).startswith(("get_", "create_"))


def test_a_login_free_code(exchange: Exchange, dingtalk: FakeDingTalk) -> None:
    found = exchange("exchange_login_code", code="c1")
    assert found == Identity("login_free", userid="u1", unionid="un1", corp_id="ding123", name="张三", is_admin=True)
    assert found.answer.sys_level == 1
    assert dingtalk.requests[0].json == {"code": "c1"}


def test_a_login_free_code_of_2016(exchange: Exchange, dingtalk: FakeDingTalk) -> None:
    found = exchange("exchange_login_code", code="c1", legacy=True)
    assert found == Identity("login_free", userid="u1", corp_id="ding123", is_admin=False)
    assert dingtalk.requests[0].args["code"] == "c1"


@pytest.mark.parametrize("credential", [InternalApp("id", "secret"), CorpApp("ding7", "id", "secret"), StaticToken("t")])
def test_an_auth_code(exchange: Exchange, dingtalk: FakeDingTalk, credential: Credential) -> None:
    given = {"client_id": "id", "client_secret": "secret"} if isinstance(credential, StaticToken) else {}
    store = WatchedStore()
    found = exchange("exchange_auth_code", credential=credential, store=store, code="c1", **given)
    assert found == Identity("auth", unionid="un1", openid="o1", corp_id="ding7", name="zhang", avatar="x", email=MAIL, mobile="150")
    grant, profile = dingtalk.requests
    assert grant.json == {"clientId": "id", "clientSecret": "secret", "grantType": "authorization_code", "code": "c1"}
    assert profile.headers["x-acs-dingtalk-access-token"] == "user-token"
    assert store.saved == []  # the token of the person is nobody's business
    assert "150" not in repr(found)
    assert "a@b" not in repr(found)


@pytest.mark.parametrize("given", [{}, {"client_id": "id"}, {"client_secret": "secret"}])
def test_an_auth_code_needs_the_app(exchange: Exchange, given: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError, match="give client_id and client_secret"):
        exchange("exchange_auth_code", code="c1", **given)


def test_an_auth_code_and_half_of_another_app(exchange: Exchange) -> None:
    with pytest.raises(ConfigurationError, match="give client_id and client_secret"):
        exchange("exchange_auth_code", credential=InternalApp("id", "secret"), code="c1", client_id="other")


def test_the_code_of_an_open_app(exchange: Exchange, dingtalk: FakeDingTalk) -> None:
    found = exchange("exchange_sns_code", code="c1", app_id="dingoa", app_secret="secret")
    assert found == Identity("sns", unionid="un1", openid="o1", name="zhang")
    (request,) = dingtalk.requests
    assert request.args["accessKey"] == "dingoa"
    assert abs(int(request.args["timestamp"]) / 1000 - time.time()) < 60
    assert request.args["signature"] == sns_signature("secret", request.args["timestamp"])
    assert request.json == {"tmp_auth_code": "c1"}


def test_the_published_signature() -> None:
    vector = VECTORS["sns"]
    assert sns_signature(vector["secret"], vector["timestamp"]) == vector["signature"]
    assert sns_signature(vector["secret"], int(vector["timestamp"])) == vector["signature"]


def test_a_published_signature_is_percent_encoded_on_the_wire(dingtalk: FakeDingTalk) -> None:
    vector = VECTORS["sns"]
    with DingTalk(credential=StaticToken("t"), base_url=dingtalk.url) as ding:
        ding.oauth.get_sns_user_info_by_code(
            access_key="k", timestamp=vector["timestamp"], signature=vector["signature"], tmp_auth_code="c"
        )
    assert f"signature={vector['urlencoded']}".encode() in dingtalk.requests[0].query_string


@pytest.mark.parametrize("legacy", [False, True])
def test_the_code_of_the_admin_console(exchange: Exchange, legacy: bool) -> None:  # noqa: FBT001
    known = {} if legacy else {"email": MAIL, "avatar": "x"}
    found = exchange("exchange_sso_code", code="c1", legacy=legacy)
    assert found == Identity("sso", userid="u1", corp_id="ding7", name="张三", is_admin=True, **known)


def test_the_admin_console_without_a_corp(exchange: Exchange, dingtalk: FakeDingTalk) -> None:
    dingtalk.answers["/sso/getuserinfo"] = {"errcode": 0, "user_info": {"userid": "u1"}}
    assert exchange("exchange_sso_code", code="c1", legacy=True) == Identity("sso", userid="u1")


def test_the_admin_console_needs_its_credential(exchange: Exchange) -> None:
    with pytest.raises(ConfigurationError, match="needs a token of the kind 'sso'"):
        exchange("exchange_sso_code", credential=InternalApp("id", "secret"), code="c1")


def test_people_need_another_credential_than_consoles(exchange: Exchange) -> None:
    with pytest.raises(ConfigurationError, match="needs a token of the kind 'app'"):
        exchange("exchange_login_code", credential=Sso("ding7", "secret"), code="c1")


def test_a_refused_code(exchange: Exchange, dingtalk: FakeDingTalk) -> None:
    dingtalk.answers["/topapi/v2/user/getuserinfo"] = {"errcode": 40078, "errmsg": "unknown code", "request_id": "r"}
    with pytest.raises(APIError) as caught:
        exchange("exchange_login_code", code="used")
    assert caught.value.code == 40078
    assert len(dingtalk.requests) == 1  # a code is never sent twice


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("exchange_login_code", {"code": "c1"}),
        ("exchange_login_code", {"code": "c1", "legacy": True}),
        ("exchange_auth_code", {"code": "c1"}),
        ("exchange_sns_code", SNS),
        ("exchange_sso_code", {"code": "c1"}),
        ("exchange_sso_code", {"code": "c1", "legacy": True}),
    ],
)
def test_an_identity_is_json_data(exchange: Exchange, name: str, arguments: dict[str, Any]) -> None:
    credential = InternalApp("a", "s") if name == "exchange_auth_code" else StaticToken("t")
    found = exchange(name, credential=credential, **arguments)
    data = found.to_dict()
    assert json.loads(json.dumps(data)) == data
    assert Identity(**data) == found
    assert list(data) == ["flow", "userid", "unionid", "openid", "corp_id", "name", "avatar", "email", "mobile", "is_admin"]
    assert json.loads(json.dumps(found.answer.to_dict()))


def test_a_route_returns_an_identity_and_a_model(dingtalk: FakeDingTalk) -> None:
    """The way that docs/login.md shows, with a client of either kind."""
    app = FastAPI()
    urls: dict[str, Any] = {"base_url": dingtalk.url, "api_base_url": dingtalk.url}

    @app.get("/who")
    def who(code: str) -> dict[str, Any]:
        with DingTalk(credential=StaticToken("t"), corp_id="ding123", **urls) as ding:
            return ding.oauth.exchange_login_code(code=code).to_dict()

    @app.get("/profile")
    async def profile() -> dict[str, Any]:
        async with AsyncDingTalk(credential=StaticToken("t"), **urls) as ding:
            return (await ding.contact.get_contact_user(union_id="me")).to_dict()

    client = TestClient(app)
    identity = client.get("/who", params={"code": "c1"}).json()
    assert {name: value for name, value in identity.items() if value is not None} == {
        "flow": "login_free",
        "userid": "u1",
        "unionid": "un1",
        "corp_id": "ding123",
        "name": "张三",
        "is_admin": True,
    }
    assert client.get("/profile").json() == ANSWERS["/v1.0/contact/users/me"]
