"""Everything that noisy sessions emit, searched for every secret that they use."""

from __future__ import annotations

import asyncio
import io
import logging
import subprocess
import sys
import traceback
import warnings
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp, LegacyCorp, StaticToken
from dingkit.errors import DingTalkError
from dingkit.limiter import RateLimiter
from dingkit.stores import RedisStore
from dingtalk_openapi.models import CreateAccessTokenResult, GetJsapiTicketResult
from tests.auth.faulty_server import FAULTS, READ_PATH, TOKEN_PATH, FaultyServer, faulty_server
from tests.auth.secrets_used import APP_SECRET, CODE, CORP_SECRET, STATIC, TOKENS, leaks
from tests.auth.test_options import http2_server

if TYPE_CHECKING:
    from collections.abc import Iterator

PASSWORD = "password-9e5a"
SESSION = Path(__file__).with_name("leaky_session.py")


def test_what_pytest_shows_of_failing_tests_and_their_fixtures() -> None:
    options = ["-q", "-p", "no:cacheprovider", "--setup-show", "--log-level=DEBUG", "-rA", "-W", "default"]
    command = [sys.executable, "-m", "pytest", str(SESSION), *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=SESSION.parents[2])
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].startswith("28 failed in ")
    assert "access_token=***" in done.stdout
    assert "Captured log call" in done.stdout
    assert "InternalApp(app_key='dingabc', legacy=False)" in done.stdout
    shown = done.stdout + done.stderr
    assert [line for line in shown.splitlines() if leaks(line)] == []


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with faulty_server() as server:
        yield server


