"""The types that the client shows for schemas, and which of them accepts which."""

from dataclasses import dataclass

from generator.model import Joined, JsonText, ListOf, MapOf, ModelRef, Union, Value

ANY = "any value"
_PYTHON_TYPES = {"binary": "file", "date": "date", "date-time": "time", "uuid": "UUID"}


@dataclass(frozen=True)
class Alternative:
    """One alternative of a type: a class, a simple type, or a list or map of something."""

    name: str
    inner: "Shape | None" = None

    def __str__(self) -> str:
        if self.inner is None:
            return self.name
        return f"{self.name} of {describe(self.inner)}" if len(self.inner) == 1 else f"{self.name} of ({describe(self.inner)})"


Shape = frozenset[Alternative]


def describe(shape: Shape) -> str:
    """Write a type for people.

    >>> describe(frozenset({Alternative("list", frozenset({Alternative("integer"), Alternative("string")}))}))
    'list of (integer or string)'
    """
    return " or ".join(sorted(map(str, shape)))


def accepts(wide: Shape, narrow: Shape) -> bool:
    """Return whether whoever expects `wide` can be given `narrow`."""
    return all(any(_accepts(taken, given) for taken in wide) for given in narrow)


def _accepts(taken: Alternative, given: Alternative) -> bool:
    if taken.name == ANY or (taken.name, given.name) == ("number", "integer"):
        return True
    if taken.name != given.name:
        return False
    return taken.inner is None or (given.inner is not None and accepts(taken.inner, given.inner))


def shape_of(value: Value) -> Shape:
    """Tell the type of a value as Python shows it: joined text is a list, and JSON text is what it stands for."""
    match value.type:
        case Union(kinds, name="") if kinds:
            return frozenset[Alternative]().union(*map(shape_of, kinds))
        case JsonText(content):
            return shape_of(content) | {Alternative("string")}
        case ModelRef(name) | Union(name=name):
            return frozenset({Alternative(name)})
        case ListOf(item):
            return frozenset({Alternative("list", shape_of(item))})
        case _:
            return _other_shape(value)


def _other_shape(value: Value) -> Shape:
    types = value.keywords.get("type", ANY)
    simple = frozenset(_simple(name, value) for name in ([types] if isinstance(types, str) else types))
    match value.type:
        case MapOf(Value() as inner):
            return frozenset({Alternative("map", shape_of(inner))})
        case Joined():
            return frozenset({Alternative("list", simple)})
        case _:
            return simple


def _simple(name: str, value: Value) -> Alternative:
    return Alternative(_PYTHON_TYPES.get(value.keywords.get("format", ""), name) if name == "string" else name)
