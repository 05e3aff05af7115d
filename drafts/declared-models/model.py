"""What every model is made of: a model declares its fields, and this module reads and writes them.

A field is an annotated name with its sentence below it, as editors show it on hover. What JSON alone does not say stands in `wire(...)`:
another name, a list that travels as joined text, an object that travels as JSON text, a secret. From these declarations a plan is made when
a class is first used; a model that a field names is imported when its first value is read.

A `Body` is sent, and strict: what DingTalk could not read is refused. An `Answer` is received, and tolerant: a value of another type than the
spec says is kept as it is, an absent field reads as `None`, an absent list as `[]`, and unknown fields are kept.
"""

from __future__ import annotations

from abc import abstractmethod
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform, overload

from .types import UNSET, File
from .wire import UNREADABLE, dump_json, join_list, load_json, load_json_dict, split_list, write_json, write_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .types import RequestFiles

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

T = TypeVar("T")

_MISSING: Any = object()
_UNKNOWN = "additional_properties"
"""Where an instance keeps the fields that its class does not declare."""


class _Wire:
    """How a field looks on the wire, and what an instance that lacks it answers: a descriptor that values in `__dict__` go before."""

    __slots__ = ("default", "joined", "json_text", "name", "secret")

    def __init__(self, name: str | None, default: Any, *, joined: str | None = None, json_text: bool = False, secret: bool = False) -> None:
        self.name = name
        self.default = default
        self.joined = joined
        self.json_text = json_text
        self.secret = secret

    def __get__(self, instance: object, owner: type) -> Any:
        if instance is None:
            return self
        if self.default is _MISSING:
            raise AttributeError(f"this {owner.__name__} was made without one of its required fields")
        return [] if self.default is list else self.default


@overload
def wire(name: str | None = None, /, *, joined: str | None = None, json_text: bool = False, secret: bool = False) -> Any: ...
@overload
def wire(name: str | None = None, /, *, default: T, joined: str | None = None, json_text: bool = False, secret: bool = False) -> T: ...
@overload
def wire(
    name: str | None = None,
    /,
    *,
    default_factory: Callable[[], T],
    joined: str | None = None,
    json_text: bool = False,
    secret: bool = False,
) -> T: ...
def wire(
    name: str | None = None,
    /,
    *,
    default: Any = _MISSING,
    default_factory: Any = _MISSING,
    joined: str | None = None,
    json_text: bool = False,
    secret: bool = False,
) -> Any:
    """Declare what JSON alone does not say of a field.

    Args:
        name: Name on the wire, where it is not the Python name.
        default: What the field is when it is absent. A constant is always written, and tells on reading whether this is the right class.
        default_factory: `list`: an absent list is an empty one.
        joined: The list travels as one text; this separates its elements.
        json_text: The object travels as JSON text.
        secret: The value is not shown in `repr`.
    """
    return _Wire(name, list if default_factory is list else default, joined=joined, json_text=json_text, secret=secret)


class _Shape:
    """What an annotation allows, as far as reading and writing must know; a class is named here, and imported when a value needs it."""

    __slots__ = ("constants", "items", "models", "other", "values")

    def __init__(
        self,
        models: tuple[str, ...] = (),
        *,
        items: _Shape | None = None,
        values: _Shape | None = None,
        constants: tuple[object, ...] | None = None,
        other: bool = False,
    ) -> None:
        self.models = models
        self.items = items
        self.values = values
        self.constants = constants
        self.other = other

    def __or__(self, more: _Shape | None) -> _Shape:
        if more is None:
            return self
        return _Shape(
            self.models + more.models, items=self.items or more.items, values=self.values or more.values, other=self.other or more.other
        )

    @property
    def is_plain(self) -> bool:
        """Whether JSON says all there is to say."""
        return not (self.models or _holds_models(self.items) or _holds_models(self.values))


def _holds_models(shape: _Shape | None) -> bool:
    return shape is not None and not shape.is_plain


class _Generic:
    """The shape of `list[…]` and its like while an annotation is read."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[Any], _Shape]) -> None:
        self.make = make

    def __getitem__(self, inside: Any) -> _Shape:
        return self.make(inside)


class _Names(dict[str, Any]):
    """The names in annotations: any that is not listed is a model's."""

    def __missing__(self, name: str) -> _Shape:
        return _Shape((name,))