class Everything(logging.Handler):
    """Keeps all that is logged, as several kinds of handler would show it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.loggers: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.loggers.add(record.name)
        self.lines += [self.format(record), str(vars(record))]


@pytest.fixture
def everything() -> Iterator[Everything]:
    handler, root = Everything(), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.setLevel(before)
    root.removeHandler(handler)


def shown_of(value: object) -> list[str]:
    return [repr(value), str(value), f"{value}"]


def shown_of_error(error: BaseException) -> list[str]:
    chain: list[BaseException] = []
    behind: BaseException | None = error
    while behind is not None:
        chain.append(behind)
        behind = behind.__cause__ or behind.__context__
    return ["".join(traceback.format_exception(error)), *(text for one in chain for text in shown_of(one))]


def test_a_noisy_session_of_everything(server: FaultyServer, everything: Everything, unreachable: str) -> None:
    shown: list[str] = []
    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(out), warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for credential in (InternalApp("dingabc", APP_SECRET), LegacyCorp("ding0a1b", CORP_SECRET), StaticToken(STATIC)):
            options = {"credential": credential, "base_url": server.url, "api_base_url": server.url, "max_retries": 0, "timeout": 0.2}
            shown += sync_session(server, options)
            shown += sync_session(server, {**options, "transport": "pyreqwest"})
            for transport in ("httpx", "aiohttp", "pyreqwest"):
                shown += asyncio.run(async_session(server, {**options, "transport": transport}), debug=True)
        shown += over_http_2()
        shown += without_redis(unreachable, server)
        shown += through_a_proxy(unreachable)
    emitted = "\n".join([*everything.lines, *shown, out.getvalue(), *(str(vars(warning)) for warning in warned)])
    for name in ("dingkit", "httpx", "httpcore.http11", "httpcore.connection", "httpcore.http2", "asyncio"):
        assert name in everything.loggers  # they all have spoken
    assert "hpack.hpack" not in everything.loggers
    assert "access_token=***" in emitted
    assert leaks(emitted) == []
    assert PASSWORD not in emitted


def sync_session(server: FaultyServer, options: dict[str, Any]) -> list[str]:
    shown = []
    with DingTalk(**options, on_call=lambda record: shown.extend(shown_of(record))) as ding:
        shown += [*shown_of(ding), *shown_of(ding._credential)]
        for name, fault in {"none": None, **FAULTS}.items():
            server.plan = lambda path, number, fault=fault: fault if path not in (TOKEN_PATH, "/gettoken") else None  # type: ignore[misc]
            for call in (ding.jsapi.get_jsapi_ticket, lambda: ding.oauth.get_user_info(code=CODE)):
                try:
                    shown += shown_of(call())
                except DingTalkError as error:
                    shown += [name, *shown_of_error(error)]
    return shown


async def async_session(server: FaultyServer, options: dict[str, Any]) -> list[str]:
    shown = []
    async with AsyncDingTalk(**options, on_call=lambda record: shown.extend(shown_of(record))) as ding:
        for name, fault in {"none": None, **FAULTS}.items():
            server.plan = lambda path, number, fault=fault: fault if path not in (TOKEN_PATH, "/gettoken") else None  # type: ignore[misc]
            try:
                shown += shown_of(await ding.jsapi.get_jsapi_ticket())
            except DingTalkError as error:
                shown += [name, *shown_of_error(error)]
        server.plan = lambda path, number: FAULTS["truncated JSON"] if path == READ_PATH else None
        tasks = [asyncio.create_task(ding.oauth.get_user_info(code=CODE)) for _ in range(3)]
        shown += shown_of(tasks)
        outcomes = await asyncio.gather(*tasks, return_exceptions=True)
        shown += [text for outcome in outcomes for text in shown_of(outcome)]
    async with AsyncDingTalk(**{**options, "base_url": "http://127.0.0.1:1"}) as ding:
        try:
            await ding.oauth.get_user_info(code=CODE)
        except DingTalkError as error:
            shown += shown_of_error(error)
    return shown


def over_http_2() -> list[str]:
    with http2_server() as (url, _), httpx.Client(http1=False, http2=True) as http:
        ding = DingTalk(credential=StaticToken(STATIC), http_client=http, base_url=url, api_base_url=url)
        shown = shown_of(ding.jsapi.get_jsapi_ticket())
        try:
            ding.jsapi.create_jsapi_ticket()
        except DingTalkError as error:
            shown += shown_of_error(error)
    return shown


def without_redis(unreachable: str, server: FaultyServer) -> list[str]:
    server.plan = lambda path, number: None
    url = unreachable.replace("http://", f"redis://user:{PASSWORD}@")
    client = redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0))
    store, limiter = RedisStore(client), RateLimiter(redis=client)
    with DingTalk("dingabc", APP_SECRET, store=store, limiter=limiter, base_url=server.url, api_base_url=server.url) as ding:
        ding.jsapi.get_jsapi_ticket()
        return [*shown_of(ding), *shown_of(store), *shown_of(limiter), *shown_of(client)]


def through_a_proxy(unreachable: str) -> list[str]:
    shown = []
    with DingTalk(credential=StaticToken(STATIC), proxy=unreachable.replace("//", f"//user:{PASSWORD}@"), max_retries=0) as ding:
        try:
            ding.oauth.get_user_info(code=CODE)
        except DingTalkError as error:
            shown += shown_of_error(error)
    return [*shown, *shown_of(ding)]


def test_models_mask_what_bears_the_name_of_a_secret_even_where_the_spec_does_not_expect_it() -> None:
    known = CreateAccessTokenResult(access_token=TOKENS[0], expire_in=7200)
    unknown = GetJsapiTicketResult.from_dict(
        {"errcode": 0, "ticket": TOKENS[3], "expires_in": 1, "accessToken": TOKENS[1], "more": {"list": [{"refreshToken": TOKENS[2]}]}}
    )
    assert leaks("".join([*shown_of(known), *shown_of(unknown)])) == []
    assert "'more': {'list': [{'refreshToken': '***'}]}" in repr(unknown)
    assert unknown.to_dict()["accessToken"] == TOKENS[1]


async def test_an_error_that_many_waited_for(server: FaultyServer) -> None:
    """Each waiter raises a copy, with the original behind it."""
    server.plan = lambda path, number: FAULTS["truncated JSON"] if path == TOKEN_PATH else None
    async with AsyncDingTalk("dingabc", APP_SECRET, base_url=server.url, api_base_url=server.url) as ding:
        outcomes = await asyncio.gather(*(ding.oauth.get_user_info(code=CODE) for _ in range(8)), return_exceptions=True)
    shown = [text for outcome in outcomes if isinstance(outcome, BaseException) for text in shown_of_error(outcome)]
    assert len(shown) >= 8 * 4
    assert leaks("".join(shown)) == []


def test_frames_of_the_libraries_below_are_not_kept(server: FaultyServer) -> None:
    """They hold the request, for tools that show variables."""
    server.plan = lambda path, number: FAULTS["reset after the request"]
    with DingTalk(credential=StaticToken(STATIC), base_url=server.url, max_retries=0) as ding, suppress(DingTalkError):
        ding.jsapi.get_jsapi_ticket()
    with DingTalk(credential=StaticToken(STATIC), base_url=server.url, max_retries=0) as ding, pytest.raises(DingTalkError) as caught:
        ding.jsapi.get_jsapi_ticket()
    cause = caught.value.__cause__
    assert cause is not None
    assert type(cause).__module__.startswith("httpcore")
    while cause is not None:
        assert cause.__traceback__ is None
        cause = cause.__cause__ or cause.__context__
