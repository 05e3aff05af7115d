"""Rules about limits: what the client refuses before sending."""

from collections.abc import Iterator
from typing import Any

from generator.limits import (
    STATED_LIMITS,
    UNCHECKED_CONSTRAINTS,
    Field,
    Keys,
    request_fields,
    stated_target,
    undecided_fields,
    write_path,
)
from generator.lint.rules import Context, Finding, rule

KNOWN_KEYS = frozenset({"text", "field", *STATED_LIMITS, "advised", "when", "era", "rate", "formats", "max_seconds", "min_bytes"})
TYPES = {"max_bytes": {"array", "object", "string"}, "max_items": {"array"}, "max_length": {"array", "object", "string"}}
"""Which values have what a limit counts; that of text that is a joined list are its elements."""


@rule("limit-field")
def limit_field(context: Context) -> Iterator[Finding]:
    """The machine part of a limit is one that the client understands, and its field is in the request."""
    for keys, operation in context.operations:
        limits = operation.get("x-limits")
        for index, entry in enumerate(limits if isinstance(limits, list) else []):
            if isinstance(entry, dict):
                for key, message in _wrong_keys(context, keys, entry):
                    yield (*keys, "x-limits", index, *key), message


def _wrong_keys(context: Context, keys: Keys, entry: dict[str, Any]) -> Iterator[Finding]:
    for key in sorted(entry.keys() - KNOWN_KEYS):
        yield (key,), f"is none of {', '.join(sorted(KNOWN_KEYS))}"
    kinds = [kind for kind in STATED_LIMITS if kind in entry]
    for kind in kinds:
        if isinstance(entry[kind], bool) or not isinstance(entry[kind], int) or entry[kind] < 1:
            yield (kind,), "must be a number above 0"
    if entry.get("advised", True) is not True:
        yield ("advised",), "must be true; a limit that is enforced does without"
    if "field" not in entry:
        if kinds:
            yield (), f"{kinds[0]} of what? Name the field"
        return
    if not kinds:
        yield ("field",), f"needs one of {', '.join(STATED_LIMITS)}"
    target = stated_target(context.bundle, keys, entry)
    found = [field for field in request_fields(context.bundle, keys) if field.path == target]
    if not found:
        yield ("field",), f"the request has no {write_path(target)}"
    elif len({field.place for field in found}) > 1:
        yield ("field",), f"{write_path(target)} is both a parameter and a field of the body"
    else:
        yield from (((kind,), f"{write_path(target)} has no such measure") for kind in kinds if not _countable(kind, found))


def _countable(kind: str, fields: list[Field]) -> bool:
    types: set[str] = set()
    for schema in (field.schema for field in fields):
        listed = schema.get("type", [])
        types |= {"array"} if "x-list-separator" in schema and kind == "max_items" else {*([listed] if isinstance(listed, str) else listed)}
    return bool(types & TYPES[kind])


@rule("limit-checked")
def limit_checked(context: Context) -> Iterator[Finding]:
    """What a schema says about a value that is sent, the client can check."""
    for keys, _ in context.operations:
        for field in request_fields(context.bundle, keys):
            place = (*keys, "parameters" if field.place == "parameter" else "requestBody")
            name = field.written or "the body"
            for constraint in sorted(field.schema.keys() & UNCHECKED_CONSTRAINTS):
                yield place, f"{name}: the client does not check {constraint}; say it in a text of x-limits"
            for constraint in ("maxLength", "maxItems"):
                if field.schema.get(constraint, 1) < 1:
                    yield place, f"{name}: {constraint} must be above 0"


@rule("limit-ambiguous")
def limit_ambiguous(context: Context) -> Iterator[Finding]:
    """A field that has other limits in another kind of a union belongs to kinds that a constant tells on the wire."""
    for keys, _ in context.operations:
        for field in undecided_fields(context.bundle, keys):
            yield (
                (*keys, "requestBody"),
                f"{field.written or 'the body'} has other limits in another kind, and no constant tells the kinds apart",
            )
