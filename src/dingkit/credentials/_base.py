"""What every credential is, and the simplest one."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import math
import time
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Protocol

from dingkit._core import _arguments
from dingkit.errors._base import ConfigurationError, ServerError
from dingkit.stores import AccessToken
from dingtalk_openapi.operations import OPERATIONS
from dingtalk_openapi.types import Row
from dingtalk_openapi.wire import trimmed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dingkit.errors._base import APIError
    from dingtalk_openapi.groups import Groups

JSAPI_TICKET: Final = "jsapi_ticket"
"""A kind of token that no operation needs: it signs H5 pages."""


def _give_up(error: APIError) -> TokenRequest:
    raise error


class TokenRequest(Row):
    """A call that brings a token.

    Attributes:
        ask: Makes the call with the groups of a client; with those of an asyncio client it gives something to await.
        read: Takes the token out of the answer.
        after: Called when DingTalk says no: raises that error or a clearer one, or gives another call to try.
    """

    ask: Callable[[Groups], Any]
    read: Callable[[Any], AccessToken]
    after: Callable[[APIError], TokenRequest] = staticmethod(_give_up)


class Credential(Protocol):
    """Knows how tokens are obtained. Write your own to get them from somewhere else, such as a vault.

    Examples:
        >>> from dingkit import DingTalk
        >>> from dingkit.credentials import new_token
        >>> class FromVault:
        ...     kinds = frozenset({"app"})
        ...
        ...     def cache_key(self, kind):
        ...         return f"vault:{kind}"
        ...
        ...     def token_request(self, kind, known):
        ...         return new_token("create_access_token", vault.read("dingtalk-token"), 600)
        >>> ding = DingTalk(credential=FromVault())
    """

    @property
    def kinds(self) -> frozenset[str] | None:
        """The kinds of token it makes (`dingtalk_openapi.operations.SecurityScheme.token`); `None` for all of them."""
        ...

    def cache_key(self, kind: str) -> str:
        """Name whose token it is, without any secret: what is stored under this key may be used by all who have the same key."""
        ...

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest | AccessToken:
        """Return a new token, or the call that brings one. It may block: asyncio clients call it in a thread.

        Args:
            kind: Which token.
            known: The newest one known, expired or not.
        """
        ...


def fingerprint(secret: str) -> str:
    """Return a fingerprint, which distinguishes two secrets without showing either."""
    return hashlib.sha256(secret.encode()).hexdigest()[:12]


def new_token(operation: str, value: str, lifetime: float | None, refresh_token: str = "") -> AccessToken:
    """Make a token that was obtained just now.

    Args:
        operation: The operation that returned it; says how long it lives when the response does not.
        value: The token.
        lifetime: Seconds it lives; `None` when the answer does not say.
        refresh_token: What the next one is obtained with.

    Raises:
        ServerError: this is not a token: it must not be kept, by you or in a store that others share.
    """
    about = OPERATIONS[operation]
    if lifetime is None:
        lifetime = about.token_lifetime or 0
    if not _is_token(trimmed(value), lifetime, refresh_token):
        raise ServerError("the response holds no usable token", code="", operation=operation, status=200, docs_url=about.docs_url)
    now = time.time()
    return AccessToken(value, now + float(lifetime), refresh_token, now)


def _is_token(value: object, lifetime: object, refresh_token: object) -> bool:
    """Return whether an answer is right: what a model reads can be of any type."""
    is_number = isinstance(lifetime, (int, float)) and math.isfinite(lifetime)
    return is_number and isinstance(refresh_token, str) and isinstance(value, str) and _arguments.is_key(value)


def refuse_kind(credential: Credential, kind: str) -> ConfigurationError:
    """Say that a credential makes no tokens of a kind."""
    made = ", ".join(sorted(credential.kinds or ()))
    return ConfigurationError(f"{type(credential).__name__} cannot make a token of the type {kind}, only: {made}")


class Settings(Row):
    """What the credentials of dingkit are made of: texts that are cleaned when they are given. Those that are secret are not shown."""

    _cleaned: ClassVar[Mapping[str, Callable[[str, object], str]]] = MappingProxyType({})
    """How each text is read; one that is empty by default may stay so."""

    def __init__(self, *values: Any, **others: Any) -> None:
        super().__init__(*values, **others)
        for name, read in self._cleaned.items():
            value = getattr(self, name)
            if value != "" or getattr(type(self), name, None) != "":
                object.__setattr__(self, name, read(name, value))

    def __repr__(self) -> str:
        shown = [f"{name}={value!r}" for name, value in self._asdict().items() if name not in self._hidden]
        return f"{type(self).__name__}({', '.join(shown)})"


class StaticToken(Settings):
    """A token of any type that is obtained and renewed elsewhere; once DingTalk refuses it, calls fail with `AuthenticationError`.

    Args:
        value: The token; hidden in `repr`.

    Raises:
        ConfigurationError: the value is empty, or holds what no token does, such as a blank; what stands around it is dropped.

    Examples:
        >>> from dingkit.credentials import StaticToken
        >>> StaticToken("9c1e5b7a40d84f3f")
        StaticToken()
    """

    value: str

    _hidden = frozenset({"value"})
    _cleaned = MappingProxyType({"value": lambda _, value: _arguments.key("the token given to StaticToken", value)})

    kinds = None

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"static:{kind}:{fingerprint(self.value)}"

    def token_request(self, kind: str, known: AccessToken | None) -> AccessToken:  # noqa: ARG002 - it is what it is
        """See `Credential.token_request`."""
        return AccessToken(self.value, math.inf)
