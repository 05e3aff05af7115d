"""Addresses of webhooks: what was given is what is called, with its path and all its parameters, or it is refused with the reason."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from typing import TYPE_CHECKING, NamedTuple, TypeVar
from urllib.parse import parse_qsl, urlsplit

from dingkit._core import _arguments
from dingkit.errors._base import ConfigurationError
from dingtalk_openapi.operations import HOSTS
from dingtalk_openapi.wire import stripped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingtalk_openapi.call import Call

T = TypeVar("T")

DINGTALK = HOSTS["oapi"]

_SCHEMES = ("http", "https")
_DEFAULT_PORTS = {"http": 80, "https": 443}
_BARE_TOKEN = re.compile(r"[^\s/?#&=:@\\\x00-\x1f\x7f]+")
_NOT_IN_ADDRESSES = re.compile(r"[^!-~]|\\")


class Address(NamedTuple):
    """Where a webhook is.

    Attributes:
        token: The token, or the session, in its query.
        origin: Scheme, host and port.
        path: Its path, `None` for a token that was given alone.
        params: The other parameters of its query.
    """

    token: str
    origin: str = DINGTALK
    path: str | None = None
    params: Mapping[str, list[str]] = {}

    def __repr__(self) -> str:
        return f"Address(origin={self.origin!r})"  # all the rest can be secret

    def retarget(self, call: Call[T], base_url: str) -> Call[T]:
        """Return a call that goes here, with all that the address says; one on DingTalk's host is below `base_url`."""
        elsewhere = None
        if self.path is not None:
            elsewhere = (base_url.rstrip("/") if self.origin == DINGTALK else self.origin) + self.path
        params = {**self.params, **call.request.get("params", {})}
        return call._replace(elsewhere=elsewhere, request={**call.request, "params": params})


def read_token_or_address(given: str, parameter: str, *, what: str) -> Address:
    """Read the address of a webhook, or the token in it.

    Args:
        given: The address, or the token alone; blanks and line ends around it are dropped.
        parameter: The parameter of the query that holds the token.
        what: What it is, for the error.

    Raises:
        ConfigurationError: it is neither.
    """
    if given is not None and not isinstance(given, str):
        raise ConfigurationError(f"{what} must be text, not {type(given).__name__}")
    text = stripped(given or "")
    if text and "/" not in text and _BARE_TOKEN.fullmatch(text):
        return Address(_arguments.key("url_or_token", text))
    return read_address(text, parameter, what=what)


def read_address(address: str, parameter: str, *, what: str) -> Address:
    """Read the address of a webhook.

    Raises:
        ConfigurationError: it is no http or https address with a token in its query; the text holds nothing of the address, a secret.
    """
    wanted = f"{what} has {parameter} in its query"
    try:
        parts = urlsplit(address)
        _ = parts.port
        query = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        raise ConfigurationError(f"this cannot be read as an address; {wanted}") from None
    problem = _problem_of(address, parts.scheme, parts.hostname, parts.netloc)
    if problem:
        raise ConfigurationError(f"{problem}; {wanted}")
    tokens = [value.strip() for name, value in query if name == parameter]
    if len(tokens) > 1:
        raise ConfigurationError(f"this one has {len(tokens)} of them; {wanted}")
    if not tokens or tokens[0].split() != tokens:
        raise ConfigurationError(wanted)
    params: dict[str, list[str]] = {}
    for name, value in query:
        if name != parameter:
            params.setdefault(name, []).append(value)
    return Address(tokens[0], origin_of(address), parts.path or "/", params)


def _problem_of(address: str, scheme: str, host: str | None, netloc: str) -> str | None:
    if not address:
        return "it is empty"
    if _NOT_IN_ADDRESSES.search(address):
        return "this one holds blanks, control characters or a backslash, or letters that are not ASCII"
    if scheme not in _SCHEMES:
        return "this one does not begin with https://"
    if not host:
        return "this one names no host"
    return "this one has a user or a password in front of its host" if "@" in netloc else None


def origin_of(address: str) -> str:
    """Return scheme, host and port of an address, without a port that its scheme has anyway.

    Examples:
        >>> origin_of("https://OAPI.dingtalk.com:443/robot/send")
        'https://oapi.dingtalk.com'
    """
    parts = urlsplit(address)
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = "" if parts.port in {None, _DEFAULT_PORTS.get(parts.scheme)} else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"
