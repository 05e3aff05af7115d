"""Refuses a request that is beyond a limit that DingTalk enforces, before anything is sent; warns, once, of one that it only advises."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from .limits import LIMITS, Limit

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

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
    "one_of": "Give one of them.",
}

_Where = tuple[Any, ...]
"""The way to a value, innermost first: `(title, (0, (links, ())))`; made for each value, written out only when something is found."""

_advised: dict[Hashable, object] = {}
"""What this process has been advised of."""


class Excess(NamedTuple):
    """A limit that a request does not keep.

    Attributes:
        limit: The limit.
        field: Where, as on the wire; `body` is the body as a whole.
        actual: How much there is, in the unit of the limit; for a range or a pattern the value itself, a secret as `***`.
        message: All of that in a sentence, and what to do; without the value.
        excerpt: The beginning of the value, when that is a text that may be shown; else `None`.
    """

    limit: Limit
    field: str
    actual: object
    message: str
    excerpt: str | None


_Found = list[tuple[Limit, object, object, _Where]]


class _Node:
    """All that is known of one place of a request, so that each value is looked at once."""

    __slots__ = ("each", "fields", "kinds", "limits")

    def __init__(self) -> None:
        self.limits: list[tuple[Limit, Callable[[object, Limit], Any], bool | None, Any]] = []
        self.fields: dict[str, _Node] = {}
        self.each: _Node | None = None
        self.kinds: dict[tuple[str, Any], _Node] = {}

    def step(self, name: str) -> _Node:
        if name == "[]":
            self.each = self.each or _Node()
            return self.each
        return self.fields.setdefault(name, _Node())


def check_limits(client: object, operation: Operation, *, body: object = None, parameters: Mapping[str, Any] | None = None) -> None:
    """Check what is about to be sent.

    What is only advised is logged once in a process, to the logger that the client names (`logger_name`, else `dingtalk_openapi`).

    Args:
        client: Who sends it; when its `check_limits` is false, nothing is checked.
        operation: Whose limits count.
        body: The body as it goes over the wire.
        parameters: The parameters that have limits, by their names on the wire.

    Raises:
        LimitError: a limit that DingTalk enforces is broken; the message names the field, the limit and what to do.
    """
    if not getattr(client, "check_limits", True):
        return
    found = _find(operation, body, parameters)
    if found:
        for beyond in found:
            if beyond[0].enforced is not None:
                raise _refusal(operation, _told(*beyond))
        for beyond in found:
            _advise(client, operation, beyond)


def find_excesses(operation: Operation, *, body: object = None, parameters: Mapping[str, Any] | None = None) -> list[Excess]:
    """List every limit that a request does not keep, whether it is enforced or advised; arguments as of `check_limits`."""
    return [_told(*beyond) for beyond in _find(operation, body, parameters)] if operation.id in LIMITS else []


def _find(operation: Operation, body: object, parameters: Mapping[str, Any] | None) -> _Found:
    of_body, of_parameters, one_of = _compiled(operation.id)
    found: _Found = []
    if parameters is not None:
        _check(of_parameters, parameters, (), found)
    if body is not None:
        _check(of_body, body, (), found)
    for limit in one_of:
        given = {**(parameters or {}), **(body if isinstance(body, dict) else {})}
        for names in limit.bound:  # loops, as this is done for each call: generators take twice as long
            for name in names:
                if not _is_given(given.get(name)):
                    break
            else:
                break
        else:
            found.append((limit, None, None, ()))
    return found


def _is_given(value: object) -> bool:
    """Whether a value says something: an empty list or text and a false flag name nobody."""
    return bool(value) or (value == 0 and not isinstance(value, bool))


@cache
def _compiled(operation: str) -> tuple[_Node, _Node, list[Limit]]:
    roots = {"body": _Node(), "parameter": _Node()}
    one_of = []
    for limit in sorted(LIMITS[operation], key=lambda limit: limit.enforced is None):  # what is refused is said before what is advised
        if limit.kind == "one_of":
            one_of.append(limit)
            continue
        tags = [(_steps(field), constant) for field, constant in limit.when]
        way: list[str] = []
        node = _kind(roots[limit.place], tags, way)
        for name in _steps(limit.field):
            way.append(name)
            node = _kind(node.step(name), tags, way)
        is_least = None if limit.kind == "pattern" else limit.kind.startswith("min")
        node.limits.append((limit, _MEASURES[limit.kind], is_least, _pattern(limit.bound) if is_least is None else limit.bound))
    return roots["body"], roots["parameter"], one_of


def _steps(field: str) -> list[str]:
    return [name for name in field.replace("[]", ".[]").split(".") if name]


def _kind(node: _Node, tags: list[tuple[list[str], Any]], way: list[str]) -> _Node:
    """Go on to the kind of message that tags of this very place name."""
    for tag, constant in tags:
        if tag[:-1] == way:
            node = node.kinds.setdefault((tag[-1], constant), _Node())
    return node


def _check(node: _Node, value: object, where: _Where, found: _Found) -> None:
    """Check the inside first: the smallest field that is wrong says most."""
    if node.fields or node.kinds:
        content = value if type(value) is dict else _content(value)
        for name, inner in node.fields.items():
            part = content.get(name)
            if part is not None:
                _check(inner, part, (name, where), found)
        for (tag, constant), kind in node.kinds.items():
            if content.get(tag) == constant:
                _check(kind, value, where, found)
    if node.each is not None and isinstance(value, (list, tuple)):
        for index, element in enumerate(value):
            _check(node.each, element, (index, where), found)
    if node.limits:
        _measure(node, value, where, found)


def _measure(node: _Node, value: object, where: _Where, found: _Found) -> None:
    for limit, measure, is_least, bound in node.limits:
        actual = measure(value, limit)
        if actual is None:
            continue
        if (bound.search(actual) is None) if is_least is None else actual < bound if is_least else actual > bound:
            found.append((limit, value, actual, where))


def _content(value: object) -> dict[str, Any]:
    """Read an object, which can travel as JSON text; what is none has no fields to check."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return {}
    return value if isinstance(value, dict) else {}


