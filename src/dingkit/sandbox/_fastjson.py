"""JSON as DingTalk's own parser takes it: texts in single quotes too, and names without quotes."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from typing import Any, Final

from dingkit.sandbox import _json

_TOKEN: Final = re.compile(r""""(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'|([A-Za-z_$][\w$]*)(?=\s*:)""", re.DOTALL)
_INSIDE: Final = re.compile(r"\\x([0-9a-fA-F]{2})|\\(.)|\"", re.DOTALL)


def read(text: str) -> Any:
    """Read a value.

    Raises:
        ValueError: It is not JSON.

    Examples:
        >>> read("{'content': 'it\\\\'s \\"on\\"'}")
        {'content': 'it\\'s "on"'}
    """
    try:
        return _loaded(text)
    except ValueError:
        return _loaded(_TOKEN.sub(_quoted, text))


def _loaded(text: str) -> Any:
    # Control characters in texts are taken: many programs put line feeds there.
    return _json.read(text, strict=False)


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
