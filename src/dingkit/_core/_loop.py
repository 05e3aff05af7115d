"""What both clients are made of: settings, credential, token caches, retries."""

from __future__ import annotations

import os
import time
from abc import ABC, abstractmethod
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast

from dingkit._auth._token_cache import TokenCache
from dingkit._core import _arguments, _deadline, _redaction
from dingkit._core._hooks import CallRecord, tell
from dingkit._core._processes import CachedProperties
from dingkit._core._requests import CallOptions, RequestBuilder
from dingkit._core._retry import RetryPolicy
from dingkit._http._errors import mark_possibly_sent
from dingkit.credentials._base import JSAPI_TICKET, Credential, TokenRequest
from dingkit.credentials._corps import InternalApp
from dingkit.errors._base import APIError, ConfigurationError, DingTalkError, TransportError
from dingkit.stores import MemoryStore
from dingkit.stores._base import check_store
from dingtalk_openapi.operations import HOSTS, SECURITY_SCHEMES
from dingtalk_openapi.redaction import conceal, redact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    import httpx

    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit._http._messages import Request
    from dingkit.limiter import RateLimiter
    from dingkit.stores import AccessToken, TokenStore
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.groups import Groups
    from dingtalk_openapi.operations import Operation

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

T = TypeVar("T")

ENVIRONMENT = {
    "app_key": "DINGTALK_APP_KEY",
    "app_secret": "DINGTALK_APP_SECRET",
    "corp_id": "DINGTALK_CORP_ID",
    "agent_id": "DINGTALK_AGENT_ID",
    "url": "DINGTALK_URL",
    "base_url": "DINGTALK_BASE_URL",
    "api_base_url": "DINGTALK_API_BASE_URL",
}

READERS: Mapping[str, Callable[[str, object], object]] = {**_arguments.OF_CLIENTS, "agent_id": _arguments.number}
"""How each of them is read; an error names the variable."""

BASE_URLS = {"oapi": "base_url", "api": "api_base_url"}
"""The hosts that can be replaced by an argument of their own, or in the environment."""

HOST_OPTIONS = ("url", *BASE_URLS.values(), "base_urls")
"""The arguments that say where hosts are."""


def credential_of(app_key: str | None, app_secret: str | None, credential: Credential | None) -> Credential:
    """Choose between the two ways to say how tokens are obtained."""
    if credential is not None:
        if app_key or app_secret:
            raise ConfigurationError("give either app_key and app_secret or credential=..., not both")
        return credential
    if not app_key or not app_secret:
        raise ConfigurationError("give app_key and app_secret, or credential=...")
    return InternalApp(app_key, app_secret)


class KnownSecrets:
    """What must never be shown: the secrets of a credential, and the tokens that were made with it.

    Args:
        credential: How tokens are obtained.
        caches: Where they are.
    """

    def __init__(self, credential: Credential, caches: Mapping[str, TokenCache]) -> None:
        self._credential = credential
        self._caches = caches

    def __call__(self) -> Iterator[str]:
        """Return them as they are now."""
        yield from _redaction.secrets_of(self._credential)
        for cache in list(self._caches.values()):
            yield from cache.values()


