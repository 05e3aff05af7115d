"""`DingTalk` and `AsyncDingTalk`: the generated operations, with tokens, retries and redaction around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from dingkit._core import _deadline
from dingkit._core._loop import Base, credential_of, hosts_of
from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit._groups import AsyncClientGroups, ClientGroups
from dingkit._http._connections import AsyncConnections, Connections, TransportName
from dingkit._http._errors import transport_error
from dingkit._http._messages import Failure
from dingkit.credentials._base import JSAPI_TICKET
from dingtalk_openapi.answers import from_elsewhere
from dingtalk_openapi.call import detailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    import httpx

    from dingkit._core._hooks import CallRecord
    from dingkit._core._options import AsyncClientOptions, ClientOptions
    from dingkit._http._connections import Streamed
    from dingkit.credentials import Credential
    from dingkit.limiter import RateLimiter
    from dingkit.stores import TokenStore
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.types import Response

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

T = TypeVar("T")

_GRACE_SECONDS = 0.05
"""So much later than the deadline a step is ended from outside: one that sends has ended itself by then, and says what was sent."""


class DingTalk(Base, ClientGroups):
    """Client for the DingTalk Open Platform.

    Args:
        app_key: AppKey (Client ID) of an internal app.
        app_secret: AppSecret (Client Secret).
        credential: Another way to obtain tokens, instead of key and secret; see `dingkit.credentials`.
        corp_id: CorpId, what `ding.jsapi.config` takes when it is given none; also for your own use: `ding.corp_id`.
        agent_id: AgentId, what every operation that takes the app's agent sends when it is given none; `ding.agent_id`.
        store: Where tokens are kept and shared; see `dingkit.stores`.
        url: One URL in place of all of DingTalk's hosts: that of the mock, of a gateway, of DingTalk in a private cloud. What says nothing
            else is where the environment variable `DINGTALK_URL` says, if there is one.
        base_urls: URLs of some hosts of `dingtalk_openapi.operations.HOSTS` by name, those of people's browsers included, e.g.
            `{"login": "http://127.0.0.1:4010"}`.
        base_url: Short for `base_urls={"oapi": ...}`, which goes before it; else `DINGTALK_BASE_URL`.
        api_base_url: Short for `base_urls={"api": ...}`, which goes before it; else `DINGTALK_API_BASE_URL`.
        timeout: Seconds for each attempt, from its first byte to the last of its answer, and for each of its parts; 30 when not given, and
            10 to connect. An `httpx.Timeout` keeps its parts, and the largest of them is the deadline of the attempt. A file may take
            longer, as long as it keeps coming. Used only when no `http_client` is given, which has its own.
        deadline: Seconds for a whole call: its token, its retries and the pauses between them. It has no end when not given.
        max_retries: How often a failed call is made again when that does no harm.
        proxy: URL of an HTTP proxy; used only when no `http_client` is given. Without it the environment's proxies are used.
        transport: The library that carries the calls: `httpx`, or `pyreqwest` (`dingkit[fast]`), for `AsyncDingTalk` also `aiohttp`
            (`dingkit[aiohttp]`). `auto` takes what the environment variable `DINGTALK_TRANSPORT` names, else `aiohttp` for
            `AsyncDingTalk` where it is installed, else `httpx`. See "Which library sends" on the page "Tokens,
            retries, connections" of the documentation.
        http_client: Send with this client, which stays yours to close; any transport will do.
        limiter: Waits before calls that would break DingTalk's documented rates; see `dingkit.limiter`.
        on_call: Called after each call with a `dingkit.CallRecord`, for metrics.
        check_limits: Refuse requests beyond the limits that DingTalk enforces, before they are sent, and log once those that it only
            advises. `False` lets DingTalk judge.

    Raises:
        ConfigurationError: there is no way to obtain a token, no host of a name in `base_urls`, `url` is given beside another, or
            something that was given cannot be right: a key is empty or holds blanks, an address is not valid, a transport is not installed.
            Blanks and line ends around a value are dropped.

    Examples:
        >>> from dingkit import DingTalk
        >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
        ...     ding.oauth.get_user_info_v2(code="bab02f63").result.userid
        'userid123'

    Threads:
        A client is safe to share between threads.
    """

    _io = BLOCKING

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        credential: Credential | None = None,
        corp_id: str | None = None,
        agent_id: int | None = None,
        store: TokenStore | None = None,
        url: str | None = None,
        base_url: str | None = None,
        api_base_url: str | None = None,
        base_urls: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        max_retries: int = 2,
        proxy: str | None = None,
        transport: TransportName = "auto",
        http_client: httpx.Client | None = None,
        limiter: RateLimiter | None = None,
        on_call: Callable[[CallRecord], object] | None = None,
        check_limits: bool = True,
    ) -> None:
        credential = credential_of(app_key, app_secret, credential)
        super().__init__(
            credential,
            corp_id,
            agent_id,
            store,
            hosts_of(url=url, base_url=base_url, api_base_url=api_base_url, base_urls=base_urls),
            max_retries,
            deadline,
            limiter,
            on_call,
            check_limits=check_limits,
        )
        self._connections: Connections = Connections(http_client, timeout, proxy, transport)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **options: Unpack[ClientOptions]) -> Self:
        """Make a client from the variables `DINGTALK_APP_KEY`, `_APP_SECRET`, `_CORP_ID`, `_AGENT_ID`, `_URL`, `_BASE_URL`,
        `_API_BASE_URL`.

        Args:
            environ: Where to look the variables up; the environment of the process when not given.
            options: Other arguments of the client; they go before the environment.

        Raises:
            ConfigurationError: the key or the secret is missing, or a variable holds what cannot be right, such as an agent id that is
                no number; the message names it.
        """
        return cls._from_env(environ, options)

    def access_token(self) -> str:
        """Return the current access token, obtaining or renewing it when that is due.

        Raises:
            APIError: DingTalk refused the credential.
            TransportError: DingTalk could not be reached.
        """
        token_type = self._default_token_type()
        return run(self._token(self._cache(token_type), token_type)).value

    def jsapi_ticket(self) -> str:
        """Return the current JSAPI ticket, obtaining or renewing it when that is due; it signs pages and never leaves the server.

        Raises:
            APIError: DingTalk refused.
            ConfigurationError: the credential makes no tickets.
            TransportError: DingTalk could not be reached.

        Source: facts jsapi.yaml v1_jsapiTickets, get_jsapi_ticket.
        """
        return run(self._token(self._ticket_cache(), JSAPI_TICKET)).value

    def call(self, call: Call[T]) -> T:
        """Carry out one call; the methods of the API groups come through here (see `dingtalk_openapi.protocol`)."""
        return run(self._steps(call))

    def raw(self, call: Call[T]) -> Response[T]:
        """Carry out a call, and return HTTP status and headers beside its result.

        Examples:
            >>> from dingtalk_openapi.operations import get_user_info_v2
            >>> answer = ding.raw(get_user_info_v2.call(ding, code="bab02f63"))  # doctest: +SKIP
            >>> answer.status_code, answer.headers["date"], answer.parsed.result.userid  # doctest: +SKIP
            (200, 'Sat, 28 Nov 2026 09:00:00 GMT', 'userid123')
        """
        return self.call(detailed(call))

    def _exchange(self, call: Call[Any], token: str | None) -> Any:
        try:
            response = self._connections.send(self._request(call, token), stream=call.stream)
            if call.is_file_elsewhere:
                from_elsewhere(response)
            if not call.stream:
                return response
            from dingkit.media._opened import begin

            return begin(cast("Streamed", response))
        except Failure as error:
            failure = transport_error(call.operation, error)
        raise failure  # out here, where Python does not attach the original, which may show secrets

    def close(self) -> None:
        """Close the connections, unless the http client was given; a closed client opens new ones when it is used again."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


