"""Failing tests as a user's suite may have them; test_secrets.py runs them with DEBUG logs and all that pytest can print."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp, LegacyCorp
from dingkit.messages import Text
from tests.auth.faulty_server import FAULTS, READ_PATH, TOKEN_PATH, FaultyServer, faulty_server
from tests.auth.secrets_used import APP_SECRET, CODE, CORP_SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator

FAULTY = ["slow headers", "reset after the request", "truncated JSON", "HTML with status 200", "90018", "40014"]


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    with faulty_server() as server:
        yield server


@pytest.fixture
def options(server: FaultyServer) -> dict[str, Any]:
    return {"base_url": server.url, "api_base_url": server.url, "max_retries": 0, "timeout": 0.3}


@pytest.fixture
def app() -> InternalApp:
    return InternalApp("dingabc", APP_SECRET)


@pytest.fixture
def ding(app: InternalApp, options: dict[str, Any]) -> Iterator[DingTalk]:
    with DingTalk(credential=app, **options) as ding:
        yield ding


@pytest.mark.parametrize("name", FAULTY)
@pytest.mark.parametrize("path", [TOKEN_PATH, READ_PATH])
class TestFaults:
    """Each fault, of the call and of the token request for it."""

    def test_sync(self, server: FaultyServer, ding: DingTalk, name: str, path: str) -> None:
        server.plan = lambda called, number: FAULTS[name] if called == path else None
        ding.jsapi.get_jsapi_ticket()

    def test_async(self, server: FaultyServer, app: InternalApp, options: dict[str, Any], name: str, path: str) -> None:
        server.plan = lambda called, number: FAULTS[name] if called == path else None

        async def call() -> None:
            async with AsyncDingTalk(credential=app, **options) as ding:
                await asyncio.gather(ding.jsapi.get_jsapi_ticket(), ding.jsapi.get_jsapi_ticket())

        asyncio.run(call())


@pytest.mark.parametrize("fault", ["reset after the request", "truncated JSON"])
def test_secrets_among_the_arguments(server: FaultyServer, ding: DingTalk, fault: str) -> None:
    server.plan = lambda path, number: FAULTS[fault] if path != TOKEN_PATH else None
    ding.oauth.get_user_info(code=CODE)


def test_a_url_that_is_none(options: dict[str, Any]) -> None:
    corp = LegacyCorp("ding0a1b", CORP_SECRET)

    async def call() -> None:
        async with AsyncDingTalk(credential=corp, **{**options, "base_url": "http://127.0.0.1:1"}) as ding:
            await ding.jsapi.get_jsapi_ticket()

    asyncio.run(call())


def test_no_server_is_there(ding: DingTalk, server: FaultyServer) -> None:
    server.leave()
    ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))
