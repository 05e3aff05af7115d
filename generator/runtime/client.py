"""Clients for those who bring their own access token and handle nothing but the calls themselves.

`dingkit.DingTalk` carries out the same operations and also gets tokens, renews them, retries and keeps secrets out of logs.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from .answers import from_elsewhere
from .call import detailed
from .errors import ArgumentTypeError, DingTalkError
from .groups import AsyncGroups, Groups
from .http import dump_body, location_of, usual_headers, without_frames
from .operations import HOSTS, SECURITY_SCHEMES, Operation
from .redaction import conceal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from .call import Call
    from .types import Response

T = TypeVar("T")

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
"""Seconds: 10 to connect, 30 for each read and write."""


def place_token(operation: Operation, request: httpx.Request, token: str) -> None:
    """Put the access token where the operation's security scheme wants it, replacing one that is there."""
    if operation.security is None:
        return
    scheme = SECURITY_SCHEMES[operation.security]
    if scheme.location == "query":
        request.url = request.url.copy_set_param(scheme.parameter, token)
    else:
        request.headers[scheme.parameter] = token


def with_url(call: Call[Any], base_urls: Mapping[str, str]) -> dict[str, Any]:
    """Return the arguments of `httpx.Client.build_request`: the whole address, and the headers that every call of the operation has."""
    operation, request = call.operation, call.request
    headers = usual_headers(operation, request) | request.get("headers", {})
    url = call.elsewhere or base_urls[operation.host] + request["url"]
    prepared: dict[str, Any] = {**request, "url": url, "headers": headers}
    if "json" in prepared:
        prepared["content"] = dump_body(prepared.pop("json"))
    return prepared


def redirect_to_follow(operation: Operation, response: httpx.Response) -> str | None:
    """Return where a file really is when DingTalk redirects to it; the token must not be sent there."""
    location = location_of(response.status_code, response.headers)
    return str(response.url.join(location)) if operation.answer == "file" and location else None


class _Settings:
    def __init__(self, access_token: str | None, url: str | None, base_urls: Mapping[str, str] | None, *, check_limits: bool) -> None:
        if url is not None and base_urls:
            raise ArgumentTypeError("is that of all hosts: give it without base_urls.", field="url")
        self.check_limits = check_limits
        self._access_token = access_token
        hosts = {**HOSTS, **(base_urls or {})} if url is None else dict.fromkeys(HOSTS, url)
        self._base_urls = {name: address.rstrip("/") for name, address in hosts.items()}

    @property
    def base_urls(self) -> Mapping[str, str]:
        """Where calls go: URL of each host of `operations.HOSTS`, by its name."""
        return MappingProxyType(self._base_urls)

    def __repr__(self) -> str:
        token = "***" if self._access_token else None
        return f"{type(self).__name__}(access_token={token!r}, base_urls={self._base_urls!r})"

    def _authorize(self, operation: Operation, request: httpx.Request) -> None:
        if operation.security is None:
            return
        if self._access_token is None:
            raise ValueError(f"{operation.id} needs an access token: {type(self).__name__}(access_token=...)")
        place_token(operation, request, self._access_token)

    def _read(self, call: Call[T], response: httpx.Response) -> T:
        """Read an answer; an error does not show the token, wherever it comes from."""
        try:
            return call.read(response)
        except DingTalkError as error:
            conceal(error, [self._access_token or ""])
            raise


class Client(_Settings, Groups):
    """Carries out operations with a given access token.

    Args:
        access_token: Sent with every operation that needs one, where its security scheme says.
        url: One URL in place of all hosts, such as that of the mock.
        base_urls: URLs of some hosts of `operations.HOSTS`, e.g. `{"oapi": "http://127.0.0.1:4010"}`; either these or `url`.
        timeout: Seconds, or `httpx.Timeout`; used only when no `http_client` is given.
        check_limits: Refuse requests beyond the limits that DingTalk enforces, before they are sent, and log those that it only advises.
        http_client: Send with this client, which stays yours to close.

    Examples:
        >>> from dingtalk_openapi import Client
        >>> with Client() as client:  # doctest: +SKIP
        ...     client.token.get_token(appkey="dingabc", appsecret="...").expires_in
        7200
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        url: str | None = None,
        base_urls: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        check_limits: bool = True,
        http_client: httpx.Client | None = None,
    ) -> None:
        super().__init__(access_token, url, base_urls, check_limits=check_limits)
        self._owns_http_client = http_client is None
        self._http = http_client or httpx.Client(timeout=timeout)

    def call(self, call: Call[T]) -> T:
        """Send one request and read its answer; see `protocol.Caller`."""
        operation = call.operation
        prepared = self._http.build_request(**with_url(call, self._base_urls))
        self._authorize(operation, prepared)
        try:
            response = self._http.send(prepared, follow_redirects=False)
            location = redirect_to_follow(operation, response)
            if location is not None:
                response = from_elsewhere(self._http.get(location, follow_redirects=True))
        except httpx.HTTPError as error:
            failure = without_frames(error)
        else:
            return self._read(call, response)
        raise failure

    def raw(self, call: Call[T]) -> Response[T]:
        """Carry out a call, and return HTTP status and headers beside its result.

        Examples:
            >>> from dingtalk_openapi.operations import get_token
            >>> with Client() as client:  # doctest: +SKIP
            ...     client.raw(get_token.call(client, appkey="dingabc", appsecret="...")).headers["date"]
            'Sat, 28 Nov 2026 09:00:00 GMT'
        """
        return self.call(detailed(call))

    def close(self) -> None:
        """Close the connections, unless the http client was given."""
        if self._owns_http_client:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


class AsyncClient(_Settings, AsyncGroups):
    """`Client` for asyncio; same arguments, with an `httpx.AsyncClient`."""

    def __init__(
        self,
        *,
        access_token: str | None = None,
        url: str | None = None,
        base_urls: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        check_limits: bool = True,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        super().__init__(access_token, url, base_urls, check_limits=check_limits)
        self._owns_http_client = http_client is None
        self._http = http_client or httpx.AsyncClient(timeout=timeout)

    async def call(self, call: Call[T]) -> T:
        """Send one request and read its answer; see `protocol.AsyncCaller`."""
        operation = call.operation
        prepared = self._http.build_request(**with_url(call, self._base_urls))
        self._authorize(operation, prepared)
        try:
            response = await self._http.send(prepared, follow_redirects=False)
            location = redirect_to_follow(operation, response)
            if location is not None:
                response = from_elsewhere(await self._http.get(location, follow_redirects=True))
        except httpx.HTTPError as error:
            failure = without_frames(error)
        else:
            return self._read(call, response)
        raise failure

    async def raw(self, call: Call[T]) -> Response[T]:
        """Carry out a call, and return HTTP status and headers beside its result; see `Client.raw`."""
        return await self.call(detailed(call))

    async def aclose(self) -> None:
        """Close the connections, unless the http client was given."""
        if self._owns_http_client:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        await self.aclose()
