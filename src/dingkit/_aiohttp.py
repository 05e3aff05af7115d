"""The transport of asyncio clients where `dingkit[aiohttp]` is installed: httpx's own does an eighth of the calls with 64 tasks."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, cast

import aiohttp
from httpx_aiohttp.transport import AiohttpTransport

if TYPE_CHECKING:
    import httpx
    from httpx_aiohttp.transport import AiohttpResponseStream

CHUNK_BYTES = 128 * 1024
"""A download in the transport's own chunks of 16 KB costs a third more."""


class SingleTryTransport(AiohttpTransport):
    """Neither repeats a request by itself nor keeps cookies: what may be repeated is for dingkit to decide."""

    def get_client(self) -> aiohttp.ClientSession:
        """Open the session that all requests go through."""
        connector = aiohttp.TCPConnector(
            limit=self.limits.max_connections or 0,
            keepalive_timeout=self.limits.keepalive_expiry,
            ssl=self.ssl_context,
        )
        session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
        session._retry_connection = False  # noqa: SLF001 - it has no other switch, and would repeat any GET whose connection broke
        return session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request; the body of the answer comes in larger chunks."""
        response = await super().handle_async_request(request)
        cast("AiohttpResponseStream", response.stream).CHUNK_SIZE = CHUNK_BYTES
        return response
