"""Keys, secrets, ids and addresses as people give them: pasted from a page, or read from a file that ends with a line end.

Blanks around a value are dropped where DingTalk's own values hold none. What is wrong inside is refused where it was given, with the name
of the argument; the value itself, which may be a secret, is in no message.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dingkit.errors._base import ConfigurationError
from dingtalk_openapi.wire import INVISIBLE, stripped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_KEY = re.compile(r"[!-~]+")
_SECRET = re.compile(r"[ -~]+")
_NUMBER = re.compile(r"[0-9]{1,18}")
_QUOTES = frozenset({'""', "''", "``", "“”", "‘’"})


def key(name: str, value: object) -> str:
    """Return a key, an id, a token or a code without what stands around it.

    Args:
        name: That of the argument, for the error.
        value: What was given.

    Raises:
        ConfigurationError: it is empty, no text, in quotes, or holds what neither a header nor a URL can: blanks, control characters,
            anything beyond ASCII.

    Examples:
        >>> key("app_key", " dingabc\\n")
        'dingabc'
        >>> key("app_key", "ding abc")
        Traceback (most recent call last):
        dingkit.errors.ConfigurationError: app_key holds a blank: copy it again
    """
    return _without(name, _stripped(name, value), _KEY)


def is_key(value: str) -> bool:
    """Return whether a header or a URL can hold a text as it is: it is not empty, and has no blanks and nothing beyond ASCII."""
    return _KEY.fullmatch(value) is not None


def secret(name: str, value: object) -> str:
    """Return a secret that only signs or travels in a body, without what stands around it; ordinary blanks inside are part of it.

    Raises:
        ConfigurationError: it is empty, no text, in quotes, or holds control characters or anything beyond ASCII.

    Examples:
        >>> secret("secret", "\\N{ZERO WIDTH NO-BREAK SPACE}this is secret\\r\\n")
        'this is secret'
    """
    return _without(name, _stripped(name, value), _SECRET)


def text(name: str, value: object) -> str:
    """Return a text in any language, without what stands around it.

    Raises:
        ConfigurationError: it is empty, no text, in quotes, or holds characters that cannot be seen.
    """
    found = _stripped(name, value)
    hidden = next((character for character in found if unicodedata.category(character) in INVISIBLE), None)
    if hidden is not None:
        raise _refused(name, hidden)
    return found


def own_secret(name: str, value: object) -> str:
    """Return a secret that you made up yourself: it may hold anything, so nothing is dropped silently.

    Raises:
        ConfigurationError: it is empty, no text, or has blanks or a line end around it.
    """
    found = _stripped(name, value, quoted=True)
    if found != value:
        raise ConfigurationError(f"{name} has blanks or a line end around it: take them away where it is kept")
    return found


def address(name: str, value: object) -> str:
    """Return the address of a server, without what stands around it.

    Raises:
        ConfigurationError: it is no whole http or https address.

    Examples:
        >>> address("base_url", "http://127.0.0.1:4010\\n")
        'http://127.0.0.1:4010'
    """
    found = key(name, value)
    try:
        parts = urlsplit(found)
        scheme, host, _ = parts.scheme, parts.hostname, parts.port
    except ValueError:
        scheme, host = "", None
    if scheme not in {"http", "https"} or not host:
        raise ConfigurationError(f"{name} must be a whole address, such as http://127.0.0.1:4010")
    return found


def number(name: str, value: object) -> int:
    """Return the number of an agent, which is a number or its digits.

    Raises:
        ConfigurationError: it is something else.
    """
    if isinstance(value, str) and _NUMBER.fullmatch(digits := _stripped(name, value)):
        return int(digits)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ConfigurationError(f"{name} must be a number, not {value!r}")


def seconds(name: str, value: object) -> float | None:
    """Return a time that something may take; `None` stays `None`.

    Raises:
        ConfigurationError: it is no number above 0.
    """
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0):
        return value
    raise ConfigurationError(f"{name} must be seconds, more than 0, not {value!r}")


def _stripped(name: str, value: object, *, quoted: bool = False) -> str:
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be text, not {type(value).__name__}")
    found = stripped(value)
    if not found:
        raise ConfigurationError(f"{name} is empty")
    if not quoted and len(found) > 1 and found[0] + found[-1] in _QUOTES:
        raise ConfigurationError(f"{name} has quotes around it: give only what is between them")
    return found


def _without(name: str, value: str, allowed: re.Pattern[str]) -> str:
    if allowed.fullmatch(value):
        return value
    raise _refused(name, next(character for character in value if not allowed.fullmatch(character)))


def _refused(name: str, character: str) -> ConfigurationError:
    category = unicodedata.category(character)
    if category in INVISIBLE:
        what = f"a character that cannot be seen (U+{ord(character):04X})"
    else:
        what = "a blank" if category == "Zs" else "letters or signs that are not ASCII"
    return ConfigurationError(f"{name} holds {what}: copy it again")


OF_CLIENTS: Mapping[str, Callable[[str, object], str]] = {
    "app_key": key,
    "app_secret": secret,
    "corp_id": key,
    "url": address,
    "base_url": address,
    "api_base_url": address,
}
"""How the texts are read that a client is made with, wherever they come from."""
