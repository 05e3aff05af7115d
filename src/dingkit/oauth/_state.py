"""The state of a login: signed, short-lived, good for one session and for one use."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import base64
import binascii
import hashlib
import secrets
import time
from typing import TYPE_CHECKING

from dingkit._core import _arguments
from dingkit._core._urls import check_local_path
from dingkit._pushes._guarded_seen import GuardedSeen
from dingkit.errors._base import ConfigurationError, LoginError, UrlNotAllowedError
from dingkit.seen import MemorySeen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dingkit.seen import SeenStore

try:
    from itsdangerous import BadSignature, SignatureExpired, TimestampSigner, base64_decode, base64_encode, want_bytes
except ImportError:  # pragma: no cover - the tests have it
    raise ConfigurationError("the state of a login needs the package itsdangerous: pip install 'dingkit[web]'") from None

MAX_AGE_SECONDS = 600

_SHORTEST_SECRET = 16
_NONCE_CHARACTERS = 16
_MAX_STATE = 2048
"""An assumption, as DingTalk documents no limit here: address and redirect then fit into the first line of a request. Of the common servers
gunicorn reads the least of that, 4094 bytes."""

_FORGED = "this login was not begun in this browser"
_SEEN = MemorySeen()
"""Of this process; servers with several give a store that they share."""


class _Signer(TimestampSigner):
    def __init__(self, secret: str | Sequence[str], session: str, clock: Callable[[], float]) -> None:
        keys = [secret] if isinstance(secret, str) else list(secret)
        if not keys or min(map(len, keys)) < _SHORTEST_SECRET:
            raise ConfigurationError(f"the secret of login states has at least {_SHORTEST_SECRET} characters")
        keys = [_arguments.own_secret("the secret of login states", each) for each in keys]
        bound_to = hashlib.sha256(session.encode()).hexdigest()
        super().__init__(keys, salt=f"dingkit.oauth.state:{bound_to}", key_derivation="hmac", digest_method=hashlib.sha256)
        self._clock = clock

    def get_timestamp(self) -> int:
        return int(self._clock())

    def verify_signature(self, value: str | bytes, sig: str | bytes) -> bool:
        """Take one spelling of a signature alone: the last character of its base64 has two bits that nobody reads."""
        return super().verify_signature(value, sig) and base64_encode(base64_decode(sig)) == want_bytes(sig)


def new_state(secret: str | Sequence[str], session: str, *, next_path: str = "/", clock: Callable[[], float] = time.time) -> str:
    """Make the state of one login. It has letters and digits only, as the login of 2016 wants it.

    Args:
        secret: Known to the server alone, at least 16 characters; of several the last one signs and all are good, so that they can change.
        session: What tells this browser from all others, such as the random id in a cookie of yours (`HttpOnly`, `Secure`, `SameSite=Lax`).
        next_path: Where to go on after the login, a path on this site; up to about 1200 bytes.
        clock: Unix time.

    Raises:
        ConfigurationError: the secret is too short or has blanks around it, such as the end of its line, or there is no session.
        UrlNotAllowedError: `next_path` leads to another site, or is so long that the state would not come back.

    Examples:
        >>> new_state("a-long-random-secret", session="id-of-the-session").isalnum()
        True
    """
    if not session:
        raise ConfigurationError("a login state belongs to a session: give the browser one first")
    value = secrets.token_hex(_NONCE_CHARACTERS // 2) + check_local_path(next_path)
    try:
        content = value.encode()
    except UnicodeEncodeError:
        raise UrlNotAllowedError("the path to go on to is not Unicode text") from None
    state = _spelled(_Signer(secret, session, clock).sign(content))
    if len(state) > _MAX_STATE:
        about = f"the path to go on to has {len(content) - _NONCE_CHARACTERS} bytes, which makes a state of {len(state)} characters"
        raise UrlNotAllowedError(f"{about}, and more than {_MAX_STATE} may not come back: keep the path in the session")
    return state


def _spelled(signed: bytes) -> str:
    return base64.b32encode(signed).decode().rstrip("=").lower()


def verify_state(
    state: str | None,
    secret: str | Sequence[str],
    session: str | None,
    *,
    max_age_seconds: int = MAX_AGE_SECONDS,
    seen: SeenStore | None = None,
    clock: Callable[[], float] = time.time,
) -> str:
    """Check the state that came back. It is good once.

    Args:
        state: As it came.
        secret: That of `new_state`.
        session: What tells this browser from all others; `None` when it has none.
        max_age_seconds: How long a login may take.
        seen: Where used states are remembered; with several processes take a shared one, such as `RedisSeen`.
        clock: Unix time.

    Returns:
        The `next_path` of `new_state`.

    Raises:
        ConfigurationError: the secret is too short or has blanks around it.
        LoginError: the state is missing, forged (or of another session), expired, or was used before.
        StoreError: nobody knows whether it was used before.

    Examples:
        >>> secret, session = "a-long-random-secret", "id-of-the-session"
        >>> state = new_state(secret, session, next_path="/leave/1")
        >>> verify_state(state, secret, session)
        '/leave/1'
        >>> verify_state(state, secret, session)
        Traceback (most recent call last):
        dingkit.errors.LoginError: this login was completed before
    """
    if not state or not session:
        raise LoginError("missing", "this login was not begun here: it has no state, or the browser has no session")
    if len(state) > _MAX_STATE:
        raise LoginError("forged", _FORGED)
    try:
        signed = base64.b32decode(state.upper() + "=" * (-len(state) % 8))
        if _spelled(signed) != state:  # its last character has bits that nobody reads, and letters have another case
            raise LoginError("forged", _FORGED)
        value = _Signer(secret, session, clock).unsign(signed, max_age_seconds).decode()
        next_path = check_local_path(value[_NONCE_CHARACTERS:])
    except SignatureExpired:
        raise LoginError("expired", "this login took too long: begin again") from None
    except (BadSignature, binascii.Error, UnicodeError, UrlNotAllowedError, ValueError):
        raise LoginError("forged", _FORGED) from None
    if not GuardedSeen(_SEEN if seen is None else seen).add(f"login:{value[:_NONCE_CHARACTERS]}", max_age_seconds + 1):
        raise LoginError("replayed", "this login was completed before")
    return next_path
