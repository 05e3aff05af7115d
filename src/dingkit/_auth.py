"""Puts the access token into requests, and replaces it once when DingTalk refuses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from dingtalk_openapi.answers import refuses_token
from dingtalk_openapi.client import place_token

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator

    from dingkit._tokens import TokenCache
    from dingkit.stores import AccessToken
    from dingtalk_openapi.operations import Operation


def _may_refuse(response: httpx.Response) -> bool:
    """Only a JSON body is read to find out: a streamed download stays streamed."""
    return "json" in response.headers.get("content-type", "")


class TokenAuth(httpx.Auth):
    """Authorizes one call of one operation from a synchronous client."""

    def __init__(self, operation: Operation, tokens: TokenCache, fetch: Callable[[], AccessToken], *, repeatable: bool) -> None:
        self._operation = operation
        self._tokens = tokens
        self._fetch = fetch
        self._repeatable = repeatable

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send with the cached token; when it is refused, send once more with a new one."""
        token = self._tokens.get(self._fetch)
        place_token(self._operation, request, token.value)
        response = yield request
        if not _may_refuse(response):
            return
        response.read()
        if refuses_token(response):
            self._tokens.refuse(token)
            if self._repeatable:
                place_token(self._operation, request, self._tokens.get(self._fetch).value)
                yield request


class AsyncTokenAuth(httpx.Auth):
    """Authorizes one call of one operation from an asynchronous client."""

    def __init__(self, operation: Operation, tokens: TokenCache, fetch: Callable[[], Awaitable[AccessToken]], *, repeatable: bool) -> None:
        self._operation = operation
        self._tokens = tokens
        self._fetch = fetch
        self._repeatable = repeatable

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send with the cached token; when it is refused, send once more with a new one."""
        token = await self._tokens.get_async(self._fetch)
        place_token(self._operation, request, token.value)
        response = yield request
        if not _may_refuse(response):
            return
        await response.aread()
        if refuses_token(response):
            self._tokens.refuse(token)
            if self._repeatable:
                place_token(self._operation, request, (await self._tokens.get_async(self._fetch)).value)
                yield request
