"""Every credential against a server: what it asks for, where the token goes, and what it says when it cannot help."""

from __future__ import annotations

import itertools
import json
import math
import re
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit import credentials as c
from dingkit.errors import ConfigurationError, ServerError
from dingkit.stores import AccessToken, MemoryStore, RedisStore, StoreError
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    from dingkit import AsyncDingTalk
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

SECRET = "s3cret-of-this-test-5f1d"
TICKET = "suite-ticket-9c1e"
TICKETS = c.StaticSuiteTicket(TICKET)
OLD = {"errcode": 0, "errmsg": "ok"}

TOKEN_ANSWERS: dict[str, dict[str, object]] = {
    "/gettoken": {**OLD, "access_token": "{}", "expires_in": 7200},
    "/v1.0/oauth2/accessToken": {"accessToken": "{}", "expireIn": 7200},
    "/v1.0/oauth2/ding9f50b15b/token": {"access_token": "{}", "expires_in": 7200},
    "/v1.0/oauth2/corpAccessToken": {"accessToken": "{}", "expireIn": 7200},
    "/v1.0/oauth2/suiteAccessToken": {"accessToken": "{}", "expireIn": 7200},
    "/v1.0/oauth2/ssoAccessToken": {"accessToken": "{}", "expireIn": 3600},
    "/service/get_suite_token": {**OLD, "suite_access_token": "{}", "expires_in": 7200},
    "/service/get_corp_token": {**OLD, "access_token": "{}", "expires_in": 7200},
    "/sso/gettoken": {**OLD, "access_token": "{}"},
    "/sns/gettoken": {**OLD, "access_token": "{}"},
    "/get_jsapi_ticket": {**OLD, "ticket": "{}", "expires_in": 7200},
    "/v1.0/oauth2/jsapiTickets": {"jsapiTicket": "{}", "expireIn": 7200},
}


