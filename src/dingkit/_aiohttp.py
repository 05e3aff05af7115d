"""The transport of asyncio clients where `dingkit[aiohttp]` is installed: httpx's own does an eighth of the calls with 64 tasks."""

from __future__ import annotations

import aiohttp
from httpx_aiohttp.transport import AiohttpTransport


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
