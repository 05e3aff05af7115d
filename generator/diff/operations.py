"""How operations and events changed: what they are called, where they go, what they need, what they answer."""

from collections.abc import Iterator
from typing import Any

from generator.diff.changes import Difference, Kind
from generator.diff.classes import Pair, field_differences
from generator.diff.limits import limit_differences
from generator.diff.side import Field, Side, Unit
from generator.diff.values import DOCUMENTATION, text

_IN_A_FIELD = frozenset({"name", "in", "required", "schema"})


def matched(base: Side, new: Side) -> tuple[list[tuple[Unit, Unit]], list[Unit], list[Unit]]:
    """Tell what is in both specs, what in the base only, and what in the new one only.

    Two operations are the same when they have one operationId or, failing that, one path and method.
    """
    by_id, by_place = {unit.key: unit for unit in base.units}, {unit.parts: unit for unit in base.units}
    pairs: list[tuple[Unit, Unit]] = []
    added = []
    taken_ids = {unit.key for unit in new.units}
    for unit in new.units:
        old = by_id.get(unit.key) or by_place.get(unit.parts)
        if old is None or (old is not by_id.get(unit.key) and old.key in taken_ids):
            added.append(unit)
        else:
            pairs.append((old, unit))
    kept = {old.parts for old, _ in pairs}
    return pairs, [unit for unit in base.units if unit.parts not in kept], added