class Tokens:
    """Answers each token request with the number of the request, and notes what came."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("/").rstrip("/")
        self.options: dict[str, Any] = {"base_url": self.url, "api_base_url": self.url}
        self.requests: list[Request] = []
        self._numbers = itertools.count(1)
        server.expect_request(re.compile(".*")).respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        request.get_data()
        self.requests.append(request)
        token = f"token-{next(self._numbers)}"
        answer = {name: token if value == "{}" else value for name, value in TOKEN_ANSWERS[request.path].items()}
        return Response(json.dumps(answer), content_type="application/json")

    def paths(self) -> list[str]:
        return [request.path for request in self.requests]

    def sent(self, number: int) -> dict[str, object]:
        """What a request carried in its query and its body."""
        request = self.requests[number]
        return {**request.args.to_dict(), **(request.get_json(silent=True) or {})}


@pytest.fixture
def tokens(httpserver: HTTPServer, dingtalk: FakeDingTalk) -> Tokens:
    """In place of `dingtalk`."""
    httpserver.clear_all_handlers()
    return Tokens(httpserver)


CURRENT_SUITE = {"suiteKey": "suiteabc", "suiteSecret": SECRET, "suiteTicket": TICKET}
CASES: list[Any] = [
    pytest.param(
        c.InternalApp("dingabc", SECRET), "/v1.0/oauth2/accessToken", {"appKey": "dingabc", "appSecret": SECRET}, id="InternalApp"
    ),
    pytest.param(
        c.InternalApp("dingabc", SECRET, legacy=True), "/gettoken", {"appkey": "dingabc", "appsecret": SECRET}, id="InternalApp, legacy"
    ),
    pytest.param(
        c.CorpApp("ding9f50b15b", "dingabc", SECRET),
        "/v1.0/oauth2/ding9f50b15b/token",
        {"client_id": "dingabc", "client_secret": SECRET, "grant_type": "client_credentials"},
        id="CorpApp",
    ),
    pytest.param(c.LegacyCorp("ding9f50b15b", SECRET), "/gettoken", {"corpid": "ding9f50b15b", "corpsecret": SECRET}, id="LegacyCorp"),
    pytest.param(c.Suite("suiteabc", SECRET, TICKETS), "/v1.0/oauth2/suiteAccessToken", CURRENT_SUITE, id="Suite"),
    pytest.param(
        c.Suite("suiteabc", SECRET, TICKETS, legacy=True),
        "/service/get_suite_token",
        {"suite_key": "suiteabc", "suite_secret": SECRET, "suite_ticket": TICKET},
        id="Suite, legacy",
    ),
    pytest.param(
        c.IsvCorp("suiteabc", SECRET, TICKETS, "ding9f50b15b"),
        "/v1.0/oauth2/corpAccessToken",
        {**CURRENT_SUITE, "authCorpId": "ding9f50b15b"},
        id="IsvCorp",
    ),
    pytest.param(c.Sso("ding9f50b15b", SECRET), "/v1.0/oauth2/ssoAccessToken", {"corpid": "ding9f50b15b", "ssoSecret": SECRET}, id="Sso"),
    pytest.param(
        c.Sso("ding9f50b15b", SECRET, legacy=True), "/sso/gettoken", {"corpid": "ding9f50b15b", "corpsecret": SECRET}, id="Sso, legacy"
    ),
    pytest.param(c.Sns("dingoa", SECRET), "/sns/gettoken", {"appid": "dingoa", "appsecret": SECRET}, id="Sns"),
]


@pytest.mark.parametrize(("credential", "path", "sent"), CASES)
async def test_it_asks_once_for_its_token(
    connect: Connect, tokens: Tokens, credential: c.Credential, path: str, sent: dict[str, str]
) -> None:
    store = MemoryStore()
    ding = connect(credential, store=store, **tokens.options)
    assert [await ding.access_token() for _ in range(2)] == ["token-1"] * 2
    assert tokens.paths() == [path]
    assert tokens.sent(0) == sent
    ((key, token),) = store.local.tokens.items()
    life = 3600 if isinstance(credential, c.Sso) else 7200
    assert token.expires_at - token.obtained_at == pytest.approx(life)
    for text in (key, repr(credential), str(credential), repr(ding)):
        assert SECRET not in text
        assert TICKET not in text


@pytest.mark.parametrize(
    ("timestamp", "signature"),
    [
        ("1636725918388", "LOZmXJzlQYpIu5emP6/1OF4hE3qlMzY/6y4FbDjXPbU="),  # vectors.yaml third_party_signature_go_sdk
        ("1636725918403", "H8hXoGwlGG2MZltCFnQYr1+uu9aLdwo9F/d0S6Y+hs0="),  # a plus sign must not arrive as a space
    ],
)
async def test_isv_corp_signs_the_old_way(
    connect: Connect, tokens: Tokens, monkeypatch: pytest.MonkeyPatch, timestamp: str, signature: str
) -> None:
    monkeypatch.setattr("dingkit.credentials._isv.time", SimpleNamespace(time=lambda: (int(timestamp) + 0.5) / 1000))
    ding = connect(c.IsvCorp("suiteabc", "secret", c.StaticSuiteTicket("ticket"), "ding9f50b15b", legacy=True), **tokens.options)
    assert await ding.access_token() == "token-1"
    assert tokens.paths() == ["/service/get_corp_token"]
    assert tokens.sent(0) == {
        "accessKey": "suiteabc",
        "timestamp": timestamp,
        "suiteTicket": "ticket",
        "signature": signature,
        "auth_corpid": "ding9f50b15b",
    }


@pytest.mark.parametrize("legacy", [False, True])
async def test_all_corps_of_an_app_share_the_token_of_its_suite(connect: Connect, tokens: Tokens, *, legacy: bool) -> None:
    store = MemoryStore()
    corps = [c.IsvCorp("suiteabc", SECRET, TICKETS, corp, legacy) for corp in ("ding1", "ding2")]
    keys = {corp.cache_key("suite") for corp in corps}
    assert keys == {c.Suite("suiteabc", SECRET, TICKETS, legacy).cache_key("suite")}
    assert corps[0].cache_key("app") != corps[1].cache_key("app")
    request = corps[0].token_request("suite", None)
    assert isinstance(request, c.TokenRequest)
    suite = connect(c.Suite("suiteabc", SECRET, TICKETS, legacy), store=store, **tokens.options)
    assert await suite.access_token() == "token-1"
    assert SECRET not in str(keys)


APPS: list[Any] = [
    (c.InternalApp("dingabc", SECRET), "/v1.0/oauth2/jsapiTickets"),
    (c.InternalApp("dingabc", SECRET, legacy=True), "/get_jsapi_ticket"),
    (c.CorpApp("ding9f50b15b", "dingabc", SECRET), "/v1.0/oauth2/jsapiTickets"),
    (c.LegacyCorp("ding9f50b15b", SECRET), "/get_jsapi_ticket"),
    (c.IsvCorp("suiteabc", SECRET, TICKETS, "ding9f50b15b"), "/v1.0/oauth2/jsapiTickets"),
    (c.IsvCorp("suiteabc", SECRET, TICKETS, "ding9f50b15b", legacy=True), "/get_jsapi_ticket"),
]


@pytest.mark.parametrize(("credential", "path"), APPS, ids=repr)
async def test_jsapi_tickets_are_cached_and_shared_like_tokens(connect: Connect, tokens: Tokens, credential: Any, path: str) -> None:
    store = MemoryStore()
    first, second = (connect(credential, store=store, **tokens.options) for _ in range(2))
    assert [await first.jsapi_ticket(), await second.jsapi_ticket()] == ["token-2"] * 2  # token-1 is the access token it needs
    assert await second.access_token() == "token-1"
    assert tokens.paths()[1:] == [path]
    key = credential.cache_key(c.JSAPI_TICKET)
    store.save(key, AccessToken("ended", time.time()))
    assert await first.jsapi_ticket() == "token-3"  # it has a life of its own
    assert tokens.paths()[2:] == [path]
    assert len({credential.cache_key(kind) for kind in ("app", c.JSAPI_TICKET)}) == 2


def everything() -> list[c.Credential]:
    return [*(case.values[0] for case in CASES), *(app for app, _ in APPS), c.UserToken("dingabc", SECRET, "session-1")]


def test_no_two_credentials_share_a_key() -> None:
    """Another secret or another era is another token."""
    keys: set[str] = set()
    different = {repr(credential) + type(credential).__name__: credential for credential in everything()}
    for credential in different.values():
        keys |= {credential.cache_key(kind) for kind in credential.kinds or ()}
    assert len(keys) == sum(len(credential.kinds or ()) for credential in different.values()) - 2  # two IsvCorps share tokens of suites
    assert c.InternalApp("a", "x").cache_key("app") != c.InternalApp("a", "y").cache_key("app")


@sweep("credential", everything(), ids=repr)
def test_a_kind_it_does_not_make_is_refused(credential: c.Credential) -> None:
    with pytest.raises(ConfigurationError, match=f"{type(credential).__name__} cannot make a token of the type robot, only: "):
        credential.token_request("robot", None)


@pytest.mark.parametrize("credential", [c.Sso("ding9f50b15b", SECRET), c.Suite("suiteabc", SECRET, TICKETS), c.Sns("dingoa", SECRET)])
async def test_an_operation_it_cannot_serve_is_refused_before_anything_is_sent(connect: Connect, tokens: Tokens, credential: Any) -> None:
    ding = connect(credential, **tokens.options)
    with pytest.raises(ConfigurationError) as caught:
        await ding.jsapi.get_jsapi_ticket()
    for part in ("get_jsapi_ticket", "kind 'app'", type(credential).__name__, next(iter(credential.kinds)), "with_options(credential=...)"):
        assert part in str(caught.value)
    assert SECRET not in str(caught.value)
    with pytest.raises(ConfigurationError, match="makes no JSAPI tickets: use the credential of an app"):
        await ding.jsapi_ticket()
    assert tokens.requests == []


async def test_a_static_token_makes_no_jsapi_tickets(connect: Connect, tokens: Tokens) -> None:
    with pytest.raises(ConfigurationError, match="StaticToken makes no JSAPI tickets"):
        await connect(c.StaticToken("9c1e5b7a40d84f3f"), **tokens.options).jsapi_ticket()


async def test_a_static_token_serves_every_kind(connect: Connect, dingtalk: FakeDingTalk) -> None:
    credential = c.StaticToken(SECRET)
    ding = connect(credential)
    await ding.jsapi.get_jsapi_ticket()
    assert await ding.access_token() == SECRET
    assert dingtalk.tokens_used() == [SECRET]
    for kind in ("app", "user", "robot"):
        assert SECRET not in credential.cache_key(kind)
    assert SECRET not in repr(credential)


async def test_a_credential_of_ones_own(connect: Connect, dingtalk: FakeDingTalk) -> None:
    class FromVault:
        kinds = frozenset({"app"})
        asked: list[AccessToken | None] = []  # noqa: RUF012 - one object

        def cache_key(self, kind: str) -> str:
            return f"vault:{kind}"

        def token_request(self, kind: str, known: AccessToken | None) -> AccessToken:
            self.asked.append(known)
            return c.new_token("create_access_token", f"from-vault-{len(self.asked)}", 7200)

    dingtalk.refused["from-vault-1"] = dingtalk.json({"errcode": 40014, "errmsg": "不合法的access_token"})
    vault = FromVault()
    vault.asked.clear()
    ding = connect(vault)
    await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == ["from-vault-1", "from-vault-2"]
    first, second = vault.asked
    assert first is None
    assert second is not None
    assert second.value == "from-vault-1"


class TestStoredSuiteTicket:
    """DingTalk pushes it, one process saves it, all others read it."""

    async def test_without_a_ticket_it_says_what_to_do(self, connect: Connect, tokens: Tokens) -> None:
        tickets = c.StoredSuiteTicket(MemoryStore(), "suiteabc")
        ding = connect(c.IsvCorp("suiteabc", SECRET, tickets, "ding9f50b15b"), **tokens.options)
        with pytest.raises(ConfigurationError, match="no suite ticket was saved yet") as caught:
            await ding.access_token()
        assert SECRET not in str(caught.value)
        assert tokens.requests == []
        tickets.save("first")
        assert await ding.access_token() == "token-1"

    async def test_the_ticket_saved_last_is_used(self, connect: Connect, tokens: Tokens, redis_server: Any) -> None:
        receiver, reader = (RedisStore.from_url(redis_server.url, namespace="tickets") for _ in range(2))
        saved = c.StoredSuiteTicket(receiver, "suiteabc")
        saved.save("first")
        saved.save("second")
        ding = connect(c.Suite("suiteabc", SECRET, c.StoredSuiteTicket(reader, "suiteabc")), **tokens.options)
        await ding.access_token()
        assert tokens.sent(0)["suiteTicket"] == "second"
        with pytest.raises(ConfigurationError):
            c.StoredSuiteTicket(reader, "another").get()

    def test_while_the_store_is_away_the_last_known_one_is_used(self) -> None:
        class Away(MemoryStore):
            away = False

            def load(self, key: str) -> AccessToken | None:
                if self.away:
                    raise StoreError("gone")
                return super().load(key)

        store = Away()
        tickets = c.StoredSuiteTicket(store, "suiteabc")
        tickets.save("known")
        never_read = c.StoredSuiteTicket(store, "suiteabc")
        assert tickets.get() == "known"
        store.away = True
        assert tickets.get() == "known"
        with pytest.raises(StoreError, match="gone"):
            never_read.get()
        assert "known" not in repr(tickets)


def test_the_life_of_a_token_is_that_of_the_operation_when_the_response_does_not_say() -> None:
    token = c.new_token("get_sns_token", "v", None)
    assert token.expires_at - token.obtained_at == pytest.approx(7200)
    assert math.isinf(c.StaticToken("v").token_request("app", None).expires_at)


GARBAGE: list[Any] = [None, 5, True, ["t"], {"a": 1}, "", "two words", "line\nfeed"]


@pytest.mark.parametrize("value", GARBAGE)
async def test_what_is_not_a_token_is_neither_used_nor_kept(
    connect: Connect, tokens: Tokens, monkeypatch: pytest.MonkeyPatch, value: object
) -> None:
    store = MemoryStore()
    ding = connect(c.InternalApp("dingabc", SECRET), store=store, **tokens.options)
    path = "/v1.0/oauth2/jsapiTickets"
    monkeypatch.setitem(TOKEN_ANSWERS, path, {"jsapiTicket": value, "expireIn": 7200})
    with pytest.raises(ServerError, match="no usable token") as caught:
        await ding.jsapi_ticket()
    assert caught.value.operation == "create_jsapi_ticket"
    assert [token.value for token in store.local.tokens.values()] == ["token-1"]
    monkeypatch.setitem(TOKEN_ANSWERS, path, {"jsapiTicket": "{}", "expireIn": 7200})
    assert await ding.jsapi_ticket() == "token-3"


@sweep("lifetime", ["7200", [7200], {}, math.inf, -math.inf, math.nan])
def test_a_token_lives_a_number_of_seconds(lifetime: Any) -> None:
    with pytest.raises(ServerError):
        c.new_token("create_access_token", "v", lifetime)


@pytest.mark.parametrize("refresh_token", GARBAGE[:5])
def test_a_refresh_token_is_a_text(refresh_token: Any) -> None:
    with pytest.raises(ServerError):
        c.new_token("create_user_access_token", "v", 7200, refresh_token)


def test_without_a_lifetime_it_is_that_of_the_operation() -> None:
    nothing: Any = None
    token = c.new_token("get_sns_token", "v", nothing)
    assert token.expires_at - token.obtained_at == pytest.approx(7200)