class AsyncDingTalk(Base, AsyncClientGroups):
    """Client for the DingTalk Open Platform.

    Args:
        app_key: AppKey (Client ID) of an internal app.
        app_secret: AppSecret (Client Secret).
        credential: Another way to obtain tokens, instead of key and secret; see `dingkit.credentials`.
        corp_id: CorpId, what `ding.jsapi.config` takes when it is given none; also for your own use: `ding.corp_id`.
        agent_id: AgentId, what every operation that takes the app's agent sends when it is given none; `ding.agent_id`.
        store: Where tokens are kept and shared; see `dingkit.stores`.
        url: One URL in place of all of DingTalk's hosts: that of the mock, of a gateway, of DingTalk in a private cloud. What says nothing
            else is where the environment variable `DINGTALK_URL` says, if there is one.
        base_urls: URLs of some hosts of `dingtalk_openapi.operations.HOSTS` by name, those of people's browsers included, e.g.
            `{"login": "http://127.0.0.1:4010"}`.
        base_url: Short for `base_urls={"oapi": ...}`, which goes before it; else `DINGTALK_BASE_URL`.
        api_base_url: Short for `base_urls={"api": ...}`, which goes before it; else `DINGTALK_API_BASE_URL`.
        timeout: Seconds for each attempt, from its first byte to the last of its answer, and for each of its parts; 30 when not given, and
            10 to connect. An `httpx.Timeout` keeps its parts, and the largest of them is the deadline of the attempt. A file may take
            longer, as long as it keeps coming. Used only when no `http_client` is given, which has its own.
        deadline: Seconds for a whole call: its token, its retries and the pauses between them. It has no end when not given.
        max_retries: How often a failed call is made again when that does no harm.
        proxy: URL of an HTTP proxy; used only when no `http_client` is given. Without it the environment's proxies are used.
        transport: The library that carries the calls: `httpx`, or `pyreqwest` (`dingkit[fast]`), for `AsyncDingTalk` also `aiohttp`
            (`dingkit[aiohttp]`). `auto` takes what the environment variable `DINGTALK_TRANSPORT` names, else `aiohttp` for
            `AsyncDingTalk` where it is installed, else `httpx`. See "Which library sends" on the page "Tokens,
            retries, connections" of the documentation.
        http_client: Send with this client, which stays yours to close; any transport will do.
        limiter: Waits before calls that would break DingTalk's documented rates; see `dingkit.limiter`.
        on_call: Called after each call with a `dingkit.CallRecord`, for metrics.
        check_limits: Refuse requests beyond the limits that DingTalk enforces, before they are sent, and log once those that it only
            advises. `False` lets DingTalk judge.

    Raises:
        ConfigurationError: there is no way to obtain a token, no host of a name in `base_urls`, `url` is given beside another, or
            something that was given cannot be right: a key is empty or holds blanks, an address is not valid, a transport is not installed.
            Blanks and line ends around a value are dropped.

    Examples:
        >>> from dingkit import AsyncDingTalk
        >>> async with AsyncDingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
        ...     (await ding.oauth.get_user_info_v2(code="bab02f63")).result.userid
        'userid123'

    Asyncio:
        Methods that call DingTalk are awaited. One client may be used from several event loops, also in several threads: each loop gets
        connections of its own, the token is shared. An `http_client` is an `httpx.AsyncClient`, and belongs to the loop that you use it in.
    """

    _io = AWAITING

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        credential: Credential | None = None,
        corp_id: str | None = None,
        agent_id: int | None = None,
        store: TokenStore | None = None,
        url: str | None = None,
        base_url: str | None = None,
        api_base_url: str | None = None,
        base_urls: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        max_retries: int = 2,
        proxy: str | None = None,
        transport: TransportName = "auto",
        http_client: httpx.AsyncClient | None = None,
        limiter: RateLimiter | None = None,
        on_call: Callable[[CallRecord], object] | None = None,
        check_limits: bool = True,
    ) -> None:
        credential = credential_of(app_key, app_secret, credential)
        super().__init__(
            credential,
            corp_id,
            agent_id,
            store,
            hosts_of(url=url, base_url=base_url, api_base_url=api_base_url, base_urls=base_urls),
            max_retries,
            deadline,
            limiter,
            on_call,
            check_limits=check_limits,
        )
        self._connections: AsyncConnections = AsyncConnections(http_client, timeout, proxy, transport)

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **options: Unpack[AsyncClientOptions]) -> Self:
        """Make a client from the variables `DINGTALK_APP_KEY`, `_APP_SECRET`, `_CORP_ID`, `_AGENT_ID`, `_URL`, `_BASE_URL`,
        `_API_BASE_URL`.

        Args:
            environ: Where to look the variables up; the environment of the process when not given.
            options: Other arguments of the client; they go before the environment.

        Raises:
            ConfigurationError: the key or the secret is missing, or a variable holds what cannot be right, such as an agent id that is
                no number; the message names it.
        """
        return cls._from_env(environ, options)

    async def access_token(self) -> str:
        """Return the current access token, obtaining or renewing it when that is due.

        Raises:
            APIError: DingTalk refused the credential.
            TransportError: DingTalk could not be reached.
        """
        token_type = self._default_token_type()
        return (await run_async(self._token(self._cache(token_type), token_type))).value

    async def jsapi_ticket(self) -> str:
        """Return the current JSAPI ticket, obtaining or renewing it when that is due; it signs pages and never leaves the server.

        Raises:
            APIError: DingTalk refused.
            ConfigurationError: the credential makes no tickets.
            TransportError: DingTalk could not be reached.

        Source: facts jsapi.yaml v1_jsapiTickets, get_jsapi_ticket.
        """
        return (await run_async(self._token(self._ticket_cache(), JSAPI_TICKET))).value

    async def call(self, call: Call[T]) -> T:
        """Carry out one call; the methods of the API groups come through here (see `dingtalk_openapi.protocol`)."""
        has_deadline = self._options.deadline is not None or _deadline.ends.get() is not None
        return await run_async(self._steps(call), partial(self._before_deadline, call.operation) if has_deadline else None)

    @staticmethod
    async def _before_deadline(operation: Operation, step: Any) -> Any:
        """Wait for a step of a call; one that sends keeps the deadline itself, and knows what was sent."""
        left = _deadline.left()
        if left is None:
            return await step
        import asyncio

        try:
            async with asyncio.timeout(left + _GRACE_SECONDS):
                return await step
        except TimeoutError:
            failure = _deadline.over(operation.id)
        raise failure

    async def raw(self, call: Call[T]) -> Response[T]:
        """Carry out a call, and return HTTP status and headers beside its result.

        Examples:
            >>> from dingtalk_openapi.operations import get_user_info_v2
            >>> answer = await ding.raw(get_user_info_v2.call(ding, code="bab02f63"))  # doctest: +SKIP
            >>> answer.status_code, answer.headers["date"], answer.parsed.result.userid  # doctest: +SKIP
            (200, 'Sat, 28 Nov 2026 09:00:00 GMT', 'userid123')
        """
        return await self.call(detailed(call))

    async def _exchange(self, call: Call[Any], token: str | None) -> Any:
        try:
            response = await self._connections.send(self._request(call, token), stream=call.stream)
            if call.is_file_elsewhere:
                from_elsewhere(response)
            if not call.stream:
                return response
            from dingkit.media._opened import begin_async

            return await begin_async(cast("Streamed", response))
        except Failure as error:
            failure = transport_error(call.operation, error)
        raise failure  # out here, where Python does not attach the original, which may show secrets

    async def aclose(self) -> None:
        """Close the connections, unless the http client was given; a closed client opens new ones when it is used again.

        Asyncio:
            It closes those of the running event loop.
        """
        await self._connections.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        await self.aclose()
