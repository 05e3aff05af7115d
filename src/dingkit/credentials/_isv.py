"""Third-party apps: what an ISV needs to speak for itself and for the corps that installed its app."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import math
import time
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from dingkit._core import _arguments
from dingkit._core._signatures import hmac_sha256
from dingkit.credentials._base import JSAPI_TICKET, Settings, TokenRequest, fingerprint, new_token, refuse_kind
from dingkit.credentials._corps import OLD_TICKET, TICKET
from dingkit.errors._base import ConfigurationError
from dingkit.stores import AccessToken, StoreError
from dingkit.stores._base import check_store, load_from, save_to

if TYPE_CHECKING:
    from dingkit.stores import TokenStore

SUITE_KINDS = frozenset({"suite"})
"""The tokens that are the suite's own, whatever corp it speaks for."""


class SuiteTicketSource(Protocol):
    """Where the suite ticket is that DingTalk pushed last."""

    def get(self) -> str:
        """Return the ticket. It may block: asyncio clients call it in a thread.

        Raises:
            ConfigurationError: there is none yet.
        """
        ...


class StaticSuiteTicket(Settings):
    """A suite ticket that does not change: that of a custom app may be any text.

    Args:
        value: The ticket; hidden in `repr`.
    """

    value: str

    _hidden = frozenset({"value"})
    _cleaned = MappingProxyType({"value": lambda _, value: _arguments.text("the suite ticket", value)})

    def get(self) -> str:
        """See `SuiteTicketSource.get`."""
        return self.value


class StoredSuiteTicket:
    """The suite ticket that DingTalk pushes, kept in a store: the process that receives callbacks saves it, all others read it.

    Args:
        store: Where it is kept; a `FileStore` or `RedisStore` that the other processes have too.
        suite_key: SuiteKey of the app.

    Raises:
        ConfigurationError: `store` is not a store.

    Examples:
        >>> from dingkit.credentials import IsvCorp, StoredSuiteTicket
        >>> from dingkit.stores import MemoryStore
        >>> tickets = StoredSuiteTicket(MemoryStore(), "suiteabc")
        >>> tickets.save("the-ticket-of-the-event")  # when the event suite_ticket arrives
        >>> credential = IsvCorp("suiteabc", "suite-secret", tickets, "ding9f50b15b")

    Source: facts callbacks.yaml suite_ticket.
    """

    def __init__(self, store: TokenStore, suite_key: str) -> None:
        self._store = check_store(store)
        self._key = f"suite-ticket:{_arguments.key('suite_key', suite_key)}"
        self._last: AccessToken | None = None

    def get(self) -> str:
        """Return the ticket saved last; while the store is unavailable, the last one known in this process.

        Raises:
            ConfigurationError: none was saved yet.
            StoreError: the store is unavailable, and no ticket is known.
        """
        try:
            ticket = load_from(self._store, self._key)
        except StoreError as error:
            if self._last is None:
                raise
            self._store.local.outage.begin("load", error, self._last.value)
            ticket = self._last
        else:
            self._store.local.outage.end("load")
        self._last = ticket
        if ticket is None:
            raise ConfigurationError("no suite ticket was saved yet: DingTalk pushes one after a while, or press 'push' in its console")
        return ticket.value

    def save(self, ticket: str) -> None:
        """Keep the ticket of an event `suite_ticket`.

        Raises:
            StoreError: the store is unavailable; do not answer the event with success, then DingTalk pushes it again.
        """
        save_to(self._store, self._key, AccessToken(_arguments.text("the suite ticket", ticket), math.inf))


def sign_suite_ticket(suite_secret: str, timestamp: str, suite_ticket: str) -> str:
    """Sign a call of the old ISV interface (`get_corp_token`, `get_auth_info`, `get_agent`).

    Args:
        suite_secret: SuiteSecret or CustomSecret.
        timestamp: Now, as Unix time in milliseconds.
        suite_ticket: The ticket that DingTalk pushed last.

    Returns:
        Base64 text; the client percent-encodes it.

    Examples:
        >>> from dingkit.credentials import sign_suite_ticket
        >>> sign_suite_ticket("secret", "1636725918388", "ticket")
        'LOZmXJzlQYpIu5emP6/1OF4hE3qlMzY/6y4FbDjXPbU='

    Source: facts tokens.yaml third_party_signature.
    """
    ticket = _arguments.text("suite_ticket", suite_ticket)
    return hmac_sha256(_arguments.secret("suite_secret", suite_secret), f"{timestamp}\n{ticket}")


