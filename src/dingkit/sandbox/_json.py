"""JSON as clients send it: read only where a server can keep and answer everything that is in it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import math
import re
from typing import Any, Final

_MAX_DEPTH: Final = 200
"""Objects and lists inside each other; the largest that the documents have is ten."""
BITS: Final = 63
"""Of a number, beside its sign: as many as a long has in Java, and an integer in SQLite."""
_UNUSUAL: Final = re.compile(r"\\u[dD]|\d{19}|\d[.eE]")
"""What makes a closer look necessary: half a character, perhaps, or a number that is very large, or not written as a whole one."""


def read(text: str, *, strict: bool = True) -> Any:
    """Read a value.

    Args:
        text: JSON.
        strict: Refuse line feeds and other control characters in texts.

    Raises:
        ValueError: It is not JSON, or it has in it what databases and responses cannot hold; says what.

    Examples:
        >>> read('{"size": 2.0}')
        {'size': 2}
    """
    try:
        value = json.loads(text, strict=strict, parse_constant=_refuse_constant)
        if _UNUSUAL.search(text) or text.count("[") + text.count("{") > _MAX_DEPTH:
            return _checked(value, 0)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return value


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _checked(value: Any, depth: int) -> Any:
    if isinstance(value, str):
        if not value.isascii():
            _check_text(value)
        return value
    if isinstance(value, (int, float)):
        return _number(value)
    if depth == _MAX_DEPTH and isinstance(value, (dict, list)):
        raise ValueError("nested too deeply")
    if isinstance(value, dict):
        return {_checked(name, depth): _checked(inside, depth + 1) for name, inside in value.items()}
    if isinstance(value, list):
        return [_checked(inside, depth + 1) for inside in value]
    return value


def _check_text(value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"half a character: \\u{ord(value[error.start]):04x}") from None


def _number(value: Any) -> Any:
    """A whole number is one however it is written."""
    if isinstance(value, float) and (not math.isfinite(value) or value.is_integer()):
        value = int(value) if abs(value) < 2**BITS else 2**BITS
    if not isinstance(value, float) and value.bit_length() > BITS:
        raise ValueError("a number is larger than 64 bits hold")
    return value
