"""How a client is made, what it shows of itself, and what it opens and closes."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk, errors
from dingkit._http import _pool
from dingkit.credentials import InternalApp, LegacyCorp, StaticToken
from dingkit.errors import ConfigurationError
from dingtalk_openapi.operations import OPERATIONS
from tests.auth.faulty_server import faulty_server
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

TOKEN = StaticToken("token-4d5e")
BOTH = pytest.mark.parametrize("kind", [DingTalk, AsyncDingTalk])
Kind = type[DingTalk] | type[AsyncDingTalk]


@BOTH
class TestConstructor:
    """Either key and secret or a credential, and nothing is connected yet."""

    def test_key_and_secret_mean_an_internal_app(self, kind: Kind) -> None:
        assert kind("dingabc", "s3cret")._credential == InternalApp("dingabc", "s3cret")

    @pytest.mark.parametrize(("key", "secret"), [(None, None), ("dingabc", None), (None, "s3cret"), ("", "s3cret"), ("dingabc", "")])
    def test_something_is_missing(self, kind: Kind, key: str | None, secret: str | None) -> None:
        with pytest.raises(ConfigurationError, match="give app_key and app_secret, or credential"):
            kind(key, secret)

    @pytest.mark.parametrize(("key", "secret"), [("dingabc", "s3cret"), ("dingabc", None), (None, "s3cret")])
    def test_too_much_was_given(self, kind: Kind, key: str | None, secret: str | None) -> None:
        with pytest.raises(ConfigurationError, match="not both"):
            kind(key, secret, credential=TOKEN)

    def test_a_misspelt_option_is_an_error(self, kind: Kind) -> None:
        with pytest.raises(TypeError, match="time_out"):
            kind("dingabc", "s3cret", time_out=3)  # type: ignore[call-arg]

    def test_a_host_that_is_none(self, kind: Kind) -> None:
        with pytest.raises(ConfigurationError, match="base_urls: there is no host logon, only api, login, oa, oapi"):
            kind("dingabc", "s3cret", base_urls={"logon": "http://127.0.0.1:4010"})

    def test_corp_and_agent_are_kept_for_you(self, kind: Kind) -> None:
        ding = kind(credential=TOKEN, corp_id="ding0a1b", agent_id=7)
        assert (ding.corp_id, ding.agent_id) == ("ding0a1b", 7)

    def test_repr_shows_where_it_leads_and_no_secret(self, kind: Kind) -> None:
        ding = kind("dingabc", "s3cret", base_url="http://127.0.0.1:4010/")
        assert repr(ding) == (
            f"{kind.__name__}(InternalApp(app_key='dingabc', legacy=False), "
            "base_url='http://127.0.0.1:4010', api_base_url='https://api.dingtalk.com')"
        )

    def test_nothing_is_opened_before_the_first_call(self, kind: Kind) -> None:
        assert not kind(credential=TOKEN)._connections._own


ENVIRONMENT = {
    "DINGTALK_APP_KEY": "dingabc",
    "DINGTALK_APP_SECRET": "s3cret",
    "DINGTALK_CORP_ID": "ding0a1b",
    "DINGTALK_AGENT_ID": "41605932",
    "DINGTALK_BASE_URL": "http://127.0.0.1:4010",
    "DINGTALK_API_BASE_URL": "http://127.0.0.1:4011",
}


@BOTH
class TestFromEnv:
    """Settings come from the environment, unless they are given."""

    def test_all_variables(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        for name, value in ENVIRONMENT.items():
            monkeypatch.setenv(name, value)
        ding = kind.from_env()
        assert ding._credential == InternalApp("dingabc", "s3cret")
        assert (ding.corp_id, ding.agent_id) == ("ding0a1b", 41605932)
        assert ding.base_urls["oapi"] == "http://127.0.0.1:4010"
        assert ding.base_urls["api"] == "http://127.0.0.1:4011"

    def test_key_and_secret_suffice(self, kind: Kind) -> None:
        ding = kind.from_env({"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s", "DINGTALK_AGENT_ID": "", "DINGTALK_BASE_URL": ""})
        assert (ding.corp_id, ding.agent_id) == (None, None)
        assert ding.base_urls["oapi"] == "https://oapi.dingtalk.com"

    @pytest.mark.parametrize("missing", ["DINGTALK_APP_KEY", "DINGTALK_APP_SECRET"])
    def test_a_missing_variable_is_named(self, kind: Kind, missing: str) -> None:
        with pytest.raises(ConfigurationError, match=rf"set the environment variable\(s\) {missing}$"):
            kind.from_env({**ENVIRONMENT, missing: ""})

    def test_all_missing_variables_are_named(self, kind: Kind) -> None:
        with pytest.raises(ConfigurationError, match="DINGTALK_APP_KEY, DINGTALK_APP_SECRET"):
            kind.from_env({})

    def test_an_agent_id_is_a_number(self, kind: Kind) -> None:
        with pytest.raises(ConfigurationError, match="DINGTALK_AGENT_ID must be a number, not 'mine'"):
            kind.from_env({**ENVIRONMENT, "DINGTALK_AGENT_ID": "mine"})

    def test_what_is_given_goes_before_the_environment(self, kind: Kind) -> None:
        ding = kind.from_env({**ENVIRONMENT, "DINGTALK_AGENT_ID": "mine"}, app_key="other", agent_id=7, max_retries=0)
        assert ding._credential == InternalApp("other", "s3cret")
        assert (ding.corp_id, ding.agent_id) == ("ding0a1b", 7)

    @pytest.mark.parametrize("environment", [{}, ENVIRONMENT], ids=["nothing set", "all set"])
    def test_a_credential_needs_no_key(self, kind: Kind, environment: dict[str, str]) -> None:
        assert kind.from_env(environment, credential=TOKEN)._credential == TOKEN

    def test_no_credential_is_the_same_as_none_given(self, kind: Kind) -> None:
        assert kind.from_env(ENVIRONMENT, credential=None)._credential == InternalApp("dingabc", "s3cret")


async def test_a_slash_at_the_end_of_a_base_url_does_no_harm(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect(base_url=f"{dingtalk.url}/", api_base_url=f"{dingtalk.url}//")
    await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.calls[0].path == "/get_jsapi_ticket"
    assert dingtalk.token_requests[0].path == "/v1.0/oauth2/accessToken"


async def test_a_base_url_may_have_a_path(connect: Connect, dingtalk: FakeDingTalk) -> None:
    dingtalk.will_answer(dingtalk.json({"errcode": 0, "ticket": "t", "expires_in": 7200}))
    await connect(TOKEN, base_url=f"{dingtalk.url}/proxy").jsapi.get_jsapi_ticket()
    assert dingtalk.calls[0].path == "/proxy/get_jsapi_ticket"


class TestConnections:
    """A client opens connections when it needs them and closes those that it opened."""

    def test_leaving_the_block_closes_what_was_opened(self) -> None:
        with faulty_server() as server, DingTalk(credential=TOKEN, transport="httpx", base_url=server.url) as ding:
            ding.jsapi.get_jsapi_ticket()
            pool = ding._connections._own["calls"]
            ding.jsapi.get_jsapi_ticket()
            assert ding._connections._own["calls"] is pool
            assert (pool.idle_connections(), server.connections) == (1, 1)
        assert pool.idle_connections() == 0

    async def test_leaving_the_async_block_closes_what_was_opened(self) -> None:
        with faulty_server() as server:
            async with AsyncDingTalk(credential=TOKEN, transport="httpx", base_url=server.url) as ding:
                await ding.jsapi.get_jsapi_ticket()
                pool = ding._connections._own[asyncio.get_running_loop()]["calls"]
                await ding.jsapi.get_jsapi_ticket()
                assert ding._connections._own[asyncio.get_running_loop()]["calls"] is pool
                assert (pool.idle_connections(), server.connections) == (1, 1)
        assert pool.idle_connections() == 0

    def test_a_closed_client_can_be_used_again(self, dingtalk: FakeDingTalk) -> None:
        ding = DingTalk(credential=TOKEN, **dingtalk.options)
        for _ in range(2):
            assert ding.jsapi.get_jsapi_ticket().errcode == 0
            ding.close()
        ding.close()

    async def test_a_closed_async_client_can_be_used_again(self, dingtalk: FakeDingTalk) -> None:
        ding = AsyncDingTalk(credential=TOKEN, **dingtalk.options)
        for _ in range(2):
            assert (await ding.jsapi.get_jsapi_ticket()).errcode == 0
            await ding.aclose()
        await ding.aclose()

    async def test_who_comes_while_it_closes_gets_new_connections(self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        ding = AsyncDingTalk(credential=TOKEN, transport="httpx", **dingtalk.options)
        await ding.jsapi.get_jsapi_ticket()
        older = ding._connections._own[asyncio.get_running_loop()]["calls"]
        closing, go_on = asyncio.Event(), asyncio.Event()

        async def close_slowly() -> None:
            closing.set()
            await go_on.wait()

        with monkeypatch.context() as patch:
            patch.setattr(older, "aclose", close_slowly)
            task = asyncio.create_task(ding.aclose())
            await closing.wait()
            await ding.jsapi.get_jsapi_ticket()
            newer = ding._connections._own[asyncio.get_running_loop()]["calls"]
            go_on.set()
            await task
        assert newer is not older
        assert ding._connections._own[asyncio.get_running_loop()]["calls"] is newer
        await older.aclose()
        await ding.aclose()

    def test_a_given_http_client_is_used_and_stays_open(self, dingtalk: FakeDingTalk) -> None:
        with httpx.Client(headers={"user-agent": "mine"}, auth=("someone", "else")) as http:
            with DingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding:
                ding.jsapi.get_jsapi_ticket()
                ding.token.get_token(appkey="k", appsecret="s")
            assert not http.is_closed
        for request in [*dingtalk.calls, *dingtalk.token_requests]:
            assert request.headers["user-agent"] == "mine"
            assert "authorization" not in request.headers  # the http client's own auth is not for DingTalk

    async def test_a_given_async_http_client_is_used_and_stays_open(self, dingtalk: FakeDingTalk) -> None:
        async with httpx.AsyncClient(headers={"user-agent": "mine"}) as http:
            async with AsyncDingTalk(credential=TOKEN, http_client=http, **dingtalk.options) as ding:
                await ding.jsapi.get_jsapi_ticket()
            assert not http.is_closed
        assert dingtalk.calls[0].headers["user-agent"] == "mine"

    def test_many_threads_open_one_pool(self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        all_there = threading.Barrier(32)
        made: list[_pool.Pool] = []
        make = _pool.Pool

        def make_and_remember(*arguments: Any) -> _pool.Pool:
            made.append(make(*arguments))
            return made[-1]

        def first_use(ding: DingTalk) -> object:
            all_there.wait(10)
            return ding.jsapi.get_jsapi_ticket().errcode

        monkeypatch.setattr(_pool, "Pool", make_and_remember)
        with DingTalk(credential=TOKEN, transport="httpx", **dingtalk.options) as ding, ThreadPoolExecutor(32) as threads:
            assert list(threads.map(first_use, [ding] * 32)) == [0] * 32
        assert len(made) == 1

    def test_the_timeout_is_finite_unless_you_say_otherwise(self) -> None:
        assert None not in DingTalk(credential=TOKEN)._connections.timeouts
        assert set(DingTalk(credential=TOKEN, timeout=1.5)._connections.timeouts) == {1.5}
        given = httpx.Timeout(5, read=40, pool=90)
        assert DingTalk(credential=TOKEN, timeout=given)._connections.timeouts == (5, 40, 5, 90, 40)
        assert DingTalk(credential=TOKEN, timeout=httpx.Timeout(5, read=None))._connections.timeouts.total is None

    @pytest.mark.parametrize("timeout", [0, -1, True, "3", float("nan")])
    def test_a_timeout_is_a_time(self, timeout: Any) -> None:
        for name in ("timeout", "deadline"):
            with pytest.raises(ConfigurationError, match=f"{name} must be seconds, more than 0"):
                DingTalk(credential=TOKEN, **{name: timeout})


async def test_every_host_can_be_another(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect(base_urls={"login": dingtalk.url, "oa": dingtalk.url})
    for _ in range(2):
        dingtalk.will_answer(dingtalk.json({}, 302, {"Location": "https://app.example/?authCode=1"}))
        location = await ding.oauth.open_admin_landing(corpid="ding1", redirect_url="https://app.example/")
        assert location == "https://app.example/?authCode=1"
    assert [call.path for call in dingtalk.calls] == [OPERATIONS["open_admin_landing"].path] * 2


async def test_a_redirect_to_a_file_is_followed_without_the_token(connect: Connect, dingtalk: FakeDingTalk) -> None:
    file = type(dingtalk.json({}))(b"\x89PNG", content_type="image/png", headers={"Content-Disposition": 'attachment; filename="a.png"'})
    dingtalk.will_answer(dingtalk.json({}, 302, {"Location": "/files/1?sign=2"}), file)
    received = await connect(TOKEN).media.get_media(media_id="@m")
    assert (received.payload.read(), received.file_name, received.mime_type) == (b"\x89PNG", "a.png", "image/png")
    first, second = dingtalk.calls
    assert first.args["access_token"] == TOKEN.value
    assert (second.path, second.args.to_dict()) == ("/files/1", {"sign": "2"})
    assert "x-acs-dingtalk-access-token" not in second.headers


@sweep(
    "error",
    [
        errors.ConfigurationError("set DINGTALK_APP_KEY"),
        errors.TransportError("?", operation="get_token", request_sent=True),
        errors.ConnectionFailedError("refused", operation="get_token", request_sent=False),
        errors.ConnectionLostError("reset", operation="get_token", request_sent=True),
        errors.RequestTimeoutError("late", operation="get_token", request_sent=True),
        errors.RateLimitError("不行", code=90018, operation="send_message", status=200, retryable=True, retry_after=1.0),
        errors.NotFoundError("无", code="x.y", operation="get_media", status=404, answer={"code": "x.y"}, docs_url="https://d"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_a_process_boundary(error: errors.DingTalkError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own bytes
        assert type(twin) is type(error)
        assert (str(twin), repr(twin), vars(twin)) == (str(error), repr(error), vars(error))


async def test_one_except_catches_everything(connect: Connect, dingtalk: FakeDingTalk, unreachable: str) -> None:
    dingtalk.will_answer_token_requests(dingtalk.json({"errcode": 40089, "errmsg": "不合法的corpid或corpsecret"}))
    with pytest.raises(errors.DingTalkError):
        await connect(LegacyCorp("corp", "wrong")).jsapi.get_jsapi_ticket()
    with pytest.raises(errors.DingTalkError):
        await connect(TOKEN, base_url=unreachable, max_retries=0).jsapi.get_jsapi_ticket()
