"""How the value of a field can change, and whether that breaks a program: what we send may only be taken more freely, what we
receive may only become more certain."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.diff.changes import Direction, Directions
from generator.diff.shapes import Shape, accepts, describe, shape_of
from generator.model import Value

UPPER = ("maxLength", "maxItems", "maximum", "exclusiveMaximum", "maxProperties")
LOWER = ("minLength", "minItems", "minimum", "exclusiveMinimum", "minProperties")
OTHER_LIMITS = ("pattern", "multipleOf", "uniqueItems", "not")
DOCUMENTATION = frozenset(
    (
        "description",
        "summary",
        "title",
        "contentMediaType",
        "example",
        "examples",
        "externalDocs",
        "deprecated",
        "x-source",
        "x-name-zh",
        "x-summary-zh",
        "x-public",
        "x-enforced",
    )
)
_IN_THE_TYPE = frozenset(
    {"$ref", "type", "items", "additionalProperties", "oneOf", "anyOf", "allOf", "contentSchema", "x-json-text", "x-list-separator"}
)
_JUDGED = frozenset(
    {
        *UPPER,
        *LOWER,
        *OTHER_LIMITS,
        "const",
        "enum",
        "default",
        "format",
        "x-advised",
        "x-client-default",
        "x-known-values",
        "required",
        "properties",
    }
)
_SHORT = 60
_SETTLED = DOCUMENTATION | _IN_THE_TYPE | _JUDGED


@dataclass(frozen=True)
class Verdict:
    """What is different about a value, and whether that breaks a program."""

    message: str
    breaking: bool


@dataclass(frozen=True)
class Values:
    """The same value in both specs."""

    old: dict[str, Any]
    new: dict[str, Any]
    directions: Directions

    @property
    def sent(self) -> bool:
        """Whether programs write it."""
        return Direction.SENT in self.directions

    @property
    def received(self) -> bool:
        """Whether programs read it."""
        return Direction.RECEIVED in self.directions

    def narrowed(self, fits: Callable[[Any, Any], bool], old: object, new: object) -> bool:
        """Return whether a change breaks a program; `fits(a, b)` says that everything b allows is allowed by a."""
        return (self.sent and not fits(new, old)) or (self.received and not fits(old, new))


def value_verdicts(before: Value, after: Value, directions: Directions) -> Iterator[Verdict]:
    """Tell everything that is different about a value, apart from how it is described."""
    old, new = shape_of(before), shape_of(after)
    values = Values(_written(before), _written(after), directions)
    if old != new:
        yield Verdict(_type_message(old, new), values.narrowed(accepts, old, new))
    for prefix, level in _levels("", values):
        for verdict in _level_verdicts(level, same_type=old == new):
            yield Verdict(prefix + verdict.message, verdict.breaking)


def _written(value: Value) -> dict[str, Any]:
    schema: dict[str, Any] = value.schema if isinstance(value.schema, dict) else {}
    return schema


def _type_message(old: Shape, new: Shape) -> str:
    message = f"type {describe(old)} → {describe(new)}"
    if len(message) <= _SHORT or not old & new:
        return message
    return "type " + " and ".join(f"{word} {describe(shape)}" for word, shape in (("gains", new - old), ("loses", old - new)) if shape)


def undocumented(node: Any, *, keys_are_names: bool = False) -> Any:
    """Leave out of a schema what only describes it."""
    if isinstance(node, dict):
        kept = {key: value for key, value in node.items() if keys_are_names or key not in DOCUMENTATION}
        return {key: undocumented(value, keys_are_names=key in {"properties", "x-known-values"}) for key, value in kept.items()}
    return [undocumented(value) for value in node] if isinstance(node, list) else node


def _levels(prefix: str, values: Values) -> Iterator[tuple[str, Values]]:
    yield prefix, values
    for key, word in (("items", "each element: "), ("additionalProperties", "each value: ")):
        old, new = values.old.get(key), values.new.get(key)
        if isinstance(old, dict) and isinstance(new, dict):
            yield from _levels(prefix + word, Values(old, new, values.directions))


def _level_verdicts(values: Values, *, same_type: bool) -> Iterator[Verdict]:
    yield from _allowed(values)
    yield from _limits(values)
    yield from _default(values)
    yield from _known_values(values)
    yield from _wire_form(values)
    yield from _client_default(values)
    if same_type:
        yield from _other_fields(values)
        for key in ("oneOf", "anyOf", "allOf"):  # the types agree: something inside an alternative without a name does not
            if undocumented(values.old.get(key)) != undocumented(values.new.get(key)) and not _permuted(values, key):
                yield Verdict(f"{key} differs within", breaking=True)
    for key in sorted((values.old.keys() | values.new.keys()) - _SETTLED):
        if values.old.get(key) != values.new.get(key):
            yield Verdict(f"{key} {text(values.old.get(key))} → {text(values.new.get(key))}, taken for breaking", breaking=True)


def _other_fields(values: Values) -> Iterator[Verdict]:
    closed = [schema.get("additionalProperties") is False for schema in (values.old, values.new)]
    if closed[0] != closed[1]:
        yield Verdict(f"other fields {'not ' if closed[1] else ''}allowed now", breaking=True)


def _permuted(values: Values, key: str) -> bool:
    return sorted(map(text, undocumented(values.old.get(key, [])))) == sorted(map(text, undocumented(values.new.get(key, []))))


def _allowed(values: Values) -> Iterator[Verdict]:
    old, new = _allowed_values(values.old), _allowed_values(values.new)
    if old != new:
        breaking = values.narrowed(lambda wide, narrow: wide is None or (narrow is not None and narrow <= wide), old, new)
        yield Verdict(f"allowed values {_listed(old)} → {_listed(new)}", breaking)


def _allowed_values(schema: dict[str, Any]) -> frozenset[str] | None:
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    return None if values is None else frozenset(map(text, values))


def _limits(values: Values) -> Iterator[Verdict]:
    for key in (*UPPER, *LOWER, *OTHER_LIMITS):
        old, new = values.old.get(key), values.new.get(key)
        if old != new:
            yield Verdict(f"{key} {text(old)} → {text(new)}", values.sent and _narrower(key, old, new))
    was, now = values.old.get("x-advised", {}), values.new.get("x-advised", {})
    for key in sorted(was.keys() | now.keys()):
        if was.get(key) != now.get(key):
            yield Verdict(f"advised {key} {text(was.get(key))} → {text(now.get(key))}", breaking=False)


def _narrower(key: str, old: Any, new: Any) -> bool:
    if old is None or new is None or key in OTHER_LIMITS:
        return new is not None
    return bool(new < old if key in UPPER else new > old)


def _default(values: Values) -> Iterator[Verdict]:
    old, new = values.old.get("default"), values.new.get("default")
    if old != new and not ("const" in values.old and "const" in values.new):
        replaced = old is not None and new is not None
        yield Verdict(f"default {text(old)} → {text(new)}: calls that leave it out send something else", values.sent and replaced)


def _known_values(values: Values) -> Iterator[Verdict]:
    old, new = values.old.get("x-known-values", {}), values.new.get("x-known-values", {})
    for word, names in (("new", new.keys() - old.keys()), ("no longer listed", old.keys() - new.keys())):
        if names:
            yield Verdict(f"known values {word}: {_listed(names)}", breaking=False)
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name]:
            yield Verdict(f"known value {name} means {text(new[name])}, was {text(old[name])}", breaking=False)


def _wire_form(values: Values) -> Iterator[Verdict]:
    old, new = values.old.get("format"), values.new.get("format")
    if old != new and "password" in {old, new}:
        yield Verdict("is a secret now: masked in texts and logs" if new == "password" else "is no secret any more", breaking=False)
    elif old != new:
        yield Verdict(f"format {text(old)} → {text(new)}", breaking=False)
    old, new = values.old.get("x-list-separator"), values.new.get("x-list-separator")
    if None not in {old, new} and old != new:
        yield Verdict(f"joined with {text(new)}, was {text(old)}; the list in Python is the same", breaking=False)


def _client_default(values: Values) -> Iterator[Verdict]:
    old, new = values.old.get("x-client-default"), values.new.get("x-client-default")
    if old != new:
        yield Verdict(f"when left out, the client's {new or 'none'}, was {old or 'none'}", values.sent and old is not None)


def _listed(texts: "frozenset[str] | set[str] | None") -> str:
    return "any" if texts is None else ", ".join(sorted(texts))


def text(value: object) -> str:
    """Write a value of the spec for people."""
    return "none" if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)