def hosts_of(
    *,
    url: str | None = None,
    base_url: str | None = None,
    api_base_url: str | None = None,
    base_urls: Mapping[str, str | None] | None = None,
    environ: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Find where each host is: what was given goes before the environment, that before DingTalk's own addresses.

    Args:
        url: That of all of them.
        base_url: That of `oapi`.
        api_base_url: That of `api`.
        base_urls: Name in `HOSTS` → URL, or `None` where nothing was given.
        environ: Where variables are looked up; the environment of the process when not given.

    Raises:
        ConfigurationError: there is no host of a name, an address is none, or one is given beside that of all hosts.
    """
    environ = os.environ if environ is None else environ
    given: dict[str, str | None] = {"oapi": base_url, "api": api_base_url, **(base_urls or {})}
    if unknown := sorted(given.keys() - HOSTS.keys()):
        raise ConfigurationError(f"base_urls: there is no host {', '.join(unknown)}, only {', '.join(HOSTS)}")
    if url is not None:
        if any(one is not None for one in given.values()):
            raise ConfigurationError(f"url is that of all hosts: give it without {', '.join(HOST_OPTIONS[1:-1])} and {HOST_OPTIONS[-1]}")
        return dict.fromkeys(HOSTS, _arguments.address("url", url).rstrip("/"))
    variables = {name: (environ.get(ENVIRONMENT[name]) or "").strip() for name in HOST_OPTIONS[:-1]}
    found = dict(HOSTS)
    for host in HOSTS:
        name, address, own = f"base_urls[{host!r}]", given.get(host), BASE_URLS.get(host)
        if address is not None:
            name = own or name
        else:
            set_here = [option for option in ("url", own) if option is not None and variables[option]]
            if len(set_here) > 1:
                raise ConfigurationError(
                    f"set either {' or '.join(ENVIRONMENT[option] for option in set_here)}: the first is for all hosts"
                )
            if set_here:
                name, address = ENVIRONMENT[set_here[0]], variables[set_here[0]]
        if address is not None:
            found[host] = _arguments.address(name, address).rstrip("/")
    return found


class Base(ABC):
    """Everything about a client that is the same with and without asyncio."""

    _connections: Any  # `Connections`, or `AsyncConnections`
    _io: ClassVar[Blocking | Awaiting]
    """Carries out what takes time."""

    logger_name = "dingkit"
    """Where limits that are only advised are logged (`dingtalk_openapi.protocol`)."""

    def __init__(
        self,
        credential: Credential,
        corp_id: str | None,
        agent_id: int | None,
        store: TokenStore | None,
        base_urls: dict[str, str],
        max_retries: int,
        deadline: float | None,
        limiter: RateLimiter | None,
        on_call: Callable[[CallRecord], object] | None,
        *,
        check_limits: bool,
    ) -> None:
        self.check_limits = check_limits
        self.corp_id: str | None = None if corp_id is None else _arguments.key("corp_id", corp_id)
        self.agent_id: int | None = None if agent_id is None else _arguments.number("agent_id", agent_id)
        self._credential = credential
        self._store = MemoryStore() if store is None else check_store(store)
        self._caches: dict[str, TokenCache] = {}
        self._base_urls = base_urls
        self._requests = RequestBuilder(self._base_urls)
        self._options = CallOptions(max_retries, deadline=_arguments.seconds("deadline", deadline))
        self._retry = RetryPolicy(max_retries)
        self._limiter = limiter
        self._on_call = on_call
        _redaction.redact_logs_of("dingkit")
        self._known_secrets = KnownSecrets(credential, self._caches)
        _redaction.watch(self._known_secrets)

    @classmethod
    def _from_env(cls, environ: Mapping[str, str] | None, options: Mapping[str, Any]) -> Self:
        environ = os.environ if environ is None else environ
        hosts = hosts_of(**{name: options.get(name) for name in HOST_OPTIONS}, environ=environ)
        options = {name: value for name, value in options.items() if name not in HOST_OPTIONS}
        wanted = {name: variable for name, variable in ENVIRONMENT.items() if name not in options and name not in HOST_OPTIONS}
        if options.get("credential") is not None:
            wanted = {name: variable for name, variable in wanted.items() if name not in ("app_key", "app_secret")}
        found: dict[str, Any] = {name: environ[variable] for name, variable in wanted.items() if environ.get(variable, "").strip()}
        missing = [wanted[name] for name in ("app_key", "app_secret") if name in wanted and name not in found]
        if missing:
            raise ConfigurationError(f"set the environment variable(s) {', '.join(missing)}")
        found = {name: READERS[name](wanted[name], value) for name, value in found.items()}
        return cls(**found, **options, base_urls=hosts)

    def with_options(
        self,
        *,
        credential: Credential | None = None,
        store: TokenStore | None = None,
        timeout: float | httpx.Timeout | None = None,
        deadline: float | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str] | None = None,
        check_limits: bool | None = None,
    ) -> Self:
        """Return the same client with other settings for some calls; the rest it shares: connections, store and tokens.

        Closing either closes the connections of both; they are opened again when they are needed. The settings hold for the
        token requests of such calls too.

        Args:
            credential: Calls that need another kind of token, such as that of a person.
            store: Where tokens are kept instead, such as a `MemoryStore` of its own for a token that is used once.
            timeout: Seconds for each attempt, or `httpx.Timeout`; see `DingTalk`.
            deadline: Seconds for a whole call, its token, retries and pauses included.
            max_retries: How often a failed call is made again when that does no harm.
            headers: Sent besides the usual ones.
            params: Query parameters sent besides the operation's own.
            check_limits: Whether requests beyond DingTalk's limits are refused before they are sent.

        Examples:
            >>> ding.with_options(timeout=3, max_retries=0).message.send_work_notification(  # doctest: +SKIP
            ...     agent_id=1, userid_list=["zhangsan"], msg=Text("hello")
            ... )
        """
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__)
        view._forget_groups()
        options = self._options
        view._options = options._replace(
            timeout=options.timeout if timeout is None else timeout,
            deadline=options.deadline if deadline is None else _arguments.seconds("deadline", deadline),
            max_retries=options.max_retries if max_retries is None else max_retries,
            headers={**options.headers, **(headers or {})},
            params={**options.params, **(params or {})},
        )
        view._retry = RetryPolicy(view._options.max_retries)
        view.check_limits = self.check_limits if check_limits is None else check_limits
        if credential is not None:
            view._credential, view._caches = credential, {}
        if store is not None:
            view._store, view._caches = check_store(store), {}
        if view._caches is not self._caches:
            view._known_secrets = KnownSecrets(view._credential, view._caches)
            _redaction.watch(view._known_secrets, for_a_while=True)
        return view

    @property
    def base_urls(self) -> Mapping[str, str]:
        """Where calls go: URL of each host of `dingtalk_openapi.operations.HOSTS`, by its name."""
        return MappingProxyType(self._base_urls)

    @property
    def credential(self) -> Credential:
        """How tokens are obtained."""
        return self._credential

    @property
    def token_type(self) -> str:
        """Type of the token of `access_token()`: that of an app, or the only one that the credential makes."""
        return self._default_token_type()

    def redact(self, text: str) -> str:
        """Hide secrets in a text: what is named like one, and those of this client by their value, in whatever way they are spelt.

        Its errors and logs are redacted already. Use it for what you show of answers yourself.

        Examples:
            >>> from dingkit import DingTalk
            >>> DingTalk("dingabc", "app-secret-5f1d").redact("https://x.example/?access_token=9c1e not app-secret-5f1d")
            'https://x.example/?access_token=*** not ***'
        """
        return redact(text, self._known_secrets())

    def _forget_groups(self) -> None:
        from functools import cached_property

        for name in [name for name in self.__dict__ if isinstance(getattr(type(self), name, None), cached_property)]:
            del self.__dict__[name]

    def _cache_for(self, operation: Operation) -> tuple[TokenCache | None, str]:
        """Find the cache of the kind of token that an operation needs."""
        if operation.security is None:
            return None, ""
        kind = SECURITY_SCHEMES[operation.security].token
        kinds = self._credential.kinds
        if kinds is not None and kind not in kinds:
            raise ConfigurationError(
                f"{operation.id} needs a token of the kind {kind!r}; {type(self._credential).__name__} makes only: "
                f"{', '.join(sorted(kinds))}. Call it through with_options(credential=...) with a credential that makes one"
            )
        return self._cache(kind), kind

    def _cache(self, kind: str) -> TokenCache:
        cache = self._caches.get(kind)
        if cache is None:
            cache = self._caches.setdefault(kind, TokenCache(self._credential.cache_key(kind), self._store))
        return cache

    def _default_token_type(self) -> str:
        """The kind of token that `access_token()` gives: that of an app, or the only one the credential makes."""
        kinds = (self._credential.kinds or frozenset({"app"})) - {JSAPI_TICKET}
        return "app" if "app" in kinds else min(kinds)

    def _ticket_cache(self) -> TokenCache:
        kinds = self._credential.kinds
        if kinds is None or JSAPI_TICKET not in kinds:
            raise ConfigurationError(f"{type(self._credential).__name__} makes no JSAPI tickets: use the credential of an app")
        return self._cache(JSAPI_TICKET)

    # What differs with and without asyncio; with it, each gives something to await.

    @abstractmethod
    def _exchange(self, call: Call[Any], token: str | None) -> Any: ...

    def _pause(self, seconds: float) -> Any:
        return self._io.pause(seconds)

    def _token(self, cache: TokenCache, kind: str) -> Steps[AccessToken]:
        """Return the token of a cache, obtaining or renewing it when that is due."""
        return cache.steps(self._io, lambda known: self._io.run(self._fetch(kind, known)))

    def _fetch(self, kind: str, known: AccessToken | None) -> Steps[AccessToken]:
        """Obtain a token in the way that the credential knows."""
        wanted: TokenRequest | AccessToken = yield self._io.ask(lambda: self._credential.token_request(kind, known))
        while isinstance(wanted, TokenRequest):
            try:
                return wanted.read((yield wanted.ask(cast("Groups", self))))
            except APIError as error:
                wanted = wanted.after(error)
        return wanted

    def _steps(self, call: Call[T]) -> Steps[T]:
        """Carry out one call. Each step that takes time is yielded, and its result sent back: this is written once for both clients."""
        before = _deadline.begin(self._options.deadline)
        try:
            return (yield from (self._tries(call, []) if self._on_call is None else self._told(call, self._on_call)))
        except DingTalkError as raised:
            conceal(raised, self._known_secrets())
            raise
        finally:
            _deadline.ends.set(before)

    def _told(self, call: Call[T], on_call: Callable[[CallRecord], object]) -> Steps[T]:
        """Carry out one call, and tell what became of it."""
        failures: list[DingTalkError] = []
        started = time.perf_counter()
        error: BaseException | None = None
        try:
            return (yield from self._tries(call, failures))
        except BaseException as raised:
            if isinstance(raised, DingTalkError):
                conceal(raised, self._known_secrets())
            error = raised
            raise
        finally:
            retries = len(failures) - (failures[-1:] == [error])
            tell(on_call, CallRecord(call.operation, time.perf_counter() - started, retries, error))

    def _tries(self, call: Call[T], failures: list[DingTalkError]) -> Steps[T]:
        """Make the call until it succeeds, or until making it again could do harm."""
        retries = 0
        while True:
            try:
                return (yield from self._try(call, failures))
            except (APIError, TransportError) as error:
                pause = self._retry.pause(call.operation, error, retries, repeatable=call.repeatable)
                if pause is not None and (left := _deadline.left()) is not None and left <= pause:
                    pause = None
                failure = mark_possibly_sent(error, failures)
                failures.append(failure)
                if pause is None and failure is error:
                    raise
            if pause is None:
                raise failure
            yield self._pause(pause)
            retries += 1

    def _try(self, call: Call[T], failures: list[DingTalkError]) -> Steps[T]:
        """Make the call with the token it needs; when DingTalk refuses that token, once more with a new one."""
        cache, kind = self._cache_for(call.operation)
        if cache is None:
            return call.read((yield from self._ask(call, None, kind)))
        token = cache.fresh() or (yield from self._token(cache, kind))
        try:
            return call.read((yield from self._ask(call, token.value, kind)))
        except APIError as error:
            if not _refuses_token(error):
                raise
            cache.refuse(token)
            if not call.repeatable:
                raise
            failures.append(error)
        token = cache.fresh() or (yield from self._token(cache, kind))
        try:
            return call.read((yield from self._ask(call, token.value, kind)))
        except APIError as error:
            if _refuses_token(error):
                cache.refuse(token)
            raise

    def _ask(self, call: Call[T], token: str | None, kind: str) -> Steps[Any]:
        """Send the request, once the rate of the operation allows it."""
        if self._limiter is not None and not call.is_file_elsewhere:  # which is no operation of DingTalk's
            wait = self._limiter.wait if self._io.blocks else self._limiter.wait_async
            yield wait(call.operation, self._credential.cache_key(kind))
        return (yield self._exchange(call, token))

    def _request(self, call: Call[Any], token: str | None) -> Request:
        """Make what is sent, which may take what is left of the deadline of the call."""
        _deadline.check(call.operation.id)
        return self._requests.build(call, token, self._options, self._connections.timeouts, _deadline.left())

    def __copy__(self) -> Self:
        return self.with_options()

    def __getstate__(self) -> object:
        raise TypeError(f"a {type(self).__name__} holds connections and secrets, it can be neither pickled nor deep-copied: make a new one")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._credential!r}, base_url={self._base_urls['oapi']!r}, api_base_url={self._base_urls['api']!r})"


def _classes() -> Iterator[type]:
    for client in Base.__subclasses__():
        yield from client.__mro__


_GROUPS = CachedProperties(_classes)


def _refuses_token(error: APIError) -> bool:
    """Return whether DingTalk refused the token of a call, in any of its ways."""
    from dingtalk_openapi.error_codes import lookup  # the catalogue is loaded when there is an error to explain

    known = lookup(str(error.code), error.operation)
    return known is not None and known.token_refused