def _bytes(value: object, _: Limit) -> int | None:
    text = value if isinstance(value, str) else _written_out(value)
    return None if text is None else len(text.encode("utf-8", "surrogatepass"))


def _characters(value: object, _: Limit) -> int | None:
    text = value if isinstance(value, str) else _written_out(value)
    return None if text is None else len(text)


def _written_out(value: object) -> str | None:
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


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Compile a pattern of JSON Schema: its `$` is the end of the text, that of Python also stands before a last line feed."""
    return re.compile(re.sub(r"\\.|\[(?:\\.|[^\]])*\]|\$", lambda found: r"\Z" if found[0] == "$" else found[0], text))


def _told(limit: Limit, value: object, actual: object, where: _Where) -> Excess:
    """Write down what was found."""
    from .redaction import MASK

    must, amount = ("must", f"at least {limit.bound}") if limit.kind.startswith("min") else ("may", f"at most {limit.bound}")
    verb = must if limit.enforced else "should"
    if limit.kind == "one_of":
        names = [" with ".join(names) for names in limit.bound]
        field = ", ".join(names)
        message = f"none of {field} is given, one of them must be. {_REMEDIES[limit.kind]}"
        return Excess(limit, field, None, message, None)
    field = _path(where) or "body"
    if limit.kind == "pattern":
        said = f"does not have the documented form {limit.bound} ({limit.about})"
    elif limit.kind in _UNITS:
        said = f"has {actual} {_UNITS[limit.kind]}, it {verb} have {amount}"
    else:
        said = f"is {actual}, it {verb} be {amount}"
    shown = MASK if limit.secret and limit.kind == "pattern" else actual
    return Excess(limit, field, shown, f"{said}. {_REMEDIES[limit.kind]}", _excerpt(value, limit))


def _refusal(operation: Operation, excess: Excess) -> LimitError:
    from .errors import LimitError

    limit = excess.limit
    of_one = limit.kind == "one_of"
    shown = "" if excess.excerpt is None else f" ({excess.excerpt!r})"
    return LimitError(
        excess.message if of_one else f"{excess.field}{shown} {excess.message}",
        operation=operation.id,
        field=excess.field,
        limit=f"{limit.kind}={' | '.join(excess.field.split(', ')) if of_one else limit.bound}",
        actual=excess.actual,
        docs_url=operation.docs_url,
    )


def _advise(client: object, operation: Operation, beyond: tuple[Limit, object, object, _Where]) -> None:
    """Log what is only advised; what the value is stays out of the log."""
    excess = _told(*beyond)
    text = f"{operation.id}: {excess.field} {excess.message} See {operation.docs_url}"
    advise_once((operation.id, excess.limit), text, logger_name=getattr(client, "logger_name", "dingtalk_openapi"))


def advise_once(limit: Hashable, text: str, *, logger_name: str) -> None:
    """Log a limit that is not kept and that DingTalk is not known to enforce; once in a process for each limit.

    Args:
        limit: Which limit it is.
        text: What is beyond it.
        logger_name: Who is told.
    """
    mark = object()
    if _advised.setdefault(limit, mark) is mark:  # one thread of several wins
        from logging import getLogger

        getLogger(logger_name).warning("%s (sent all the same: DingTalk is not known to refuse it; this is said once)", text)


def _path(where: _Where) -> str:
    if not where:
        return ""
    name, outer = where
    before = _path(outer)
    if isinstance(name, int):
        return f"{before}[{name}]"
    return f"{before}.{name}" if before else str(name)


def _excerpt(value: object, limit: Limit) -> str | None:
    """Show the beginning of a text, unless it is a secret."""
    from .redaction import redact

    if limit.secret or not isinstance(value, str):
        return None
    text = redact(value[: 4 * _EXCERPT_CHARACTERS])
    return text if len(text) <= _EXCERPT_CHARACTERS else text[:_EXCERPT_CHARACTERS] + "…"
