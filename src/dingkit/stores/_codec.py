"""How a token looks in a shared store: JSON, encrypted when there is a key."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import json
import math
from typing import TYPE_CHECKING

from dingkit._core import _arguments
from dingkit.errors._base import ConfigurationError
from dingkit.stores._base import AccessToken, StoreError, StoreStepError, logger

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.fernet import MultiFernet


class Codec:
    """Turns tokens into bytes and back.

    Args:
        keys: Fernet keys (`cryptography.fernet.Fernet.generate_key()`); the first encrypts, all of them decrypt, so that keys can
            be rotated. Without any, tokens are kept as they are.

    Raises:
        ConfigurationError: a key is invalid, or the library is missing.
    """

    def __init__(self, keys: Sequence[str | bytes] = ()) -> None:
        self._fernet = _fernet(keys) if keys else None
        self._ignored: dict[str, bytes] = {}

    def encode(self, token: AccessToken) -> bytes:
        """Write a token.

        Raises:
            StoreError: it has values of other types.
        """
        content = {
            "value": token.value,
            "expires_at": token.expires_at,
            "refresh_token": token.refresh_token,
            "obtained_at": token.obtained_at,
        }
        try:
            plain = json.dumps(content).encode()
        except TypeError:  # its text could show what is in it
            raise StoreStepError("the token has values of other types and cannot be written") from None
        return self._fernet.encrypt(plain) if self._fernet else plain

    def decode_or_warn(self, data: bytes, place: str) -> AccessToken | None:
        """Read a token; a value that cannot be read counts as absent, which is logged once."""
        try:
            return self.decode(data)
        except StoreError as error:
            digest = hashlib.sha256(data).digest()
            if self._ignored.get(place) != digest:
                self._ignored[place] = digest
                logger.warning("%s is ignored and will be replaced: %s", place, error)
            return None

    def decode(self, data: bytes) -> AccessToken:
        """Read a token.

        Raises:
            StoreError: the data is something else, or encrypted with another key.
        """
        try:
            content = json.loads(self._decrypt(data))
            return AccessToken(
                _text(content["value"]), _number(content["expires_at"]), _text(content["refresh_token"]), _number(content["obtained_at"])
            )
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
            # The cause would show what was read, which may be a token.
            raise StoreError(f"the stored value is not a token that can be read here ({type(error).__name__})") from None

    def _decrypt(self, data: bytes) -> bytes:
        if self._fernet is None:
            return data
        from cryptography.fernet import InvalidToken

        try:
            return self._fernet.decrypt(data)
        except InvalidToken:
            raise ValueError("another key") from None


def _text(content: object) -> str:
    if not isinstance(content, str):
        raise TypeError("not a text")
    return content


def _number(content: str | float) -> float:
    number = float(content)
    if math.isnan(number):
        raise ValueError("not a number")
    return number


def _fernet(keys: Sequence[str | bytes]) -> MultiFernet:
    try:
        from cryptography.fernet import Fernet, MultiFernet
    except ImportError:
        raise ConfigurationError("encrypting tokens needs the package cryptography: pip install 'dingkit[crypto]'") from None
    try:
        return MultiFernet([Fernet(_arguments.key("an encryption key", key if isinstance(key, str) else key.decode())) for key in keys])
    except ValueError:
        raise ConfigurationError("an encryption key must be a Fernet key, made with cryptography.fernet.Fernet.generate_key()") from None
