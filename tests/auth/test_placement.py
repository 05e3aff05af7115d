"""Where the token goes, and how each kind of credential obtains it."""

from __future__ import annotations

import json
import math
import time
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.credentials import InternalApp, LegacyCorp, StaticToken
from dingkit.errors import ConfigurationError
from dingkit.stores import AccessToken, MemoryStore
from dingtalk_openapi.call import Call
from dingtalk_openapi.operations import OPERATIONS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk
    from dingkit.credentials import Credential
    from dingtalk_openapi.operations import Operation
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]


async def test_on_oapi_the_token_is_a_query_parameter(connect: Connect, dingtalk: FakeDingTalk) -> None:
    await connect().jsapi.get_jsapi_ticket()
    (call,) = dingtalk.calls
    assert call.args["access_token"] == "token-1"
    assert "x-acs-dingtalk-access-token" not in call.headers


async def test_on_api_the_token_is_a_header(connect: Connect, dingtalk: FakeDingTalk) -> None:
    await connect().jsapi.create_jsapi_ticket()
    (call,) = dingtalk.calls
    assert call.headers["x-acs-dingtalk-access-token"] == "token-1"
    assert "access_token" not in call.args


async def test_the_other_query_parameters_stay_as_they_are(connect: Connect, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(dingtalk.json({"errcode": 40007, "errmsg": "不合法的媒体文件id"}))
    with pytest.raises(Exception, match="40007"):
        await connect().media.get_media(media_id="@lAD/+$# 钉&=")
    assert dingtalk.calls[0].args["media_id"] == "@lAD/+$# 钉&="


async def test_calls_without_security_carry_no_token(connect: Connect, dingtalk: FakeDingTalk) -> None:
    await connect().token.get_token(appkey="k", appsecret="s")
    (request,) = dingtalk.token_requests
    assert "access_token" not in request.args
    assert "x-acs-dingtalk-access-token" not in request.headers


async def test_an_internal_app_posts_its_key_and_secret_to_the_current_host(connect: Connect, dingtalk: FakeDingTalk) -> None:
    assert await connect(InternalApp("dingabc", "s3cret")).access_token() == "token-1"
    (request,) = dingtalk.token_requests
    assert (request.method, request.path) == ("POST", "/v1.0/oauth2/accessToken")
    assert json.loads(request.get_data()) == {"appKey": "dingabc", "appSecret": "s3cret"}


async def test_a_legacy_internal_app_asks_the_old_host(connect: Connect, dingtalk: FakeDingTalk) -> None:
    assert await connect(InternalApp("dingabc", "s3cret", legacy=True)).access_token() == "token-1"
    (request,) = dingtalk.token_requests
    assert (request.method, request.path) == ("GET", "/gettoken")
    assert request.args.to_dict() == {"appkey": "dingabc", "appsecret": "s3cret"}


async def test_a_corp_of_2016_asks_with_corpid_and_corpsecret(connect: Connect, dingtalk: FakeDingTalk) -> None:
    assert await connect(LegacyCorp("ding0a1b", "c0rp-secret")).access_token() == "token-1"
    (request,) = dingtalk.token_requests
    assert (request.method, request.path) == ("GET", "/gettoken")
    assert request.args.to_dict() == {"corpid": "ding0a1b", "corpsecret": "c0rp-secret"}


async def test_a_static_token_is_used_as_it_is(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect(StaticToken("from-elsewhere"))
    assert await ding.access_token() == "from-elsewhere"
    await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == ["from-elsewhere"]
    assert dingtalk.token_requests == []


@pytest.mark.parametrize("value", ["token\n", " token"])
def test_a_static_token_loses_the_end_of_its_line(value: str) -> None:
    assert StaticToken(value).value == "token"


@pytest.mark.parametrize("value", ["", " ", "to ken", "to\nken", "töken"])
def test_what_cannot_be_in_a_header_is_refused_before_it_reaches_one(value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^the token given to StaticToken (is empty|holds)"):
        StaticToken(value)


EXAMPLES = {OPERATIONS[name].security: OPERATIONS[name] for name in reversed(OPERATIONS) if OPERATIONS[name].security}
"""An operation for each place where a token can go."""
APP_EXAMPLES = [EXAMPLES[name] for name, scheme in SECURITY_SCHEMES.items() if scheme.token == "app"]
OTHER_EXAMPLES = [EXAMPLES[name] for name, scheme in SECURITY_SCHEMES.items() if scheme.token != "app"]
APPS = [InternalApp("dingabc", "s3cret"), InternalApp("dingabc", "s3cret", legacy=True), LegacyCorp("corp", "s3cret")]


async def call(ding: AsyncDingTalk, operation: Operation) -> int:
    """Carry out an operation as the methods do, without the fields that it needs; returns the status."""
    return await ding.call(Call(operation, {"method": operation.method, "url": operation.path}, lambda response: response.status_code))


@pytest.mark.parametrize("operation", OTHER_EXAMPLES, ids=lambda operation: operation.security)
@pytest.mark.parametrize("credential", APPS, ids=["current", "legacy", "2016"])
async def test_who_obtains_no_such_token_is_reported_before_anything_is_sent(
    connect: Connect, dingtalk: FakeDingTalk, credential: Credential, operation: Operation
) -> None:
    kind = SECURITY_SCHEMES[str(operation.security)].token
    expected = (
        rf"{operation.id} needs a token of the kind '{kind}'; {type(credential).__name__} makes only: app, jsapi_ticket. .*with_options"
    )
    with pytest.raises(ConfigurationError, match=expected) as caught:
        await call(connect(credential), operation)
    assert "s3cret" not in str(caught.value)
    assert (dingtalk.calls, dingtalk.token_requests) == ([], [])


@pytest.mark.parametrize("operation", APP_EXAMPLES, ids=lambda operation: operation.security)
@pytest.mark.parametrize("credential", APPS, ids=["current", "legacy", "2016"])
async def test_an_app_serves_what_takes_the_token_of_an_app(
    connect: Connect, dingtalk: FakeDingTalk, credential: Credential, operation: Operation
) -> None:
    dingtalk.will_answer(dingtalk.json({}))
    assert await call(connect(credential), operation) == 200
    assert dingtalk.tokens_used() == ["token-1"]


@pytest.mark.parametrize("operation", EXAMPLES.values(), ids=lambda operation: operation.security)
async def test_a_static_token_is_of_every_kind(connect: Connect, dingtalk: FakeDingTalk, operation: Operation) -> None:
    dingtalk.will_answer(dingtalk.json({}))
    assert await call(connect(StaticToken("from-elsewhere")), operation) == 200
    scheme = SECURITY_SCHEMES[str(operation.security)]
    (request,) = dingtalk.calls
    places: dict[str, Any] = {"query": request.args, "header": request.headers}
    assert places.pop(scheme.location)[scheme.parameter] == "from-elsewhere"
    assert "from-elsewhere" not in str(places)
    assert dingtalk.token_requests == []


async def test_calls_without_security_need_no_kind_of_token(connect: Connect, dingtalk: FakeDingTalk) -> None:
    class Nobody(StaticToken):
        kinds = frozenset({"sso"})  # type: ignore[assignment]

    assert (await connect(Nobody("t")).token.get_token(appkey="k", appsecret="s")).access_token == "token-1"
    with pytest.raises(ConfigurationError, match="get_jsapi_ticket needs a token of the kind 'app'; Nobody makes only: sso"):
        await connect(Nobody("t")).jsapi.get_jsapi_ticket()
    assert dingtalk.calls == []


async def test_a_token_is_obtained_once_and_then_reused(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect()
    await ding.jsapi.get_jsapi_ticket()
    await ding.jsapi.create_jsapi_ticket()
    assert await ding.access_token() == "token-1"
    assert dingtalk.tokens_used() == ["token-1", "token-1"]
    assert len(dingtalk.token_requests) == 1


@pytest.mark.parametrize(
    ("credential", "answer"),
    [
        (LegacyCorp("corp", "s"), {"errcode": 0, "errmsg": "ok", "access_token": "t"}),
        (InternalApp("k", "s", legacy=True), {"errcode": 0, "access_token": "t", "expires_in": 7200}),
        (InternalApp("k", "s"), {"accessToken": "t"}),
        (InternalApp("k", "s"), {"accessToken": "t", "expireIn": 7200}),
    ],
    ids=["2016 without expires_in", "legacy", "current without expireIn", "current"],
)
async def test_a_token_lives_two_hours_said_or_not(
    connect: Connect, dingtalk: FakeDingTalk, credential: Credential, answer: dict[str, object]
) -> None:
    store = MemoryStore()
    dingtalk.will_answer_token_requests(dingtalk.json(answer))
    before = time.time()
    await connect(credential, store=store).access_token()
    kept = store.load(credential.cache_key("app"))
    assert kept is not None
    assert kept.value == "t"
    assert before + 7200 <= kept.expires_at <= time.time() + 7200


def test_a_static_token_never_ends() -> None:
    token = StaticToken("t").token_request("app", None)
    assert (token.value, token.expires_at) == ("t", math.inf)


def test_cache_keys_distinguish_credentials_without_a_secret() -> None:
    credentials: list[Credential] = [
        InternalApp("key", "secret-1"),
        InternalApp("key", "secret-2"),
        InternalApp("key", "secret-1", legacy=True),
        LegacyCorp("key", "secret-1"),
        LegacyCorp("key", "secret-2"),
        StaticToken("secret-1"),
        StaticToken("secret-2"),
    ]
    keys = {credential.cache_key("app") for credential in credentials}
    assert len(keys) == len(credentials)
    assert not any("secret" in text for text in [*keys, *map(repr, credentials), repr(AccessToken("secret-1", 0))])