_ABSENT = _Shape()
_OTHER = _Shape(other=True)
_LIST = _Generic(lambda inside: _Shape(items=inside))
_MAP = _Generic(lambda inside: _Shape(values=inside[1]))
_NAMES = _Names(
    Any=_OTHER,
    Literal=_Generic(lambda inside: _Shape(constants=inside if isinstance(inside, tuple) else (inside,), other=True)),
    Mapping=_MAP,
    Sequence=_LIST,
    Unset=_ABSENT,
    bool=_OTHER,
    dict=_MAP,
    float=_OTHER,
    int=_OTHER,
    list=_LIST,
    object=_OTHER,
    str=_OTHER,
    File=_OTHER,
)


@cache
def _shape(annotation: str) -> _Shape:
    """Read an annotation of our own generated code, such as `list[OaFormRow] | Unset`, without importing what it names."""
    shape: _Shape = eval(annotation, {"__builtins__": {}}, _NAMES)  # noqa: S307 - the text is a class's own annotation
    return shape


@cache
def _class(name: str) -> type[Model]:
    from . import models

    found: type[Model] = getattr(models, name)
    return found


class _Union:
    """Several classes of which one fits: found by the constant that tells them apart, else by trying them in turn."""

    __slots__ = ("by_tag", "names", "untagged")

    def __init__(self, names: tuple[str, ...]) -> None:
        from .model_tags import TAGS

        self.names = names
        self.by_tag: dict[str, dict[object, str]] = {}
        for name in names:
            for tag, constant in TAGS.get(name, ())[:1]:
                self.by_tag.setdefault(tag, {})[constant] = name
        tagged = {name for found in self.by_tag.values() for name in found.values()}
        self.untagged = tuple(name for name in names if name not in tagged)

    def read(self, value: Mapping[str, Any]) -> Model:
        """Read an object; raises `TypeError` when it is none of these."""
        if isinstance(value, dict):
            for tag, names in self.by_tag.items():
                constant = value.get(tag)
                if isinstance(constant, (str, int)) and constant in names:
                    return _class(names[constant]).from_dict(value)
            for name in self.untagged:
                try:
                    return _class(name).from_dict(value)
                except UNREADABLE:
                    continue
        raise TypeError(f"must be one of {', '.join(self.names)}")


class _Plan:
    """How one class is read and written: made of its annotations when it is first used."""

    __slots__ = ("initial", "must", "names", "readers", "required", "secrets", "writers")

    def __init__(self, cls: type[Model]) -> None:
        self.readers: dict[str, tuple[str, Any]] = {}
        self.writers: dict[str, tuple[str, Any]] = {}
        self.initial: dict[str, Any] = {}
        self.secrets: set[str] = set()
        required, must = set(), set()
        for name, annotation in _annotations(cls).items():
            declared = getattr(cls, name, _MISSING)
            field = declared if isinstance(declared, _Wire) else _Wire(None, declared)
            shape = _shape(annotation)
            on_wire = field.name or name
            read, write = cls._codec(field, shape, on_wire)
            if field.default is _MISSING:
                required.add(name)
                must.add(name)
            elif field.default is not None and field.default is not UNSET and field.default is not list:
                self.initial[name] = field.default
                if shape.constants == (field.default,):
                    must.add(name)
                    read = partial(_constant, on_wire, field.default)
            if field.secret:
                self.secrets.add(name)
            self.readers[on_wire] = (name, read)
            self.writers[name] = (on_wire, write)
        self.required = frozenset(required)
        self.must = frozenset(must)
        self.names = self.writers.keys()


def _annotations(cls: type) -> dict[str, str]:
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if base is not Model and issubclass(base, Model):
            found.update(base.__annotations__)
    return {name: annotation for name, annotation in found.items() if not annotation.startswith("ClassVar")}