class Suite(Settings):
    """A third-party app itself, on behalf of no corp.

    Args:
        suite_key: SuiteKey.
        suite_secret: SuiteSecret; hidden in `repr`.
        tickets: Where the suite ticket is.
        legacy: Use `get_suite_token` of the old host.

    Source: facts tokens.yaml v1_suiteAccessToken, oapi_get_suite_token.
    """

    suite_key: str
    suite_secret: str
    tickets: SuiteTicketSource
    legacy: bool = False

    _hidden = frozenset({"suite_secret"})
    _cleaned = MappingProxyType({"suite_key": _arguments.key, "suite_secret": _arguments.secret})

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return SUITE_KINDS

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"suite:{'legacy' if self.legacy else 'current'}:{kind}:{self.suite_key}:{fingerprint(self.suite_secret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:  # noqa: ARG002 - the old token is not needed
        """See `Credential.token_request`."""
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        ticket = _arguments.text("the suite ticket", self.tickets.get())
        if self.legacy:
            return TokenRequest(
                lambda client: client.isv.get_suite_token(suite_key=self.suite_key, suite_secret=self.suite_secret, suite_ticket=ticket),
                lambda result: new_token("get_suite_token", result.suite_access_token, result.expires_in),
            )
        return TokenRequest(
            lambda client: client.token.create_suite_access_token(
                suite_key=self.suite_key, suite_secret=self.suite_secret, suite_ticket=ticket
            ),
            lambda result: new_token("create_suite_access_token", result.access_token, result.expire_in),
        )


class IsvCorp(Settings):
    """A corp that installed your third-party app: tokens of that corp, and of the app itself.

    Args:
        suite_key: SuiteKey, or CustomKey of a custom app.
        suite_secret: SuiteSecret or CustomSecret; hidden in `repr`.
        tickets: Where the suite ticket is.
        auth_corp_id: CorpId of the corp that installed the app.
        legacy: Use the signed `get_corp_token` and the other calls of the old host.

    Source: facts tokens.yaml v1_corpAccessToken, oapi_get_corp_token_signed.
    """

    suite_key: str
    suite_secret: str
    tickets: SuiteTicketSource
    auth_corp_id: str
    legacy: bool = False

    _hidden = frozenset({"suite_secret"})
    _cleaned = MappingProxyType({"suite_key": _arguments.key, "auth_corp_id": _arguments.key, "suite_secret": _arguments.secret})

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return frozenset({"app", "suite", JSAPI_TICKET})

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`; the suite's own token is shared by all corps."""
        if kind in SUITE_KINDS:
            return self._suite.cache_key(kind)
        era = "legacy" if self.legacy else "current"
        return f"isv-corp:{era}:{kind}:{self.suite_key}:{self.auth_corp_id}:{fingerprint(self.suite_secret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:
        """See `Credential.token_request`."""
        if kind in SUITE_KINDS:
            return self._suite.token_request(kind, known)
        if kind == JSAPI_TICKET:
            return OLD_TICKET if self.legacy else TICKET
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        ticket = _arguments.text("the suite ticket", self.tickets.get())
        return self._signed(ticket) if self.legacy else self._current(ticket)

    @property
    def _suite(self) -> Suite:
        return Suite(self.suite_key, self.suite_secret, self.tickets, self.legacy)

    def _current(self, ticket: str) -> TokenRequest:
        return TokenRequest(
            lambda client: client.token.create_corp_access_token(
                suite_key=self.suite_key, suite_secret=self.suite_secret, auth_corp_id=self.auth_corp_id, suite_ticket=ticket
            ),
            lambda result: new_token("create_corp_access_token", result.access_token, result.expire_in),
        )

    def _signed(self, ticket: str) -> TokenRequest:
        timestamp = str(int(time.time() * 1000))
        return TokenRequest(
            lambda client: client.isv.get_corp_token(
                access_key=self.suite_key,
                timestamp=timestamp,
                suite_ticket=ticket,
                signature=sign_suite_ticket(self.suite_secret, timestamp, ticket),
                auth_corpid=self.auth_corp_id,
            ),
            lambda result: new_token("get_corp_token", result.access_token, result.expires_in),
        )
