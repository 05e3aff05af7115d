"""How named schemas changed: the classes of the client, their fields and the alternatives of their unions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.diff.changes import Difference, Direction, Directions, Kind, Parts
from generator.diff.shapes import accepts, describe, shape_of
from generator.diff.side import Side
from generator.diff.values import value_verdicts
from generator.model import Field


@dataclass(frozen=True)
class Pair:
    """The two specs, the base with the names of the new one."""

    base: Side
    new: Side


def new_names(base: Side, new: Side) -> dict[str, str]:
    """Find classes that stand where another one stood, have about the same fields, and are in one of the specs only: they were renamed."""
    found: dict[str, str] = {}
    base_units = {unit.parts: unit for unit in base.units} | {unit.title: unit for unit in base.units}
    waiting: list[tuple[object, object]] = [
        (base_units[key].node, unit.node) for unit in new.units for key in (unit.title, unit.parts) if key in base_units
    ]
    waiting += [(base.schemas[name], new.schemas[name]) for name in base.schemas.keys() & new.schemas.keys()]
    while waiting:
        old_node, new_node = waiting.pop()
        if isinstance(old_node, list) and isinstance(new_node, list):
            waiting += zip(old_node, new_node, strict=False)
        elif isinstance(old_node, dict) and isinstance(new_node, dict):
            waiting += [(old_node[key], new_node[key]) for key in old_node.keys() & new_node.keys()]
            names = [str(node.get("$ref", "")).removeprefix("#/components/schemas/") for node in (old_node, new_node)]
            if _is_renaming(names[0], names[1], base, new) and names[0] not in found and names[1] not in found.values():
                found[names[0]] = names[1]
                waiting.append((base.schemas[names[0]], new.schemas[names[1]]))
    return found


def _is_renaming(old: str, new: str, base: Side, new_side: Side) -> bool:
    if old not in base.schemas or new not in new_side.schemas or old in new_side.schemas or new in base.schemas:
        return False
    ours, theirs = fields_of(base, old).keys(), fields_of(new_side, new).keys()
    return 2 * len(ours & theirs) >= len(ours | theirs)


def class_differences(pair: Pair, name: str, *, is_body: bool) -> Iterator[Difference]:
    """Return how a class of both specs changed; of a body that methods take apart, the fields are their arguments."""
    place: Parts = ("components", "schemas", name)
    directions = pair.base.directions(name) if name in pair.base.users else pair.new.directions(name)
    old, new = pair.base.rest(name), pair.new.rest(name)
    was, is_now = _form(pair.base, name), _form(pair.new, name)
    if was != is_now:
        message = f"was {was}, is {is_now}"
        yield Difference(Kind.CHANGED, f"class {name}", message, breaking=True, parts=place)
        return
    what = "body" if is_body else f"class {name}"
    yield from _alternatives(pair, name, what, directions)
    for keyword in ("x-flatten-as", "x-group-body"):
        if old.get(keyword) != new.get(keyword):
            message = f"methods took it apart as {old.get(keyword)}, now as {new.get(keyword)} ({keyword})"
            yield Difference(Kind.CHANGED, what, message, breaking=True, parts=place)
    settled = {"x-flatten-as", "x-group-body", "oneOf", "anyOf"}
    start = {"type": "object"} if name in pair.new.spec.models else {}
    old, new = (start | {key: value for key, value in rest.items() if key not in settled} for rest in (old, new))
    for verdict in value_verdicts(pair.base.value(old), pair.new.value(new), directions):
        yield Difference(Kind.CHANGED, what, verdict.message, verdict.breaking, place)
    yield from _fields(pair, name, "argument " if is_body else f"field {name}.", directions)


def _form(side: Side, name: str) -> str:
    if side.spec.union(name):
        return "a union"
    return "an object" if name in side.spec.models else "a simple value"


def fields_of(side: Side, name: str) -> Mapping[str, Field]:
    """The fields of a class, or what all kinds of a union have."""
    if name in side.spec.models:
        return side.spec.models[name].fields
    union = side.spec.union(name)
    return {field.name: field for field in union.fields} if union else {}


def _alternatives(pair: Pair, name: str, what: str, directions: Directions) -> Iterator[Difference]:
    old, new = (shape_of(side.value({key: side.rest(name).get(key, []) for key in ("oneOf", "anyOf")})) for side in (pair.base, pair.new))
    for kind, shape, direction in ((Kind.REMOVED, old - new, Direction.SENT), (Kind.ADDED, new - old, Direction.RECEIVED)):
        for alternative in sorted(shape, key=str):
            message = "one alternative less" if kind is Kind.REMOVED else "one alternative more"
            parts: Parts = ("components", "schemas", name)
            breaking = direction in directions and not accepts(new if kind is Kind.REMOVED else old, frozenset({alternative}))
            called = _called(pair.base if kind is Kind.REMOVED else pair.new, str(alternative))
            yield Difference(kind, f"alternative {called} of {what}", message, breaking, parts, in_base=kind is Kind.REMOVED)


def _called(side: Side, kind: str) -> str:
    """Name a kind of a union as programs do: the kinds of a flattened body by their messages."""
    bases = side.spec.models[kind].bases if kind in side.spec.products else ()
    return bases[-1] if bases else kind


def _fields(pair: Pair, name: str, word: str, directions: Directions) -> Iterator[Difference]:
    old, new = _own_fields(name, pair.base, pair.new), _own_fields(name, pair.new, pair.base)
    yield from field_differences(old, new, directions, word)


def _own_fields(name: str, side: Side, other: Side) -> dict[str, Field]:
    """The fields of a class, without what it shares with another class that is in both specs and tells its changes itself."""
    return {key: value for key, value in fields_of(side, name).items() if not _told_elsewhere(key, name, side, other)}


def _told_elsewhere(key: str, name: str, side: Side, other: Side) -> bool:
    field = fields_of(side, name)[key]
    owner = field.owner
    if owner == name or owner not in other.schemas:
        return False
    here, there = fields_of(other, name).get(key), fields_of(other, owner).get(key)
    if here is None or there is None:
        return here is there
    same_origin = here.place == there.place
    return same_origin and (field.required, here.required) == (fields_of(side, owner)[key].required, there.required)


def field_differences(old: Mapping[str, Field], new: Mapping[str, Field], directions: Directions, word: str) -> Iterator[Difference]:
    """Return how the fields of a class, or the parameters of an operation, changed."""
    renamed = dict(_renamed(old, new))
    for name, field in old.items():
        if name in renamed:
            target = new[renamed[name]]
            if breaking := field.python != target.python:
                message = f"is called {target.name} now"
            else:
                message = f"is called {target.name} on the wire now; its Python name is as before"
            yield Difference(Kind.RENAMED, f"{word}{name}", message, breaking, target.place)
            yield from _changed(field, target, directions, word)
        elif name not in new:
            message = f"was {describe(shape_of(field.value))}"
            yield Difference(Kind.REMOVED, f"{word}{name}", message, breaking=True, parts=field.place, in_base=True)
    for name, field in new.items():
        if name in old:
            yield from _changed(old[name], field, directions, word)
        elif name not in renamed.values():
            must = Direction.SENT in directions and field.required and field.value.default is None
            message = f"{describe(shape_of(field.value))}, {'must be given now' if must else 'required' if field.required else 'optional'}"
            yield Difference(Kind.ADDED, f"{word}{name}", message, must, field.place)


def _renamed(old: Mapping[str, Field], new: Mapping[str, Field]) -> Iterator[tuple[str, str]]:
    gone, fresh = [old[name] for name in old if name not in new], [new[name] for name in new if name not in old]
    for field in gone:
        for other in fresh:
            same_type = shape_of(field.value) == shape_of(other.value)
            same_text = bool(field.value.description) and field.value.description == other.value.description
            if same_type and (same_text or field.python == other.python):
                fresh.remove(other)
                yield field.name, other.name
                break


def _changed(old: Field, new: Field, directions: Directions, word: str) -> Iterator[Difference]:
    what = f"{word}{new.name}"
    if old.required != new.required:
        if new.required:
            must = Direction.SENT in directions and new.value.default is None
            message = "was optional, must be given now" if must else "was optional, is required"
            yield Difference(Kind.CHANGED, what, message, must, new.place)
        else:
            received = Direction.RECEIVED in directions
            message = "was always there, can be missing now (UNSET)" if received else "was required, is optional"
            yield Difference(Kind.CHANGED, what, message, received, new.place)
    for verdict in value_verdicts(old.value, new.value, directions):
        yield Difference(Kind.CHANGED, what, verdict.message, verdict.breaking, new.place)
