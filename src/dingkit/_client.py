"""`DingTalk` and `AsyncDingTalk`: the generated operations, with tokens, retries and redaction around them."""

from __future__ import annotations

import os
import time
from threading import Lock
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from dingkit import _redaction
from dingkit._auth import AsyncTokenAuth, TokenAuth
from dingkit._retry import RetryPolicy
from dingkit._tokens import TokenCache
from dingkit._transport import is_repeatable, transport_error
from dingkit.credentials import Credential, InternalApp
from dingkit.errors import APIError, ConfigurationError, TransportError
from dingkit.stores import AccessToken, MemoryStore, TokenStore
from dingtalk_openapi.client import DEFAULT_TIMEOUT, redirect_to_follow, with_url
from dingtalk_openapi.groups import AsyncGroups, Groups
from dingtalk_openapi.operations import HOSTS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import RequestArguments

T = TypeVar("T")

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=30.0)
"""httpx keeps 20 idle connections: 64 threads would open a new one for almost every call."""

ENVIRONMENT = {
    "app_key": "DINGTALK_APP_KEY",
    "app_secret": "DINGTALK_APP_SECRET",
    "corp_id": "DINGTALK_CORP_ID",
    "agent_id": "DINGTALK_AGENT_ID",
    "base_url": "DINGTALK_BASE_URL",
    "api_base_url": "DINGTALK_API_BASE_URL",
}


async def _sleep(seconds: float) -> None:
    import asyncio  # most of what importing dingkit would cost a synchronous program

    await asyncio.sleep(seconds)


def _credential(app_key: str | None, app_secret: str | None, credential: Credential | None) -> Credential:
    if credential is not None:
        if app_key or app_secret:
            raise ConfigurationError("give either app_key and app_secret or credential=..., not both")
        return credential
    if not app_key or not app_secret:
        raise ConfigurationError("give app_key and app_secret, or credential=...")
    return InternalApp(app_key, app_secret)


class _Base:
    """What both clients are made of."""

    def __init__(
        self,
        credential: Credential,
        corp_id: str | None,
        agent_id: int | None,
        store: TokenStore | None,
        base_urls: Mapping[str, str],
        timeout: float | httpx.Timeout,
        max_retries: int,
    ) -> None:
        self.corp_id = corp_id
        self.agent_id = agent_id
        self._credential = credential
        self._tokens = TokenCache(credential.cache_key, MemoryStore() if store is None else store)
        self._base_urls = {name: url.rstrip("/") for name, url in {**HOSTS, **base_urls}.items()}
        self._timeout = timeout
        self._retry = RetryPolicy(max_retries)
        self._http_lock = Lock()
        _redaction.install()

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ, **options: Any) -> Self:
        """Make a client from the variables `DINGTALK_APP_KEY`, `_APP_SECRET`, `_CORP_ID`, `_AGENT_ID`, `_BASE_URL`, `_API_BASE_URL`.

        Args:
            environ: Where to look the variables up.
            options: Other arguments of the client; they go before the environment.

        Raises:
            ConfigurationError: the key or the secret is missing, or the agent id is not a number.
        """
        wanted = {name: variable for name, variable in ENVIRONMENT.items() if name not in options}
        if options.get("credential") is not None:
            wanted = {name: variable for name, variable in wanted.items() if name not in ("app_key", "app_secret")}
        found: dict[str, Any] = {name: environ[variable] for name, variable in wanted.items() if environ.get(variable)}
        missing = [wanted[name] for name in ("app_key", "app_secret") if name in wanted and name not in found]
        if missing:
            raise ConfigurationError(f"set the environment variable(s) {', '.join(missing)}")
        if "agent_id" in found:
            try:
                found["agent_id"] = int(found["agent_id"])
            except ValueError:
                message = f"{ENVIRONMENT['agent_id']} must be a number, not {found['agent_id']!r}"
                raise ConfigurationError(message) from None
        return cls(**found, **options)

    def _needs_token(self, operation: Operation) -> bool:
        if operation.security is None:
            return False
        kind = SECURITY_SCHEMES[operation.security].token
        if not self._credential.serves(kind):
            raise ConfigurationError(
                f"{operation.id} needs a token of the kind '{kind}', and {type(self._credential).__name__} obtains none: "
                "use a client of its own for it, with credential=StaticToken(...)"
            )
        return True

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._credential!r}, base_url={self._base_urls['oapi']!r}, api_base_url={self._base_urls['api']!r})"


