"""A gateway of Stream mode, and streams that receive from it."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from dingkit import AsyncDingTalk, DingTalk
from dingkit.stream import DingTalkStream
from tests.stream.gateway import KEY, SECRET, Gateway, running_gateway, within

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from contextlib import AbstractAsyncContextManager

    from pytest_httpserver import HTTPServer

    Serve = Callable[[DingTalkStream], AbstractAsyncContextManager[asyncio.Task[None]]]

QUICK = {"first_pause": 0.01, "longest_pause": 0.05}


@pytest.fixture
async def gateway(httpserver: HTTPServer) -> AsyncIterator[Gateway]:
    async with running_gateway(httpserver) as gateway:
        yield gateway


@pytest.fixture
async def make_stream(gateway: Gateway) -> AsyncIterator[Callable[..., DingTalkStream]]:
    """Make streams that come back quickly; `sync=True` with a client that is not asynchronous."""
    clients: list[AsyncDingTalk | DingTalk] = []

    def make(*arguments: Any, sync: bool = False, **options: Any) -> DingTalkStream:
        kind = DingTalk if sync else AsyncDingTalk
        client = kind(KEY, SECRET, base_url=gateway.url, api_base_url=gateway.url, max_retries=0)
        clients.append(client)
        return DingTalkStream(client, *arguments, **QUICK | options)

    yield make
    for client in clients:
        await client.aclose() if isinstance(client, AsyncDingTalk) else client.close()


@pytest.fixture
def serving() -> Serve:
    """Have a stream receive in the background, until the block ends."""

    @asynccontextmanager
    async def serve(stream: DingTalkStream) -> AsyncIterator[asyncio.Task[None]]:
        task = asyncio.create_task(stream.serve())
        try:
            yield task
        finally:
            stream.stop()
            await within(task)

    return serve


@pytest.fixture(scope="session")
def certificate() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """TLS settings of a server on 127.0.0.1, and of a client that trusts it."""
    authority = trustme.CA()
    server_side, client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.issue_cert("127.0.0.1").configure_cert(server_side)
    authority.configure_trust(client_side)
    return server_side, client_side