def unit_differences(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    """Tell how an operation or an event changed, apart from its classes."""
    yield from _name(old, new)
    yield from _way(pair, old, new)
    yield from _security(pair, old, new)
    yield from _parameters(pair, old, new)
    yield from _body(pair, old, new)
    yield from _answers(pair, old, new)
    yield from _facts(old, new)


def _name(old: Unit, new: Unit) -> Iterator[Difference]:
    parts = (*new.parts, "operationId")
    if not new.is_event and old.title != new.title:
        yield Difference(Kind.RENAMED, f"operation {old.title}", f"is called {new.title} now", breaking=True, parts=parts)
    elif old.node.get("operationId") != new.node.get("operationId"):
        message = f"{old.node.get('operationId')} → {new.node.get('operationId')}"
        yield Difference(Kind.CHANGED, "operationId", message, breaking=False, parts=parts)


def _way(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    if old.parts[1:] != new.parts[1:]:
        message = f"sent to {new.where} instead of {old.where}; called as before"
        yield Difference(Kind.CHANGED, "path", message, breaking=False, parts=new.parts)
    hosts = [_host(side, unit) for side, unit in ((pair.base, old), (pair.new, new))]
    if hosts[0] != hosts[1]:
        message = f"sent to {hosts[1]} instead of {hosts[0]}: settings of base URLs and firewalls notice"
        yield Difference(Kind.CHANGED, "host", message, breaking=True, parts=(*new.parts[:2], "servers"))


def _host(side: Side, unit: Unit) -> str:
    servers = side.document[unit.parts[0]][unit.parts[1]].get("servers", side.document.get("servers", []))
    return str(servers[0]["url"]) if servers and not unit.is_event else ""


def _security(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    needed, needs = _schemes(pair.base, old), _schemes(pair.new, new)
    if needed != needs:
        message = f"needs {needs or 'no token'} instead of {needed or 'no token'}"
        yield Difference(Kind.CHANGED, "security", message, breaking=bool(needs), parts=(*new.parts, "security"))


def _schemes(side: Side, unit: Unit) -> str:
    return " or ".join(name for entry in unit.node.get("security", side.document.get("security", [])) for name in entry)


def _parameters(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    ours, theirs = _described_parameters(pair.base, old), _described_parameters(pair.new, new)
    old_fields = {name: _field(old, index, parameter) for name, (index, parameter) in ours.items()}
    new_fields = {name: _field(new, index, parameter) for name, (index, parameter) in theirs.items()}
    yield from field_differences(pair, old_fields, new_fields, frozenset({new.asks}), f"{_parameter(new)} ")
    for name in sorted(ours.keys() & theirs.keys()):
        (_, before), (index, after) = ours[name], theirs[name]
        parts = (*new.parts, "parameters", index)
        if before["in"] != after["in"]:
            message = f"travels as {after['in']} instead of {before['in']}; given as before"
            yield Difference(Kind.CHANGED, f"{_parameter(new)} {name}", message, breaking=False, parts=parts)
        for key in sorted((before.keys() | after.keys()) - DOCUMENTATION - _IN_A_FIELD):
            if before.get(key) != after.get(key):
                message = f"{key} {text(before.get(key))} → {text(after.get(key))}"
                yield Difference(Kind.CHANGED, f"{_parameter(new)} {name}", message, breaking=False, parts=(*parts, key))


def _parameter(unit: Unit) -> str:
    return "parameter" if unit.is_event else "argument"


def _described_parameters(side: Side, unit: Unit) -> dict[str, tuple[int, dict[str, Any]]]:
    parameters = [side.dereference(parameter) for parameter in unit.node.get("parameters", [])]
    return {parameter["name"]: (index, parameter) for index, parameter in enumerate(parameters)}


def _field(unit: Unit, index: int, parameter: dict[str, Any]) -> Field:
    schema = {"description": parameter.get("description", ""), **parameter.get("schema", {})}
    return Field(parameter["name"], schema, parameter.get("required", False), (*unit.parts, "parameters", index))


def _body(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    parts = (*new.parts, "requestBody")
    ours, theirs = (side.dereference(unit.node.get("requestBody", {})) for side, unit in ((pair.base, old), (pair.new, new)))
    had, has = ours.get("content", {}), theirs.get("content", {})
    if not had or not has:
        if had or has:
            must = any(_must_be_given(pair.new, media.get("schema", {})) for media in has.values())
            message = "takes a body now" if has else "takes no body any more"
            yield Difference(Kind.CHANGED, "body", message, breaking=bool(had) or must, parts=parts if has else new.parts)
        return
    before, now = (next(iter(content.values())).get("schema", {}) for content in (had, has))
    for verdict in pair.verdicts(before, now, frozenset({new.asks})):
        yield Difference(Kind.CHANGED, "body", verdict.message, verdict.breaking, parts)
    if list(had) != list(has):
        message = f"travels as {', '.join(has)} instead of {', '.join(had)}"
        yield Difference(Kind.CHANGED, "body", message, breaking=False, parts=parts)
    if ours.get("required", False) != theirs.get("required", False):
        message = f"is {'required' if theirs.get('required') else 'optional'} now; methods always send it"
        yield Difference(Kind.CHANGED, "body", message, breaking=False, parts=parts)


def body_class(side: Side, unit: Unit) -> str:
    """The class whose fields are the arguments of an operation."""
    content = side.dereference(unit.node.get("requestBody", {})).get("content", {})
    return next((str(media.get("schema", {}).get("$ref", "")).rpartition("/")[2] for media in content.values()), "")


def _must_be_given(side: Side, schema: dict[str, Any]) -> bool:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return any(field.required and "default" not in field.schema for field in side.fields(name).values()) if name else True


def _answers(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    ours, theirs = old.node.get("responses", {}), new.node.get("responses", {})
    for status in sorted(ours.keys() | theirs.keys()):
        parts = (*new.parts, "responses", status)
        if status not in theirs:
            parts = (*old.parts, "responses", status)
            yield Difference(Kind.REMOVED, f"answer {status}", "no longer described", status[0] in "23", parts, in_base=True)
        elif status not in ours:
            yield Difference(Kind.ADDED, f"answer {status}", "described now", breaking=False, parts=parts)
        else:
            had, has = _answer(pair.base, ours[status]), _answer(pair.new, theirs[status])
            if had != has:
                message = f"{has} instead of {had}"
                yield Difference(Kind.CHANGED, f"answer {status}", message, breaking=status[0] in "23", parts=parts)


def _answer(side: Side, response: dict[str, Any]) -> str:
    response = side.dereference(response)
    forms = []
    for media_type, media in response.get("content", {}).items():
        schema = media.get("schema", {})
        names = sorted(str(choice["$ref"]).rpartition("/")[2] for choice in schema.get("oneOf", [schema]) if "$ref" in choice)
        forms.append(" or ".join(names) or media_type)
    return "; ".join(forms) or ("a redirect" if "Location" in response.get("headers", {}) else "nothing")


def _facts(old: Unit, new: Unit) -> Iterator[Difference]:
    limits = old.node.get("x-limits", []), new.node.get("x-limits", [])
    yield from limit_differences(*limits, (*new.parts, "x-limits"), (*old.parts, "x-limits"))
    had, has = (node.get("x-require-one-of", []) for node in (old.node, new.node))
    for kind, groups in (
        (Kind.ADDED, [group for group in has if group not in had]),
        (Kind.REMOVED, [group for group in had if group not in has]),
    ):
        for group in groups:
            in_base = kind is Kind.REMOVED
            parts = (*(old if in_base else new).parts, "x-require-one-of")
            yield Difference(kind, "one of these is required", text(group), breaking=not in_base, parts=parts, in_base=in_base)
    ours, theirs = old.node.get("x-errors", []), new.node.get("x-errors", [])
    for kind, codes in ((Kind.ADDED, [c for c in theirs if c not in ours]), (Kind.REMOVED, [c for c in ours if c not in theirs])):
        if codes:
            in_base = kind is Kind.REMOVED
            parts = (*(old if in_base else new).parts, "x-errors")
            yield Difference(kind, "error codes", ", ".join(codes), breaking=False, parts=parts, in_base=in_base)
    for key, word in (("x-safe-to-retry", "safe to retry"), ("x-token-lifetime", "token lifetime"), ("deprecated", "deprecated")):
        if old.node.get(key) != new.node.get(key):
            message = f"{text(old.node.get(key))} → {text(new.node.get(key))}"
            yield Difference(Kind.CHANGED, word, message, breaking=False, parts=(*new.parts, key))
