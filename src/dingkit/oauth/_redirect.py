"""What DingTalk sends people back with."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from dingkit.errors._base import ConfigurationError, LoginError
from dingtalk_openapi.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from dingkit.seen import SeenStore

    Redirect = str | bytes | Mapping[str, str | Sequence[str]]

_MAX_QUERY = 8192
_MAX_PARAMETERS = 50
_CODE = re.compile(r"[\x21-\x7e]{1,1024}")
_ERROR = re.compile(r"[A-Za-z0-9_.\- ]{1,100}")
_NAMES = ("code", "authCode", "error", "state")
_ADDRESS = re.compile(r"\A(?:(?:https?:)?/[^?]*|[^?=&]*)(?:\?|\Z)", re.IGNORECASE)
"""What comes before the query: of a whole address, of a path, or nothing but the question mark. A query alone has no such beginning."""


@dataclass(frozen=True, slots=True)
class LoginCode:
    """A login that came back and may go on.

    Attributes:
        code: Good for one exchange; hidden in `repr`.
        next_path: Where to go on afterwards, a path on this site.
    """

    code: str = field(repr=False)
    next_path: str


def read_redirect(
    query: Redirect,
    *,
    secret: str | Sequence[str],
    session: str | None,
    max_age_seconds: int = 600,
    seen: SeenStore | None = None,
    clock: Callable[[], float] = time.time,
) -> LoginCode:
    """Read the query of the redirect: the state first, then what it says. `code`, `authCode` and `error` are understood.

    Args:
        query: The query as it came, not decoded, with or without `?`; the whole address; or the parameters of a web framework: a
            mapping of names to texts or lists of texts (`request.query_params`, `request.args`, `request.GET`).
        secret: That of `new_state`.
        session: What tells this browser from all others.
        max_age_seconds: How long a login may take.
        seen: Where used states are remembered; see `verify_state`.
        clock: Unix time.

    Raises:
        ConfigurationError: `query` is none of these, or the secret is too short or has blanks around it.
        LoginError: this login must not go on; `problem` tells why.
        StoreError: nobody knows whether the state was used before.

    Source: facts oauth.yaml login_oauth2_auth, connect_qrconnect.
    """
    from dingkit.oauth._state import verify_state

    found = _read(query)
    next_path = verify_state(found.get("state"), secret, session, max_age_seconds=max_age_seconds, seen=seen, clock=clock)
    return LoginCode(_code_in(found), next_path)


def read_code(query: Redirect) -> str:
    """Read the code of a redirect that has no state: that of the admin console. Whoever follows a link of somebody else brings one, too.

    Args:
        query: The query, the whole address, or the parameters; see `read_redirect`.

    Raises:
        ConfigurationError: `query` is none of these.
        LoginError: there is no code in it.

    Examples:
        >>> read_code("https://app.example/admin?code=1ac76d35062f3002")
        '1ac76d35062f3002'

    Source: facts oauth.yaml admin_landing.
    """
    return _code_in(_read(query))


def _read(redirect: Redirect) -> dict[str, str]:
    try:
        pairs = _pairs_in(redirect)
    except ValueError:
        pairs = None
    wanted = [(name, value) for name, value in pairs or () if name in _NAMES]
    if pairs is None or len({name for name, _ in wanted}) < len(wanted):
        raise LoginError("malformed", "this redirect is too long, or says something twice")
    return dict(wanted)


def _pairs_in(redirect: Any) -> list[tuple[str, str]] | None:
    if hasattr(redirect, "keys"):
        return [(name, value) for name in _NAMES for value in _values_of(redirect, name)]
    if not isinstance(redirect, (str, bytes)):
        kinds = "the query or the address of the redirect, or a mapping of its parameters"
        raise ConfigurationError(f"give {kinds}, not {type(redirect).__name__}")
    text = redirect.decode("ascii", "replace") if isinstance(redirect, bytes) else redirect
    query = _ADDRESS.sub("", text.strip()).partition("#")[0]
    return parse_qsl(query, keep_blank_values=True, max_num_fields=_MAX_PARAMETERS) if len(query) <= _MAX_QUERY else None


def _values_of(parameters: Any, name: str) -> Iterable[str]:
    """Look a parameter up in a mapping; those of Starlette, Flask and Django show but one of several values unless they are asked."""
    if hasattr(parameters, "getlist"):
        found = parameters.getlist(name)
    else:
        found = parameters.get(name, [])
        found = found if isinstance(found, (list, tuple)) else [found]
    if not all(isinstance(value, str) for value in found):
        raise ValueError("a parameter is a text")
    return list(found)


def _code_in(found: dict[str, str]) -> str:
    if "error" in found:
        error = redact(found["error"]) if _ERROR.fullmatch(found["error"]) else "an error that cannot be shown"
        raise LoginError("denied", f"the login was not granted: {error}")
    codes = {found[name] for name in ("code", "authCode") if found.get(name)}
    if len(codes) > 1:
        raise LoginError("malformed", "this redirect has two different codes")
    if not codes or not _CODE.fullmatch(min(codes)):
        raise LoginError("no_code", "this redirect has no code")
    return codes.pop()
