"""Refuses a request that is beyond a documented limit, before anything is sent."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from .limits import LIMITS, Limit

if TYPE_CHECKING:
    from collections.abc import Callable

    from .errors import LimitError
    from .operations import Operation

_as_sent = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode  # like httpx, made once
_EXCERPT_CHARACTERS = 40
_UNITS = {
    "max_bytes": "bytes",
    "max_length": "characters",
    "min_length": "characters",
    "max_items": "elements",
    "min_items": "elements",
}
_REMEDIES = {
    "max_bytes": "Shorten it.",
    "max_length": "Shorten it.",
    "min_length": "Give more of it.",
    "max_items": "Leave some out, or spread them over several calls.",
    "min_items": "Give more of them.",
    "maximum": "Give a smaller number.",
    "minimum": "Give a bigger number.",
    "pattern": "Bring it into that form.",
}

_Where = tuple[Any, ...]
"""The way to a value, innermost first: `(title, (0, (links, ())))`; made for each value, written out only for an error."""


class _Node:
    """All that is known of one place of a request, so that each value is looked at once."""

    __slots__ = ("each", "fields", "kinds", "limits")

    def __init__(self) -> None:
        self.limits: list[Limit] = []
        self.fields: dict[str, _Node] = {}
        self.each: _Node | None = None
        self.kinds: dict[tuple[str, Any], _Node] = {}

    def step(self, name: str) -> _Node:
        if name == "[]":
            self.each = self.each or _Node()
            return self.each
        return self.fields.setdefault(name, _Node())


def check_limits(operation: Operation, *, body: object = None, parameters: object = None) -> None:
    """Check what is about to be sent.

    Args:
        operation: Whose limits count.
        body: The body as it goes over the wire.
        parameters: The parameters that have limits, by their names on the wire.

    Raises:
        LimitError: a limit is broken; the message names the field, the limit and what to do.
    """
    of_body, of_parameters = _compiled(operation.id)
    if parameters is not None:
        _check(operation, of_parameters, parameters, ())
    if body is not None:
        _check(operation, of_body, body, ())


@cache
def _compiled(operation: str) -> tuple[_Node, _Node]:
    roots = {"body": _Node(), "parameter": _Node()}
    for limit in LIMITS[operation]:
        tags = [(_steps(field), constant) for field, constant in limit.when]
        way: list[str] = []
        node = _kind(roots[limit.place], tags, way)
        for name in _steps(limit.field):
            way.append(name)
            node = _kind(node.step(name), tags, way)
        node.limits.append(limit)
    return roots["body"], roots["parameter"]


def _steps(field: str) -> list[str]:
    return [name for name in field.replace("[]", ".[]").split(".") if name]


def _kind(node: _Node, tags: list[tuple[list[str], Any]], way: list[str]) -> _Node:
    """Go on to the kind of message that tags of this very place name."""
    for tag, constant in tags:
        if tag[:-1] == way:
            node = node.kinds.setdefault((tag[-1], constant), _Node())
    return node


def _check(operation: Operation, node: _Node, value: object, where: _Where) -> None:
    """Check the inside first: the smallest field that is wrong says most, and is the cheapest to check."""
    if node.fields or node.kinds:
        content = _content(value)
        for name, inner in node.fields.items():
            found = content.get(name)
            if found is not None:
                _check(operation, inner, found, (name, where))
        for (tag, constant), kind in node.kinds.items():
            if content.get(tag) == constant:
                _check(operation, kind, value, where)
    if node.each is not None and isinstance(value, (list, tuple)):
        for index, element in enumerate(value):
            _check(operation, node.each, element, (index, where))
    for limit in node.limits:
        actual = _MEASURES[limit.kind](value, limit)
        if actual is not None and _is_beyond(actual, limit):
            raise _refusal(operation, limit, value, actual, where)


def _content(value: object) -> dict[str, Any]:
    """Read an object, which can travel as JSON text; what is none has no fields to check."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return {}
    return value if isinstance(value, dict) else {}


def _bytes(value: object, _: Limit) -> int | None:
    text = _written_out(value)
    return None if text is None else len(text.encode("utf-8", "surrogatepass"))


def _characters(value: object, _: Limit) -> int | None:
    text = _written_out(value)
    return None if text is None else len(text)


def _written_out(value: object) -> str | None:
    if isinstance(value, str):
        return value
    return _as_sent(value) if isinstance(value, (dict, list, tuple)) else None


def _elements(value: object, limit: Limit) -> int | None:
    if isinstance(value, (list, tuple)):
        return len(value)
    if limit.separator is None or not isinstance(value, str):
        return None
    return value.count(limit.separator) + 1 if value else 0


def _number(value: object, _: Limit) -> float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _text(value: object, _: Limit) -> str | None:
    return value if isinstance(value, str) else None


_MEASURES: dict[str, Callable[[object, Limit], Any]] = {
    "max_bytes": _bytes,
    "max_length": _characters,
    "min_length": _characters,
    "max_items": _elements,
    "min_items": _elements,
    "maximum": _number,
    "minimum": _number,
    "pattern": _text,
}


def _is_beyond(actual: Any, limit: Limit) -> bool:
    if limit.kind == "pattern":
        return _pattern(limit.bound).search(actual) is None
    return bool(actual < limit.bound if limit.kind.startswith("min") else actual > limit.bound)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Compile a pattern of JSON Schema: its `$` is the end of the text, that of Python also stands before a last line feed."""
    return re.compile(re.sub(r"\\.|\[(?:\\.|[^\]])*\]|\$", lambda found: r"\Z" if found[0] == "$" else found[0], text))


def _refusal(operation: Operation, limit: Limit, value: object, actual: object, where: _Where) -> LimitError:
    from .errors import LimitError
    from .redaction import MASK

    field = _path(where) or "body"
    excerpt = _excerpt(value, limit)
    must, allowed = (
        ("must", f"at least {limit.bound}") if limit.kind.startswith("min") else ("may", f"at most {limit.bound}")
    )
    if limit.kind == "pattern":
        said = f"{field}{excerpt} does not have the documented form {limit.bound} ({limit.about})"
    elif limit.kind in _UNITS:
        said = f"{field}{excerpt} has {actual} {_UNITS[limit.kind]}, it {must} have {allowed}"
    else:
        said = f"{field} is {actual}, it {must} be {allowed}"
    return LimitError(
        f"{said}. {_REMEDIES[limit.kind]}",
        operation=operation.id,
        field=field,
        limit=f"{limit.kind}={limit.bound}",
        actual=MASK if limit.secret and limit.kind == "pattern" else actual,
        docs_url=operation.docs_url,
    )


def _path(where: _Where) -> str:
    if not where:
        return ""
    name, outer = where
    before = _path(outer)
    if isinstance(name, int):
        return f"{before}[{name}]"
    return f"{before}.{name}" if before else str(name)


def _excerpt(value: object, limit: Limit) -> str:
    """Show the beginning of a text, unless it is a secret."""
    from .redaction import redact

    if limit.secret or not isinstance(value, str):
        return ""
    text = redact(value[: 4 * _EXCERPT_CHARACTERS])
    return f" ({text if len(text) <= _EXCERPT_CHARACTERS else text[:_EXCERPT_CHARACTERS] + '…'!r})"
