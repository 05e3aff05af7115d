"""What the spec says of a call, laid out as pages do: one line for each parameter and each field."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model import (
    Choice,
    Constant,
    Field,
    JsonText,
    ListOf,
    MapOf,
    ModelRef,
    Operation,
    Scalar,
    Spec,
    Type,
    Union,
    Value,
)
from generator.pages.types import ANY, Kind

_SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "Any": ANY}

_DEPTH = 2
"""How often an object of one class is laid out inside of itself."""


@dataclass(frozen=True)
class Line:
    """A parameter or a field.

    Attributes:
        place: `header`, `query`, `path`, `body` or `response`.
        path: Its name on the wire, after those of the objects that it is in: `msg.text.content`.
        kinds: What it can be on the wire.
        required: Whether it must be there.
        of_one_kind: It is in one of several kinds of an object only: pages have it among the others, as optional.
    """

    place: str
    path: str
    kinds: tuple[Kind, ...]
    required: bool
    of_one_kind: bool = False

    @property
    def name(self) -> str:
        """Its own name."""
        return self.path.rpartition(".")[2]


def lines(spec: Spec, operation: Operation) -> list[Line]:
    """Lay out an operation. Its token is a parameter, as on pages; a field of several kinds of a message is there for each of them."""
    return list(_request(spec, operation)) + list(_response(spec, operation))


def _request(spec: Spec, operation: Operation) -> Iterator[Line]:
    for name in operation.security_schemes:
        scheme = spec.security_schemes[name]
        yield Line(scheme.location, scheme.parameter, (Kind("string"),), required=True)
    for parameter in operation.parameters:
        yield Line(parameter.location, parameter.name, kinds(parameter.value), parameter.required)
    for content in operation.body:
        yield from _inside(spec, content.value, "body", "", ())


def _response(spec: Spec, operation: Operation) -> Iterator[Line]:
    found = operation.responses.get("200")
    for content in found.content if found else ():
        yield from _inside(spec, content.value, "response", "", ())


def _inside(spec: Spec, value: Value, place: str, path: str, above: tuple[str, ...]) -> Iterator[Line]:
    match value.type:
        case ModelRef(name) if above.count(name) < _DEPTH:
            for field in spec.models[name].fields.values():
                yield from _field(spec, field, place, path, (*above, name))
        case ListOf(inner) | JsonText(inner) | MapOf(Value() as inner):
            yield from _inside(spec, inner, place, path, above)
        case Union(fields=fields) as union:
            found = [list(_inside(spec, member, place, path, above)) for member in union.alternatives]
            for member in found:
                elsewhere = [{line.path for line in other} for other in found if other is not member]
                yield from (
                    replace(line, of_one_kind=line.of_one_kind or any(line.path not in paths for paths in elsewhere)) for line in member
                )
            for field in fields:
                yield from _field(spec, field, place, path, above)
        case _:
            pass


def _field(spec: Spec, field: Field, place: str, path: str, above: tuple[str, ...]) -> Iterator[Line]:
    here = f"{path}.{field.name}" if path else field.name
    yield Line(place, here, kinds(field.value), field.required)
    yield from _inside(spec, field.value, place, here, above)


def kinds(value: Value) -> tuple[Kind, ...]:
    """Return what a value can be on the wire."""
    if value.is_file:
        return (Kind("file"),)
    match value.type:
        case ListOf(item):
            return tuple(Kind("array", kind) for kind in kinds(item))
        case Union() as union:
            return tuple(dict.fromkeys(kind for each in union.alternatives for kind in kinds(each)))
        case other:
            return (Kind(_single(other)),)


def _single(kind: Type) -> str:
    match kind:
        case Scalar(annotation):
            return _SCALARS.get(annotation, "")
        case Constant(said):
            return _SCALARS.get(type(said).__name__, "")
        case Choice() as choice:
            return _SCALARS.get(choice.base, "")
        case ModelRef() | MapOf():
            return "object"
        case _:  # what travels as text: a joined list, JSON
            return "string"
