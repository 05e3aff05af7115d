"""Rules about limits: what the client refuses before sending, what it only advises, and that the spec says why."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any

from generator.lint.rules import Context, Finding, Parts, rule
from generator.model import Joined, ListOf, Operation
from generator.model.limits import (
    SCHEMA_LIMITS,
    STATED_LIMITS,
    UNCHECKED_CONSTRAINTS,
    Field,
    Path,
    request_fields,
    stated_target,
    undecided_fields,
    write_path,
)
from generator.problems import did_you_mean, in_quotes

_MEASURED = {"array", "object", "string"}
TYPES = {
    "max_bytes": _MEASURED,
    "max_items": {"array"},
    "min_items": {"array"},
    "max_length": _MEASURED,
    "min_length": _MEASURED,
    "maximum": {"integer", "number"},
    "minimum": {"integer", "number"},
    "pattern": {"string"},
}
"""Which values have what a limit counts; that of text that is a joined list are its elements."""

_MUST_NOT_BE_EMPTY = 1


def _entries(context: Context) -> Iterator[tuple[Operation, Parts, dict[str, Any]]]:
    """Yield each entry of `x-limits`, with its place."""
    for operation in context.spec.operations:
        limits = operation.facts.get("x-limits")
        for index, entry in enumerate(limits if isinstance(limits, list) else []):
            if isinstance(entry, dict):
                yield operation, (*operation.place, "x-limits", index), entry


def _fields(context: Context) -> Iterator[tuple[Parts, str, Field]]:
    """Yield each place of each request where a value can stand, with the part of the spec and how people write it."""
    for operation in context.spec.operations:
        for field in request_fields(context.spec, operation):
            section = "parameters" if field.place == "parameter" else "requestBody"
            yield (*operation.place, section), field.written or "the body", field


@rule("limit-field")
def limit_field(context: Context) -> Iterator[Finding]:
    """The machine part of a limit is one that the client understands, and its field is in the request."""
    for operation, place, entry in _entries(context):
        for key, message in _wrong_keys(context, operation, entry):
            yield (*place, *key), message


def _wrong_keys(context: Context, operation: Operation, entry: dict[str, Any]) -> Iterator[Finding]:
    kinds = [kind for kind in STATED_LIMITS if kind in entry]
    for kind in kinds:
        if kind != "pattern" and (isinstance(entry[kind], bool) or not isinstance(entry[kind], int) or entry[kind] < 1):
            yield (kind,), "must be a number above 0"
    if "field" not in entry:
        if kinds:
            yield (), f"{kinds[0]} of what? Name the field"
        return
    if not kinds:
        yield ("field",), f"needs one of {', '.join(STATED_LIMITS)}"
    target = stated_target(operation, str(entry["field"]))
    found = [field for field in request_fields(context.spec, operation) if field.path == target]
    if not found:
        yield ("field",), f"the request has no {write_path(target)}"
    elif len({field.place for field in found}) > 1:
        yield ("field",), f"{write_path(target)} is both a parameter and a field of the body"
    else:
        yield from (((kind,), f"{write_path(target)} has no such measure") for kind in kinds if not _countable(kind, found))


def _countable(kind: str, fields: list[Field]) -> bool:
    types: set[str] = set()
    for value in (field.value for field in fields):
        listed = value.keywords.get("type", [])
        is_joined = isinstance(value.type, Joined) and kind.endswith("items")
        types |= {"array"} if is_joined else {*([listed] if isinstance(listed, str) else listed)}
    return bool(types & TYPES[kind])


@rule("limit-checked")
def limit_checked(context: Context) -> Iterator[Finding]:
    """What a schema says about a value that is sent, the client can check."""
    for place, name, field in _fields(context):
        for constraint in sorted(field.value.keywords.keys() & UNCHECKED_CONSTRAINTS):
            yield place, f"{name}: the client does not check {constraint}; say it in a text of x-limits"
        for constraint in ("maxLength", "maxItems"):
            if field.value.keywords.get(constraint, 1) < 1:
                yield place, f"{name}: {constraint} must be above 0"


@rule("limit-ambiguous")
def limit_ambiguous(context: Context) -> Iterator[Finding]:
    """A field that has other limits in another kind of a union belongs to kinds that a constant distinguishes on the wire."""
    for operation in context.spec.operations:
        for field in undecided_fields(context.spec, operation):
            yield (
                (*operation.place, "requestBody"),
                f"{field.written or 'the body'} has other limits in another kind, and no constant distinguishes the kinds",
            )


@rule("limit-proven")
def limit_proven(context: Context) -> Iterator[Finding]:
    """A limit is enforced only with a source that says that DingTalk refuses what is beyond it: a code of the catalogue, or a fact."""
    proofs = {*(entry.code for entry in context.catalogue.codes), *context.facts.references}
    for _, place, entry in _entries(context):
        yield from (((*place, *key), message) for key, message in _unproven_entry(entry, proofs))
    for place, name, field in _fields(context):
        schema = field.value.schema if isinstance(field.value.schema, dict) else {}
        yield from ((place, f"{name}: {message}") for message in _unproven_schema(schema, proofs))


def _unproven_entry(entry: dict[str, Any], known: set[str]) -> Iterator[Finding]:
    if entry.get("enforced", True) is not True:
        yield ("enforced",), "must be true; a limit that is only advised does without"
    if "enforced" in entry and not entry.keys() & set(STATED_LIMITS):
        yield ("enforced",), "nothing here can be checked: only a limit with numbers can be enforced"
    if "enforced" in entry:
        yield from ((("source",), message) for message in _source_problems(entry.get("source"), known))
    elif "source" in entry:
        yield ("source",), "belongs to a limit that is enforced: true"


def _unproven_schema(schema: dict[str, Any], known: set[str]) -> Iterator[str]:
    proofs, advice = schema.get("x-enforced", {}), schema.get("x-advised", {})
    for key, name in ((key, name) for name, entries in (("x-enforced", proofs), ("x-advised", advice)) for key in sorted(entries)):
        if key not in SCHEMA_LIMITS:
            yield f"{name} has no {key}, only {', '.join(SCHEMA_LIMITS)}"
    for key in sorted((proofs.keys() & SCHEMA_LIMITS.keys()) - schema.keys()):
        yield f"x-enforced gives a source of {key}, which the schema does not have"
    for key in sorted(schema.keys() & SCHEMA_LIMITS.keys()):
        if key in proofs:
            yield from (f"x-enforced of {key} {message}" for message in _source_problems(proofs[key], known))
        elif key != "minItems" or schema[key] > _MUST_NOT_BE_EMPTY:
            yield f"{key} refuses requests: say in x-enforced why DingTalk does, or only advise it in x-advised"


def _source_problems(source: object, known: set[str]) -> Iterator[str]:
    """Return what is wrong with the reason why a limit is enforced: one or several codes or facts."""
    given = source if isinstance(source, list) and source else [source]
    for one in given:
        if not isinstance(one, str) or one not in known:
            message = "must be a code of errors.yaml that DingTalk answers beyond the limit, or a fact (file.yaml#id)"
            yield f"{message}; got {one!r}" + (in_quotes(one, known) or did_you_mean(str(one), known, alike=0.8))


@rule("list-may-be-empty")
def list_may_be_empty(context: Context) -> Iterator[Finding]:
    """A list that must be given says whether it may be empty, which can mean "clear it", or not, which is a mistake: `minItems` 0 or 1."""
    for operation in context.spec.operations:
        fields: defaultdict[Path, list[Field]] = defaultdict(list)
        for field in request_fields(context.spec, operation):
            fields[field.path].append(field)
        for path, found in fields.items():
            is_list = any(isinstance(field.value.type, Joined | ListOf) for field in found)
            is_required = any(field.required for field in found if field.place == "body")
            if is_list and path and is_required and not any("minItems" in field.value.keywords for field in found):
                message = f"{write_path(path)} is required: say with minItems that it must not be empty (1) or may be (0)"
                yield (*operation.place, "requestBody"), message


@rule("require-one-of")
def require_one_of(context: Context) -> Iterator[Finding]:
    """A group of alternatives has two or more, each of parameters or fields of the body that are not required by themselves."""
    for operation in context.spec.operations:
        place = (*operation.place, "x-require-one-of")
        groups = operation.facts.get("x-require-one-of", [])
        if not isinstance(groups, list) or not all(isinstance(group, list) and len(group) > 1 for group in groups):
            yield place, "must be a list of groups, each a list of two or more alternatives"
            continue
        known = {field.path[-1] for field in request_fields(context.spec, operation) if len(field.path) == 1}
        for index, group in enumerate(operation.alternatives):
            for name in sorted(set(chain.from_iterable(group)) - known):
                yield (*place, index), f"the request has no {name}"
