"""JSON as DingTalk's own parser takes it: texts in single quotes too, and names without quotes."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from typing import Any, Final

_TOKEN: Final = re.compile(r""""(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'|([A-Za-z_$][\w$]*)(?=\s*:)""", re.DOTALL)
_INSIDE: Final = re.compile(r"\\x([0-9a-fA-F]{2})|\\(.)|\"", re.DOTALL)


def read(text: str) -> Any:
    """Read a value.

    Raises:
        ValueError: It is none.

    Example:
        >>> read("{'content': 'it\\\\'s \\"on\\"'}")
        {'content': 'it\\'s "on"'}
    """
    try:
        return _loaded(text)
    except ValueError:
        return _loaded(_TOKEN.sub(_quoted, text))


def _loaded(text: str) -> Any:
    try:
        # Control characters in texts are taken: many programs put line feeds there.
        return json.loads(text, strict=False)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _quoted(found: re.Match[str]) -> str:
    single, name = found.groups()
    if name is not None:
        return f'"{name}"'
    return found[0] if single is None else f'"{_INSIDE.sub(_escaped, single)}"'


def _escaped(found: re.Match[str]) -> str:
    number, character = found.groups()
    if number is not None:
        return f"\\u00{number}"
    return '\\"' if character is None else "'" if character == "'" else found[0]
