"""The token of a person: code, refresh tokens that are good for one use, and the end of them."""

from __future__ import annotations

import asyncio
import json
import re
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp, UserToken
from dingkit.errors import APIError, ConfigurationError, ServerError
from dingkit.stores import AccessToken, FileStore, MemoryStore
from tests.auth.crowd import crowd, round_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytest_httpserver import HTTPServer

    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

SECRET = "s3cret-of-this-test-5f1d"
EXCHANGE = "/v1.0/oauth2/userAccessToken"


class Logins:
    """Exchanges each code and each refresh token once."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("/").rstrip("/")
        self.options: dict[str, Any] = {"base_url": self.url, "api_base_url": self.url}
        self.good = {"code-1"}
        self.exchanged: list[str] = []
        self.pairs = 0
        self.calls: list[str | None] = []
        self.refused: set[str | None] = set()
        self.fails = False
        self.sends_refresh_tokens = True
        server.expect_request(re.compile(".*")).respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        if request.path != EXCHANGE:
            token = request.headers.get("x-acs-dingtalk-access-token")
            self.calls.append(token)
            if token in self.refused:
                return answer({"code": "InvalidAuthentication", "message": "不合法的access_token"}, 400)
            return answer({"nick": "张三"})
        sent = request.get_json()
        used = sent.get("code") or sent["refreshToken"]
        self.exchanged.append(used)
        if self.fails:
            return answer({"code": "systemBusy", "message": "服务忙"}, 500)
        if used not in self.good:
            return answer({"code": "invalidCode", "message": "不合法的临时授权码"}, 400)
        self.good.remove(used)
        self.pairs += 1
        new = {"refreshToken": f"refresh-{self.pairs}"} if self.sends_refresh_tokens else {}
        self.good.add(f"refresh-{self.pairs}")
        return answer({"accessToken": f"user-{self.pairs}", "expireIn": 7200, **new})


def answer(body: object, status: int = 200) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")


@pytest.fixture
def logins(httpserver: HTTPServer, dingtalk: FakeDingTalk) -> Logins:
    """In place of `dingtalk`."""
    httpserver.clear_all_handlers()
    return Logins(httpserver)


def login(code: str = "", refresh_token: str = "") -> UserToken:
    return UserToken("dingabc", SECRET, "session-1", code=code, refresh_token=refresh_token)


KEY = login().cache_key("user")


async def test_a_code_becomes_a_token_and_the_token_is_renewed_with_a_new_refresh_token_each_time(
    connect: Connect, logins: Logins, tmp_path: Path
) -> None:
    ding = connect(login("code-1"), store=FileStore(tmp_path), **logins.options)
    assert (await ding.contact.get_contact_user(union_id="me")).nick == "张三"
    for number in (1, 2):
        logins.refused.add(f"user-{number}")
        await ding.contact.get_contact_user(union_id="me")
    assert logins.exchanged == ["code-1", "refresh-1", "refresh-2"]
    assert logins.calls == ["user-1", "user-1", "user-2", "user-2", "user-3"]
    kept = FileStore(tmp_path).load(KEY)
    assert kept is not None
    assert (kept.value, kept.refresh_token) == ("user-3", "refresh-3")


async def test_after_a_restart_it_goes_on_without_the_code(connect: Connect, logins: Logins, tmp_path: Path) -> None:
    await connect(login("code-1"), store=FileStore(tmp_path), **logins.options).access_token()
    assert await connect(login(), store=FileStore(tmp_path), **logins.options).access_token() == "user-1"
    kept = FileStore(tmp_path).load(KEY)
    assert kept is not None
    FileStore(tmp_path).save(KEY, kept.ended())
    assert await connect(login("code-1"), store=FileStore(tmp_path), **logins.options).access_token() == "user-2"
    assert logins.exchanged == ["code-1", "refresh-1"]


async def test_a_pair_is_saved_before_it_is_used(connect: Connect, logins: Logins) -> None:
    class Watched(MemoryStore):
        shared = True

        def save(self, key: str, token: AccessToken) -> None:
            assert logins.calls == []
            saved.append((key, token.value, token.refresh_token))

        def load(self, key: str) -> AccessToken | None:
            return None

    saved: list[tuple[str, str, str]] = []
    await connect(login("code-1"), store=Watched(), **logins.options).contact.get_contact_user(union_id="me")
    assert saved == [(KEY, "user-1", "refresh-1")]


async def test_a_refresh_token_from_elsewhere(connect: Connect, logins: Logins) -> None:
    logins.good = {"from-elsewhere"}
    assert await connect(login(refresh_token="from-elsewhere"), **logins.options).access_token() == "user-1"


async def test_an_answer_without_a_refresh_token_leaves_the_old_one(connect: Connect, logins: Logins) -> None:
    logins.sends_refresh_tokens = False
    logins.good = {"from-elsewhere", "code-1"}
    for credential, expected in ((login(refresh_token="from-elsewhere"), "from-elsewhere"), (login("code-1"), "")):
        store = MemoryStore()
        await connect(credential, store=store, **logins.options).access_token()
        kept = store.load(KEY)
        assert kept is not None
        assert kept.refresh_token == expected


async def test_a_person_of_whom_nothing_is_known_has_to_log_in(connect: Connect, logins: Logins) -> None:
    with pytest.raises(ConfigurationError, match="nothing is known of the user 'session-1': let the person log in") as caught:
        await connect(login(), **logins.options).contact.get_contact_user(union_id="me")
    assert SECRET not in str(caught.value)
    assert logins.exchanged == logins.calls == []


def with_dead_pair() -> MemoryStore:
    store = MemoryStore()
    store.save(KEY, AccessToken("dead", time.time() - 1, "dead-refresh-token"))
    return store


async def test_when_the_refresh_token_has_ended_the_person_has_to_log_in_again(connect: Connect, logins: Logins) -> None:
    with pytest.raises(APIError, match="Let the user 'session-1' log in again and give UserToken the new code") as caught:
        await connect(login(), store=with_dead_pair(), **logins.options).access_token()
    assert caught.value.operation == "create_user_access_token"
    assert caught.value.code == "invalidCode"
    for secret in (SECRET, "dead-refresh-token"):
        assert secret not in str(caught.value)
    assert logins.exchanged == ["dead-refresh-token"]
    assert (caught.value.hint_zh or "").endswith("请让用户 'session-1' 重新登录，再把新的 code 交给 UserToken。")


async def test_a_new_login_replaces_the_pair_that_has_ended(connect: Connect, logins: Logins) -> None:
    store = with_dead_pair()
    assert await connect(login("code-1"), store=store, **logins.options).access_token() == "user-1"
    assert logins.exchanged == ["dead-refresh-token", "code-1"]
    kept = store.load(KEY)
    assert kept is not None
    assert kept.refresh_token == "refresh-1"


async def test_a_server_that_is_down_uses_up_no_code_and_asks_for_no_login(connect: Connect, logins: Logins, pauses: list[float]) -> None:
    logins.fails = True
    store = with_dead_pair()
    with pytest.raises(ServerError) as caught:
        await connect(login("code-1"), store=store, **logins.options).access_token()
    assert "log in again" not in str(caught.value)
    assert set(logins.exchanged) == {"dead-refresh-token"}


async def test_the_call_of_a_person_goes_beside_those_of_the_app(connect: Connect, logins: Logins) -> None:
    ding = connect(login("code-1"), **logins.options)
    await ding.contact.get_contact_user(union_id="me")
    app = connect(InternalApp("dingabc", SECRET), **logins.options)
    with pytest.raises(ConfigurationError, match="get_contact_user needs a token of the kind 'user'"):
        await app.contact.get_contact_user(union_id="me")


def test_many_threads_use_each_refresh_token_once(logins: Logins, tmp_path: Path) -> None:
    """Each has a client and a store of its own, as processes have."""
    logins.good.add("old-refresh-token")
    FileStore(tmp_path).save(KEY, AccessToken("old", time.time() - 1, "old-refresh-token"))

    def call(_: int) -> str:
        with DingTalk(credential=login(), store=FileStore(tmp_path), **logins.options) as ding:
            return ding.access_token()

    with ThreadPoolExecutor(16) as threads:
        assert list(threads.map(call, range(16))) == ["user-1"] * 16
    assert logins.exchanged == ["old-refresh-token"]


def test_processes_use_each_refresh_token_once(logins: Logins, tmp_path: Path) -> None:
    user = {"url": logins.url, "store": {"directory": str(tmp_path)}, "user": ["dingabc", SECRET, "session-1", "code-1"]}
    with crowd([{**user, "kind": "threads", "callers": 4}] * 3) as processes:
        assert round_of(processes) == [{"ended_well": 4, "errors": []}] * 3
        for number in (1, 2):
            logins.refused.add(f"user-{number}")
            assert round_of(processes) == [{"ended_well": 4, "errors": []}] * 3
    assert logins.exchanged == ["code-1", "refresh-1", "refresh-2"]


async def test_a_caller_who_is_cancelled_does_not_lose_the_new_refresh_token(logins: Logins) -> None:
    store = MemoryStore()
    store.save(KEY, AccessToken("old", time.time() - 1, "old-refresh-token"))
    logins.good.add("old-refresh-token")
    async with AsyncDingTalk(credential=login(), store=store, **logins.options) as ding:
        caller = asyncio.create_task(ding.access_token())
        await asyncio.sleep(0)  # it has begun
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        assert await ding.access_token() == "user-1"
    assert logins.exchanged == ["old-refresh-token"]


def test_it_shows_no_secret() -> None:
    credential = login("code-1", "refresh-from-elsewhere")
    assert repr(credential) == "UserToken(client_id='dingabc', user='session-1')"
    for secret in (SECRET, "code-1", "refresh-from-elsewhere"):
        assert secret not in KEY
        assert secret not in str(credential)