class DingTalk(_Base, Groups):
    """Client for the DingTalk Open Platform; safe to share between threads.

    Args:
        app_key: AppKey (Client ID) of an internal app.
        app_secret: AppSecret (Client Secret).
        credential: Another way to obtain tokens, instead of key and secret; see `dingkit.credentials`.
        corp_id: CorpId, for your own use: `ding.corp_id`.
        agent_id: AgentId, for your own use: `ding.agent_id`.
        store: Where tokens are kept and shared; see `dingkit.stores`.
        base_url: Another URL for `https://oapi.dingtalk.com`, e.g. that of the mock.
        api_base_url: Another URL for `https://api.dingtalk.com`.
        timeout: Seconds, or `httpx.Timeout`; used only when no `http_client` is given.
        max_retries: How often a failed call is made again when that does no harm.
        http_client: Send with this client, which stays yours to close.

    Raises:
        ConfigurationError: there is no way to obtain a token.

    Example:
        >>> from dingkit import DingTalk
        >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
        ...     ding.oauth.get_user_info_v2(code="bab02f63").result.userid
        'userid123'
    """

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        credential: Credential | None = None,
        corp_id: str | None = None,
        agent_id: int | None = None,
        store: TokenStore | None = None,
        base_url: str = HOSTS["oapi"],
        api_base_url: str = HOSTS["api"],
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        http_client: httpx.Client | None = None,
    ) -> None:
        credential = _credential(app_key, app_secret, credential)
        super().__init__(credential, corp_id, agent_id, store, {"oapi": base_url, "api": api_base_url}, timeout, max_retries)
        self._given_http_client = http_client
        self._own_http_client: httpx.Client | None = None

    def access_token(self) -> str:
        """Return the current access token, obtaining or renewing it when that is due.

        Raises:
            APIError: DingTalk refused the credential.
            TransportError: DingTalk could not be reached.
        """
        return self._tokens.get(self._fetch).value

    def call(self, operation: Operation, request: RequestArguments, parse: Callable[[httpx.Response], T]) -> T:
        """Carry out one operation; the methods of the API groups come through here (see `dingtalk_openapi.protocol`)."""
        repeatable = is_repeatable(request)
        retries = 0
        while True:
            try:
                return parse(self._send(operation, request, repeatable=repeatable))
            except (APIError, TransportError) as error:
                pause = self._retry.pause(operation, error, retries, repeatable=repeatable)
                if pause is None:
                    raise
            time.sleep(pause)
            retries += 1

    def _send(self, operation: Operation, request: RequestArguments, *, repeatable: bool) -> httpx.Response:
        http = self._http
        auth = TokenAuth(operation, self._tokens, self._fetch, repeatable=repeatable) if self._needs_token(operation) else None
        try:
            prepared = http.build_request(**with_url(operation, request, self._base_urls))
            response = http.send(prepared, auth=auth, follow_redirects=False)
            location = redirect_to_follow(operation, response)
            if location is not None:
                response = http.get(location, auth=None, follow_redirects=True)
        except httpx.RequestError as error:
            raise transport_error(operation, error) from error
        return response

    def _fetch(self) -> AccessToken:
        return self._credential.fetch(self)

    @property
    def _http(self) -> httpx.Client:
        if self._given_http_client is not None:
            return self._given_http_client
        with self._http_lock:
            if self._own_http_client is None:
                self._own_http_client = httpx.Client(timeout=self._timeout, limits=LIMITS)
            return self._own_http_client

    def close(self) -> None:
        """Close the connections, unless the http client was given; a closed client opens new ones when it is used again."""
        with self._http_lock:
            if self._own_http_client is not None:
                self._own_http_client.close()
                self._own_http_client = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


class AsyncDingTalk(_Base, AsyncGroups):
    """`DingTalk` for asyncio: same arguments (with an `httpx.AsyncClient`), same groups, methods are awaited.

    Example:
        >>> from dingkit import AsyncDingTalk
        >>> async def main():
        ...     async with AsyncDingTalk("dingabc", "app-secret") as ding:
        ...         return (await ding.oauth.get_user_info_v2(code="bab02f63")).result.userid
    """

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        credential: Credential | None = None,
        corp_id: str | None = None,
        agent_id: int | None = None,
        store: TokenStore | None = None,
        base_url: str = HOSTS["oapi"],
        api_base_url: str = HOSTS["api"],
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        credential = _credential(app_key, app_secret, credential)
        super().__init__(credential, corp_id, agent_id, store, {"oapi": base_url, "api": api_base_url}, timeout, max_retries)
        self._given_http_client = http_client
        self._own_http_client: httpx.AsyncClient | None = None

    async def access_token(self) -> str:
        """Return the current access token; see `DingTalk.access_token`."""
        return (await self._tokens.get_async(self._fetch)).value

    async def call(self, operation: Operation, request: RequestArguments, parse: Callable[[httpx.Response], T]) -> T:
        """Carry out one operation; the methods of the API groups come through here (see `dingtalk_openapi.protocol`)."""
        repeatable = is_repeatable(request)
        retries = 0
        while True:
            try:
                return parse(await self._send(operation, request, repeatable=repeatable))
            except (APIError, TransportError) as error:
                pause = self._retry.pause(operation, error, retries, repeatable=repeatable)
                if pause is None:
                    raise
            await _sleep(pause)
            retries += 1

    async def _send(self, operation: Operation, request: RequestArguments, *, repeatable: bool) -> httpx.Response:
        http = self._http
        auth = AsyncTokenAuth(operation, self._tokens, self._fetch, repeatable=repeatable) if self._needs_token(operation) else None
        try:
            prepared = http.build_request(**with_url(operation, request, self._base_urls))
            response = await http.send(prepared, auth=auth, follow_redirects=False)
            location = redirect_to_follow(operation, response)
            if location is not None:
                response = await http.get(location, auth=None, follow_redirects=True)
        except httpx.RequestError as error:
            raise transport_error(operation, error) from error
        return response

    async def _fetch(self) -> AccessToken:
        return await self._credential.fetch_async(self)

    @property
    def _http(self) -> httpx.AsyncClient:
        if self._given_http_client is not None:
            return self._given_http_client
        if self._own_http_client is None:
            self._own_http_client = httpx.AsyncClient(timeout=self._timeout, limits=LIMITS)
        return self._own_http_client

    async def aclose(self) -> None:
        """Close the connections, unless the http client was given; a closed client opens new ones when it is used again."""
        closing, self._own_http_client = self._own_http_client, None  # who comes while this waits gets a new one
        if closing is not None:
            await closing.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        await self.aclose()
