"""A DingTalk on 127.0.0.1, and both clients for it."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest
from pytest_httpserver import HTTPServer

from dingkit import AsyncDingTalk, DingTalk
from tests.cli.conftest import SECONDS_UNTIL_A_TEST_GIVES_UP, FakeDingTalk

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from dingkit.delivery import Delivery

SECRET = "app-secret-5f1d"


class Gate:
    """Keeps a request waiting on the server."""

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()

    def __call__(self, body: dict[str, Any]) -> None:
        self.reached.set()
        assert self.opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    async def is_reached(self) -> None:
        assert await asyncio.to_thread(self.reached.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)


class Sender:
    """A client, with and without asyncio."""

    def __init__(self, kind: str, url: str, **options: Any) -> None:
        options = {"app_key": "dingabc", "app_secret": SECRET, "agent_id": 7, "url": url, "max_retries": 0, **options}
        self.kind = kind
        self.ding: Any = DingTalk(**options) if kind == "sync" else AsyncDingTalk(**options)

    async def deliver(self, *arguments: Any, **options: Any) -> Delivery:
        delivery: Delivery = await self._call(self.ding.message.deliver, *arguments, **options)
        return delivery

    async def resume(self, *arguments: Any, **options: Any) -> Delivery:
        delivery: Delivery = await self._call(self.ding.message.resume_delivery, *arguments, **options)
        return delivery

    async def close(self) -> None:
        if self.kind == "sync":
            self.ding.close()
        else:
            await self.ding.aclose()

    async def _call(self, method: Any, *arguments: Any, **options: Any) -> Any:
        if self.kind == "sync":
            return await asyncio.to_thread(method, *arguments, **options)
        return await method(*arguments, **options)


@pytest.fixture(scope="session")
def make_httpserver() -> Iterator[HTTPServer]:
    """Threaded, because some tests keep one request waiting for another."""
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        yield server


@pytest.fixture
def dingtalk(httpserver: HTTPServer) -> FakeDingTalk:
    return FakeDingTalk(httpserver)


@pytest.fixture
async def sender(kind: str, dingtalk: FakeDingTalk) -> AsyncIterator[Sender]:
    sender = Sender(kind, dingtalk.url)
    yield sender
    await sender.close()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    kind: str = request.param
    return kind