def _constant(name: str, wanted: object, value: object) -> object:
    if value != wanted:
        raise ValueError(f"{name} must be {wanted!r}, got {value!r}")
    return value


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Model:
    """Base of all models; see `Body` for those that are sent and `Answer` for those that are received."""

    _plan: ClassVar[_Plan | None] = None
    _values: ClassVar[str | None] = None
    """Type of the fields that the class does not declare, where it is a model's."""

    def __init_subclass__(cls) -> None:
        cls._plan = None

    def __init__(self, **given: Any) -> None:
        plan = self._plan or _make_plan(type(self))
        if not (plan.required <= given.keys() <= plan.names):
            raise _bad_arguments(type(self), plan, given)
        values = self.__dict__
        values.update(plan.initial)
        values.update(given)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that this class does not declare, by their names on the wire; they are sent with the others."""
        found: dict[str, Any] = self.__dict__.setdefault(_UNKNOWN, {})
        return found

    @additional_properties.setter
    def additional_properties(self, fields: Mapping[str, Any]) -> None:
        self.__dict__[_UNKNOWN] = dict(fields)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read an object as it is on the wire.

        Raises:
            KeyError: a field is missing that nothing works without.
            ValueError: a constant has another value: this is an object of another class.
            TypeError: `data`, or in a body a field of it, is of another type.
        """
        plan = cls._plan or _make_plan(cls)
        self = cls.__new__(cls)
        values, readers, unknown = self.__dict__, plan.readers, None
        for key, value in data.items():
            known = readers.get(key)
            if known is None:
                if unknown is None:
                    unknown = {}
                unknown[key] = value
            else:
                name, read = known
                if read is None:
                    values[name] = value
                elif value is not None or name in plan.must:
                    values[name] = read(value)
        if not values.keys() >= plan.must:
            raise KeyError(next(plan.writers[name][0] for name in plan.writers if name in plan.must and name not in values))
        if unknown is not None:
            values[_UNKNOWN] = unknown if cls._values is None else _read_values(cls._values, unknown)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write the object as it is on the wire: what is `UNSET` is left out."""
        plan = self._plan or _make_plan(type(self))
        writers, values = plan.writers, self.__dict__
        unknown = values.get(_UNKNOWN)
        out = {} if unknown is None else _write_any(unknown)
        for name, value in values.items():
            if value is not UNSET and name != _UNKNOWN:
                on_wire, write = writers[name]
                out[on_wire] = value if write is None else write(value)
        return out

    @classmethod
    @abstractmethod
    def _codec(cls, field: _Wire, shape: _Shape, on_wire: str) -> tuple[Any, Any]:
        """Return what reads a field and what writes it; `None` leaves values as they are."""

    # Fields that the class does not declare, as in a dictionary.

    @property
    def additional_keys(self) -> list[str]:
        """The names of the fields that this class does not declare."""
        return list(self.__dict__.get(_UNKNOWN, ()))

    def __getitem__(self, key: str) -> Any:
        return self.__dict__.get(_UNKNOWN, {})[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.__dict__.get(_UNKNOWN, ())

    def __setattr__(self, name: str, value: Any) -> None:
        plan = self._plan or _make_plan(type(self))
        if name in plan.writers:
            self.__dict__[name] = value
        elif name == _UNKNOWN:
            object.__setattr__(self, name, value)
        else:
            message = f"{type(self).__name__} has no field {name!r}{_likely(name, plan)}; other fields go into additional_properties"
            raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._given() == other._given()

    __hash__ = None  # type: ignore[assignment]  # it can be changed

    def _given(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if value is not UNSET and (name != _UNKNOWN or value)}

    def __repr__(self) -> str:
        from .wire import mask, mask_unknown

        plan = self._plan or _make_plan(type(self))
        shows = dict.fromkeys(plan.secrets, mask) | {_UNKNOWN: mask_unknown}
        shown = (f"{name}={shows.get(name, repr)(value)}" for name, value in self._given().items())
        return f"{type(self).__name__}({', '.join(shown)})"


def _make_plan(cls: type[Model]) -> _Plan:
    plan = cls._plan = _Plan(cls)
    return plan


def _bad_arguments(cls: type[Model], plan: _Plan, given: Mapping[str, Any]) -> TypeError:
    unknown = [name for name in given if name not in plan.writers]
    if unknown:
        return TypeError(f"{cls.__name__} has no field {unknown[0]!r}{_likely(unknown[0], plan)}")
    missing = [name for name in plan.writers if name in plan.required and name not in given]
    return TypeError(f"{cls.__name__} needs {', '.join(missing)}")


def _likely(name: str, plan: _Plan) -> str:
    from difflib import get_close_matches

    found = get_close_matches(name, plan.writers, 1)
    return f", did you mean {found[0]!r}?" if found else ""


def _read_values(annotation: str, fields: dict[str, Any]) -> dict[str, Any]:
    read = _tolerant(_shape(annotation))
    return fields if read is None else {name: read(value) for name, value in fields.items()}


class Answer(Model):
    """Base of what DingTalk sends; it can be read whatever its values are."""

    @classmethod
    def _codec(cls, field: _Wire, shape: _Shape, on_wire: str) -> tuple[Any, Any]:
        if field.joined is not None:
            return partial(split_list, separator=field.joined), partial(write_list, separator=field.joined)
        if field.json_text:
            return _json_text_reader(shape), write_json
        return _tolerant(shape, required=field.default is _MISSING), None if shape.is_plain else _write_any


class Body(Model):
    """Base of what is sent: what DingTalk could not read is refused."""

    def to_multipart(self) -> RequestFiles:
        """Write the parts of a multipart body: files as they are, everything else as text."""
        return [
            (name, value.to_tuple() if isinstance(value, File) else (None, str(value).encode(), "text/plain"))
            for name, value in self.to_dict().items()
        ]

    @classmethod
    def _codec(cls, field: _Wire, shape: _Shape, on_wire: str) -> tuple[Any, Any]:
        if field.joined is not None:
            return partial(split_list, separator=field.joined), partial(join_list, separator=field.joined, field=on_wire)
        if field.json_text:
            return _json_text_reader(shape), partial(dump_json, field=on_wire)
        return (None, None) if shape.is_plain else (_strict(shape), _strict_writer(shape, on_wire))


def _json_text_reader(shape: _Shape) -> Callable[[Any], Any]:
    if not shape.models:
        return lambda text: None if text is None else load_json_dict(text)
    read = _read_object(shape.models[0])
    return lambda text: None if text is None else load_json(text, read)


def _read_object(name: str) -> Callable[[Mapping[str, Any]], Model]:
    def read(value: Mapping[str, Any]) -> Model:
        return _class(name).from_dict(value)

    return read


def _tolerant(shape: _Shape, *, required: bool = False) -> Callable[[Any], Any] | None:
    """Make the reader of a field of an answer: a value that cannot be read stays what it is."""
    if shape.items is not None:
        return _tolerant_list(_tolerant(shape.items))
    if shape.values is not None:
        return _tolerant_map(_tolerant(shape.values))
    if len(shape.models) == 1:
        return _tolerant_object(shape.models[0], required=required, alone=not shape.other)
    return _tolerant_union(shape.models) if shape.models else None


def _tolerant_list(read: Callable[[Any], Any] | None) -> Callable[[Any], Any]:
    if read is None:
        return lambda value: [] if value is None else value

    def read_list(value: Any) -> Any:
        if isinstance(value, list):
            return [read(item) for item in value if item is not None]
        return [] if value is None else value

    return read_list


def _tolerant_map(read: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
    return read and (lambda value: {name: read(item) for name, item in value.items()} if isinstance(value, dict) else value)


def _tolerant_object(name: str, *, required: bool, alone: bool) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if isinstance(value, dict):
            if alone:
                return _class(name).from_dict(value)
            try:
                return _class(name).from_dict(value)
            except UNREADABLE:
                return value
        return _class(name).from_dict({}) if required and value is None else value

    return read


def _tolerant_union(names: tuple[str, ...]) -> Callable[[Any], Any]:
    union: list[_Union] = []

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        if not union:
            union.append(_Union(names))
        try:
            return union[0].read(value)
        except UNREADABLE:
            return value

    return read


def _write_any(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [_write_any(item) for item in value]
    if isinstance(value, dict):
        return {name: _write_any(item) for name, item in value.items()}
    return value


def _as_is(value: Any) -> Any:
    return value


def _strict(shape: _Shape) -> Callable[[Any], Any]:
    """Make the reader of a field of a body."""
    if shape.is_plain:
        return _as_is
    if shape.items is not None:
        inner = _strict(shape.items)
        return lambda value: [inner(item) for item in value]
    if shape.values is not None:
        inside = _strict(shape.values)
        return lambda value: {name: inside(item) for name, item in value.items()}
    if len(shape.models) == 1:
        return _read_object(shape.models[0])
    union: list[_Union] = []

    def read(value: Any) -> Model:
        if not union:
            union.append(_Union(shape.models))
        return union[0].read(value)

    return read


def _strict_writer(shape: _Shape, field: str) -> Callable[[Any], Any]:
    """Make the writer of a field of a body, which refuses an object of another class."""
    if shape.is_plain:
        return _as_is
    if shape.items is not None:
        inner = _strict_writer(shape.items, field)
        return lambda values: [inner(value) for value in values]
    if shape.values is not None:
        inside = _strict_writer(shape.values, field)
        return lambda values: {name: inside(value) for name, value in values.items()}
    names = frozenset(shape.models)

    def write(value: Any) -> Any:
        if type(value).__name__ in names or any(base.__name__ in names for base in type(value).__mro__):
            return value.to_dict()
        raise TypeError(f"{field} must be one of {', '.join(sorted(names))}; got {type(value).__name__}")

    return write
