"""How Python values look on the wire where JSON alone does not say it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from .types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Categories of Unicode: line ends and other control characters, and what has no width, as a byte order mark and a zero-width space."""

UNREADABLE = (AttributeError, KeyError, TypeError, ValueError)
"""What a model raises that cannot be made of a dictionary."""


class OtherKindError(ValueError):
    """A dictionary is of another kind: the constant that identifies the kind is another one."""

    def __init__(self, field: str, constant: object, value: object) -> None:
        super().__init__(f"{field} must be {constant!r}, got {value!r}")
        self.field: str = field
        self.constant: object = constant
        self.value: object = value


def check_constant(value: object, constant: object, field: str) -> None:
    """Raise for a dictionary of another kind.

    Raises:
        OtherKindError: the constant is another one.
    """
    if value != constant:
        raise OtherKindError(field, constant, value)


class _Model(Protocol):
    def to_dict(self) -> dict[str, Any]: ...


def mask(value: object) -> str:
    """Stand in for a secret in `repr`; an absent one is shown as absent."""
    return repr(value) if value is None or isinstance(value, Unset) or value == "" else "'***'"


def mask_unknown(value: object) -> str:
    """Show in `repr` what the spec does not describe, without what bears the name of a secret.

    Examples:
        >>> mask_unknown({"errcode": 0, "data": [{"accessToken": "9c1e5b7a"}]})
        "{'errcode': 0, 'data': [{'accessToken': '***'}]}"
    """
    from .redaction import is_secret_name, redact

    if isinstance(value, Mapping):
        shown = (f"{name!r}: {mask(inside) if is_secret_name(name) else mask_unknown(inside)}" for name, inside in value.items())
        return f"{{{', '.join(shown)}}}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(mask_unknown, value))}]"
    return repr(redact(value) if isinstance(value, str) else value)


def split_list(text: object, separator: str) -> list[str]:
    """Split text into the list it stands for; nothing gives an empty list.

    Examples:
        >>> split_list("zhangsan|lisi", "|")
        ['zhangsan', 'lisi']
    """
    if text is None or text == "":
        return []
    if isinstance(text, list):
        return [str(value) for value in text]
    return text.split(separator) if isinstance(text, str) else [str(text)]


def load_json(text: object, build: Callable[[Mapping[str, Any]], T]) -> T | str:
    """Read an object that travels as JSON text; text that is not one, or lacks what it needs, stays text.

    Examples:
        >>> load_json('{"name":"张三"}', dict)
        {'name': '张三'}
        >>> load_json("see attachment", dict)
        'see attachment'
    """
    try:
        content = text if isinstance(text, dict) else json.loads(cast("str", text))
        if isinstance(content, dict):
            return build(content)
    except (*UNREADABLE, RecursionError):  # the last one for `[[[[[…`
        pass  # an answer has to be readable whatever is in the text
    return cast("str", text)


def load_json_dict(text: object) -> dict[str, str] | str:
    """Read an object of texts that travels as JSON text; text that is not one stays text."""
    return load_json(text, dict)


def write_list(value: object, separator: str) -> Any:
    """Give back a list that was read from joined text, whatever its elements are."""
    return separator.join(map(str, value)) if isinstance(value, list) else value


def write_json(value: object) -> Any:
    """Give back what was read from JSON text."""
    content = cast("_Model", value).to_dict() if hasattr(value, "to_dict") else value
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) if isinstance(content, dict) else content


def given(value: T | None) -> T | Unset:
    """Turn the `None` of a keyword that was not given into `UNSET`, which is not sent."""
    return UNSET if value is None else value


def stripped(text: str) -> str:
    r"""Return a text without what stands around it and cannot be seen, as pages and files bring it: blanks, line ends, byte order marks.

    Examples:
        >>> stripped("\N{ZERO WIDTH NO-BREAK SPACE} SECexample\r\n")
        'SECexample'
    """
    start, end = 0, len(text)
    while start < end and _is_blank(text[start]):
        start += 1
    while start < end and _is_blank(text[end - 1]):
        end -= 1
    return text[start:end]


def _is_blank(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) == "Cf"


def trimmed(value: T) -> T:
    """Return a secret as it was meant, not as it was pasted or read from a file; DingTalk's own hold no blanks around them."""
    return cast("T", stripped(value)) if isinstance(value, str) else value


def of_client(client: object, attribute: str, keyword: str, value: T | None) -> T:
    """Return a keyword, or what the client has for all of its calls when it was not given.

    Raises:
        MissingArgumentError: it was given neither here nor to the client.
    """
    found = getattr(client, attribute, None) if value is None else value
    if found is None:
        from .errors import MissingArgumentError

        to_client = f", or {attribute} to the client, for all its calls" if hasattr(client, attribute) else ""
        raise MissingArgumentError(f"{keyword} is missing: give it to this call{to_client}")
    return cast("T", found)
