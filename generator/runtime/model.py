"""What every model is made of: a model declares its fields, and this module reads and writes them.

A field is an annotated name with its sentence below it, as editors show it on hover. What JSON alone does not say stands in `wire(...)`:
another name, a list that travels as joined text, an object that travels as JSON text, a secret. From these declarations a plan is made when
a class is first used; a model that a field names is imported when a value of it is first read.

A `Body` is sent, and strict: what can only be a mistake is an `ArgumentError`. An `Answer` is received, and tolerant: a value of another
type than the spec says is kept as it is, an absent field reads as `None`, an absent list as `[]`, and unknown fields are kept. What is
`Shared` is both.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from abc import abstractmethod
from collections.abc import Mapping
from functools import cache, partial
from io import BytesIO
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform, overload

from .errors import ArgumentError
from .sending import (
    as_model,
    as_models,
    dump_json,
    join_list,
    send_file,
    send_flag,
    send_integer,
    send_list,
    send_number,
    send_object,
    send_text,
)
from .types import UNSET, File, Unset
from .wire import UNREADABLE, check_constant, load_json, load_json_dict, mask, mask_unknown, split_list, write_json, write_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from .types import RequestFiles

__all__ = ("UNSET", "Answer", "Body", "File", "Model", "Shared", "Unset", "find_class", "likely_classes", "wire")

T = TypeVar("T")

_MISSING: Any = object()

_SCALARS: dict[object, Callable[[object, str], Any]] = {
    "File": lambda value, field: send_file(value, field).to_tuple(),
    "bool": send_flag,
    "float": send_number,
    "int": send_integer,
    "str": send_text,
    bool: send_flag,
    int: send_integer,
    str: send_text,
}


class _Wire:
    """How a field looks on the wire, and what an instance that lacks it answers: a descriptor that values in `__dict__` go before."""

    __slots__ = ("alias", "attribute", "default", "joined", "json_text", "name", "secret")

    def __init__(
        self,
        name: str | None,
        default: Any,
        *,
        alias: str | None = None,
        joined: str | None = None,
        json_text: bool = False,
        secret: bool = False,
    ) -> None:
        self.name = name
        self.default = default
        self.alias = alias
        self.joined = joined
        self.json_text = json_text
        self.secret = secret

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name

    def __get__(self, instance: Model | None, owner: type) -> Any:
        if self.default is list:
            return [] if instance is None else instance._empty_list(self.attribute)  # noqa: SLF001 - a descriptor of its
        if self.default is not _MISSING:
            return self.default
        if instance is None:
            return self
        raise AttributeError(f"this {owner.__name__} was made without the field {self.attribute!r}")


@overload
def wire(
    name: str | None = None, /, *, alias: str | None = None, joined: str | None = None, json_text: bool = False, secret: bool = False
) -> Any: ...
@overload
def wire(
    name: str | None = None,
    /,
    *,
    default: T,
    alias: str | None = None,
    joined: str | None = None,
    json_text: bool = False,
    secret: bool = False,
) -> T: ...
@overload
def wire(
    name: str | None = None,
    /,
    *,
    default_factory: Callable[[], T],
    alias: str | None = None,
    joined: str | None = None,
    json_text: bool = False,
    secret: bool = False,
) -> T: ...
def wire(name: str | None = None, /, *, default: Any = _MISSING, default_factory: Any = _MISSING, **said: Any) -> Any:
    """Declare what JSON alone does not say of a field.

    Args:
        name: Name on the wire, where it is not the Python name.
        default: What the field is when it is absent. A constant is always written, and shows on reading whether this is the right class.
        default_factory: `list`: an absent list is an empty one.
        alias: The keyword of the constructor, where it is not the Python name.
        joined: The list travels as one text; this separates its elements.
        json_text: The object travels as JSON text.
        secret: The value is not shown in `repr`.
    """
    return _Wire(name, list if default_factory is list else default, **said)


class _Shape:
    """What an annotation allows, as far as reading and writing must know; a class is named here, and imported when a value needs it.

    Attributes:
        models: Names of the classes that an object can be of.
        items: Of a list, what its elements are.
        values: Of a dictionary, what its values are.
        constants: The values that are written in place.
        scalars: Names of the types of Python that it can be.
    """

    __slots__ = ("constants", "items", "models", "scalars", "values")

    def __init__(
        self,
        *,
        models: tuple[str, ...] = (),
        items: _Shape | None = None,
        values: _Shape | None = None,
        constants: tuple[Any, ...] = (),
        scalars: tuple[str, ...] = (),
    ) -> None:
        self.models = models
        self.items = items
        self.values = values
        self.constants = constants
        self.scalars = scalars

    def __or__(self, more: _Shape | None) -> _Shape:
        if more is None:
            return self
        return _Shape(
            models=self.models + more.models,
            items=self.items or more.items,
            values=self.values or more.values,
            constants=self.constants + more.constants,
            scalars=self.scalars + more.scalars,
        )

    def takes(self, value: object) -> bool:
        """Return whether a value is a list, an object or neither of them, as this is; `None` can stand for anything."""
        if value is None or "Any" in self.scalars:
            return True
        if isinstance(value, list):
            return self.items is not None
        if isinstance(value, Mapping):
            return bool(self.models or self.values)
        return bool(self.scalars or self.constants)

    @property
    def holds_models(self) -> bool:
        """Whether there is more to it than JSON."""
        inside = [shape for shape in (self.items, self.values) if shape is not None]
        return bool(self.models) or any(shape.holds_models for shape in inside)

    @property
    def only_models(self) -> tuple[str, ...]:
        """The classes, unless it can be something else as well."""
        return () if self.items or self.values or self.constants or self.scalars else self.models


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
        return _Shape(models=(name,))


_NOTHING = _Shape()
_LIST = _Generic(lambda inside: _Shape(items=inside))
_MAP = _Generic(lambda inside: _Shape(values=inside[1]))
_NAMES = _Names(
    {name: _Shape(scalars=(name,)) for name in ("Any", "File", "bool", "float", "int", "str")},
    Literal=_Generic(lambda inside: _Shape(constants=inside if isinstance(inside, tuple) else (inside,))),
    Sequence=_LIST,
    Unset=_NOTHING,
    dict=_MAP,
    list=_LIST,
)


@cache
def _shape(annotation: str) -> _Shape:
    """Read an annotation of our own generated code, such as `list[OaFormRow] | None`, without importing what it names."""
    shape: _Shape | None = eval(annotation, {"__builtins__": {}}, _NAMES)  # noqa: S307 - the text is a class's own annotation
    return shape or _NOTHING


@cache
def find_class(name: str) -> type[Model]:
    """Find a model, which is imported when it is used for the first time."""
    from . import models

    found: type[Model] = getattr(models, name)
    return found


@cache
def _by_tag(names: tuple[str, ...]) -> tuple[dict[str, dict[object, tuple[str, ...]]], tuple[str, ...]]:
    """Find what distinguishes classes: the name of a constant on the wire → its value → the classes; and the classes that have none."""
    from .model_tags import TAGS

    found: dict[str, dict[object, tuple[str, ...]]] = {}
    for name in names:
        if name in TAGS:
            tag, constant = TAGS[name]
            classes = found.setdefault(tag, {})
            classes[constant] = (*classes.get(constant, ()), name)
    return found, tuple(name for name in names if name not in TAGS)


def likely_classes(names: tuple[str, ...], value: object) -> tuple[type[Model], ...]:
    """Import the classes that a value can be of: the one that it names, or all that there are.

    Args:
        names: Names of the models.
        value: A model, or an object as it is on the wire.
    """
    if len(names) > 1:
        if type(value).__name__ in names and type(value) is find_class(type(value).__name__):
            return (find_class(type(value).__name__),)
        if isinstance(value, Mapping):
            by_tag, untagged = _by_tag(names)
            for tag, classes in by_tag.items():
                constant = value.get(tag)
                if isinstance(constant, (str, int)) and constant in classes:
                    return tuple(map(find_class, classes[constant] + untagged))
    return tuple(map(find_class, names))


class _Plan:
    """How one class is read and written: made of its annotations when it is first used."""

    __slots__ = (
        "absent",
        "aliases",
        "compared",
        "constants",
        "converting",
        "initial",
        "keywords",
        "lists",
        "model",
        "must",
        "must_on_wire",
        "must_take",
        "names",
        "needed",
        "on_wire",
        "readers",
        "secrets",
        "writers",
    )

    def __init__(self, cls: type[Model]) -> None:
        self.model = cls.__name__
        self.readers: dict[str, tuple[str, Any]] = {}
        """Name on the wire → name in Python and what reads the value."""
        self.writers: dict[str, tuple[str, Any]] = {}
        """Name in Python → name on the wire and what writes the value."""
        self.initial: dict[str, Any] = {}
        """What the constructor fills in; of a body, what is not given on the wire stays so (`absent`)."""
        self.constants: list[tuple[str, Any, bool]] = []
        self.lists: set[str] = set()
        self.secrets: set[str] = set()
        self.aliases: dict[str, str] = {}
        self.must_take: list[tuple[str, _Shape]] = []
        needed, must = set(), set()
        for name, annotation in _annotations(cls).items():
            declared = next((base.__dict__[name] for base in cls.__mro__ if name in base.__dict__), _MISSING)
            field = declared if isinstance(declared, _Wire) else _Wire(None, declared)
            shape = _shape(annotation)
            on_wire = field.name or name
            is_required = field.default is _MISSING
            if is_required:
                needed.add(name)
                must.add(name)
            elif field.default is not None and field.default is not UNSET and field.default is not list:
                if not annotation.endswith((" | None", " | Unset")) and (shape.constants or not issubclass(cls, Answer)):
                    must.add(name)
                if name in must or issubclass(cls, Body):
                    self.initial[name] = field.default
            if is_required and field.joined is None and not field.json_text:
                self.must_take.append((on_wire, shape))
            if len(shape.constants) == 1:
                self.constants.append((on_wire, shape.constants[0], name in must))
            self._note(name, field)
            self.readers[on_wire] = (name, cls._reader(field, shape, on_wire, required=is_required))
            self.writers[name] = (on_wire, cls._writer(field, shape, required=is_required))
        self.absent = () if issubclass(cls, Answer) else tuple(self.initial.keys() - must)
        self.needed = frozenset(needed)
        self.must = frozenset(must)
        self.names = {name: on_wire for name, (on_wire, _) in self.writers.items()}
        self.converting = {name: write for name, (_, write) in self.writers.items() if write is not None}
        self.on_wire = frozenset(self.readers)
        self.must_on_wire = frozenset(self.writers[name][0] for name in must)
        self.keywords = (self.writers.keys() - self.aliases.values()) | self.aliases.keys()
        self.compared = {*self.writers, "additional_properties"}

    def _note(self, name: str, field: _Wire) -> None:
        if field.default is list:
            self.lists.add(name)
        if field.secret:
            self.secrets.add(name)
        if field.alias:
            self.aliases[field.alias] = name

    def check(self, src_dict: Mapping[str, Any]) -> None:
        """Refuse anything but an object, and an object of another class."""
        if not isinstance(src_dict, Mapping):
            raise TypeError(f"a {self.model} is made of an object, not of {type(src_dict).__name__}")
        for name, constant, is_needed in self.constants:
            value = src_dict.get(name, constant)
            if value is not None or is_needed:
                check_constant(value, constant, name)


def _annotations(cls: type) -> dict[str, str]:
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, Model) and base.__module__ != __name__:
            found.update(base.__annotations__)
    texts = {name: annotation if isinstance(annotation, str) else "Any" for name, annotation in found.items()}  # "Any": of others' classes
    return {name: text for name, text in texts.items() if not text.startswith("ClassVar")}


class _Signature:
    """What `inspect.signature` says of a model's constructor, found when it is asked for."""

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        from inspect import Parameter, Signature

        plan = owner._plan or _make_plan(owner)  # noqa: SLF001 - a descriptor of its
        keywords = {name: alias for alias, name in plan.aliases.items()}
        annotations = _annotations(owner)
        return Signature(
            [
                Parameter(
                    keywords.get(name, name),
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if name in plan.needed else getattr(owner, name),
                    annotation=annotations[name],
                )
                for name in plan.writers
            ]
        )


class _ExtraFields(dict[str, Any]):
    """The fields that a class does not declare; and the lists that DingTalk did not send, and that were read: they can be filled."""

    __slots__ = ("filled",)
    filled: dict[str, list[Any]]


def _filled_in(beside: dict[str, Any] | None, values: Mapping[str, Any]) -> dict[str, list[Any]]:
    if type(beside) is not _ExtraFields:
        return {}
    return {name: filled for name, filled in beside.filled.items() if filled and name not in values}


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Model:
    """Base of all models; see `Body` for those that are sent and `Answer` for those that are received.

    Examples:
        >>> from dingtalk_openapi.models import GetTokenResult
        >>> answer = GetTokenResult.from_dict({"errcode": 0, "access_token": "…", "expires_in": 7200, "new_field": 1})
        >>> answer.expires_in, answer.errmsg, answer.additional_properties
        (7200, None, {'new_field': 1})
    """

    _plan: ClassVar[_Plan | None] = None
    _values: ClassVar[str | None] = None
    """Type of the fields that the class does not declare, where it is a model's."""

    _unknown: dict[str, Any] | None
    """What is there beside the fields of the class."""
    __slots__ = ("_unknown",)  # not in `__dict__`: reading must change nothing that another thread goes through

    __signature__: ClassVar[Any] = _Signature()

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._plan = None
        for name in cls.__annotations__.keys() - cls.__dict__.keys():
            required = _Wire(None, _MISSING)
            required.attribute = name
            setattr(cls, name, required)

    def __init__(self, /, **given: Any) -> None:
        plan = self._plan or _make_plan(type(self))
        if plan.aliases:
            given = {plan.aliases.get(name, name): value for name, value in given.items() if name in plan.keywords or _refuse(self, name)}
        if not (plan.needed <= given.keys() <= plan.writers.keys()):
            _refuse_arguments(type(self), plan, given)
        _set_unknown(self, None)
        values = self.__dict__
        values.update(plan.initial)
        values.update(given)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The fields that this class does not declare, by their names on the wire; they are sent with the others."""
        return self._extra_fields()

    @additional_properties.setter
    def additional_properties(self, fields: Mapping[str, Any]) -> None:
        beside = _ExtraFields(fields)
        beside.filled = self._extra_fields().filled
        self._unknown = beside

    @property
    def additional_keys(self) -> list[str]:
        """The names of the fields that this class does not declare."""
        return list(self._unknown or ())

    def _empty_list(self, name: str) -> list[Any]:
        """Return the list of a field that is absent; what is put into it counts."""
        return self._extra_fields().filled.setdefault(name, [])

    def _extra_fields(self) -> _ExtraFields:
        beside = self._unknown
        if type(beside) is not _ExtraFields:
            beside = _ExtraFields(beside or ())
            beside.filled = {}
            self._unknown = beside
        return beside

    @classmethod
    def names_on_wire(cls, *, required: bool = False) -> frozenset[str]:
        """Return the names of the fields on the wire.

        Args:
            required: Only of those without which an object is of no such class.
        """
        plan = cls._plan or _make_plan(cls)
        return plan.must_on_wire if required else plan.on_wire

    @classmethod
    def fits(cls, src_dict: Mapping[str, Any]) -> bool:
        """Return whether an object has the required fields of this class, each a list, an object or neither as it must be.

        Of what DingTalk sends, whatever fits can be read by `from_dict`, unless its constants say that it is of another class.
        """
        plan = cls._plan or _make_plan(cls)
        return plan.must_on_wire <= src_dict.keys() and all(shape.takes(src_dict[name]) for name, shape in plan.must_take)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it is on the wire.

        Raises:
            KeyError: A field is missing that nothing works without.
            ValueError: A constant has another value: this is an object of another class.
            TypeError: This is not an object.
            ArgumentError: In a body, a model in it cannot be made of what is given.
        """
        plan = cls._plan or _make_plan(cls)
        if plan.constants or type(src_dict) is not dict:
            plan.check(src_dict)
        self = cls.__new__(cls)
        values, readers, unknown = self.__dict__, plan.readers, None
        for key, value in src_dict.items():
            known = readers.get(key)
            if known is None:
                if unknown is None:
                    unknown = {}
                unknown[key] = value
            else:
                name, read = known
                if read is None:
                    values[name] = value
                else:
                    found = read(value)
                    if found is not UNSET:
                        values[name] = found
        if not values.keys() >= plan.must:
            raise KeyError(next(plan.writers[name][0] for name in plan.writers if name in plan.must and name not in values))
        for name in plan.absent:
            values.setdefault(name, UNSET)
        if unknown is not None:
            unknown = unknown if cls._values is None else cls._read_values(_shape(cls._values), unknown)
        _set_unknown(self, unknown)
        return self

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """Write the object as it is on the wire; what is `UNSET` is left out.

        Raises:
            ArgumentError: A field of a body cannot be sent as it is.
        """

    @classmethod
    @abstractmethod
    def _reader(cls, field: _Wire, shape: _Shape, on_wire: str, *, required: bool) -> Callable[[Any], Any] | None:
        """Return what reads a field; `None` leaves values as they are."""

    @classmethod
    @abstractmethod
    def _writer(cls, field: _Wire, shape: _Shape, *, required: bool) -> Callable[..., Any] | None:
        """Return what writes a field; `None` leaves values as they are."""

    @classmethod
    @abstractmethod
    def _read_values(cls, shape: _Shape, unknown: dict[str, Any]) -> dict[str, Any]:
        """Read the fields that the class does not declare."""

    def __getitem__(self, key: str) -> Any:
        """Return a field by its name on the wire, as it is there: what a later version declares can still be read so."""
        unknown, plan = self._unknown or {}, self._plan or _make_plan(type(self))
        return self.to_dict()[key] if key in plan.on_wire and key not in unknown else unknown[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in (self._unknown or ())

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(self._plan or _make_plan(type(self))).writers})

    def __copy__(self) -> Self:
        copied = self.__class__.__new__(self.__class__)
        copied.__setstate__(self.__getstate__())
        return copied

    def __getstate__(self) -> dict[str, Any]:
        unknown = self._unknown
        filled = _filled_in(unknown, self.__dict__)
        return {**self.__dict__, **filled, **({"additional_properties": dict(unknown)} if unknown else {})}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        """Take what a pickle holds, also one of 0.1, which has `UNSET` for what is absent, or one with fields that were removed."""
        plan = self._plan or _make_plan(type(self))
        unknown = dict(state.get("additional_properties", ()))
        for name, value in state.items():
            if name in plan.writers:
                if value is not UNSET or name in plan.absent:
                    self.__dict__[name] = value
            elif name.startswith("_"):
                self.__dict__[name] = value
            elif name != "additional_properties" and value is not UNSET:
                unknown[name] = value
        self._unknown = unknown or None

    if not TYPE_CHECKING:  # pragma: no branch - type checkers would take any name

        def __setattr__(self, name: str, value: Any) -> None:
            plan = self._plan or _make_plan(type(self))
            if name in plan.writers:
                self._set(name, value)
            elif name.startswith("_") or isinstance(getattr(type(self), name, None), property):
                object.__setattr__(self, name, value)
            else:
                hint = _likely(name, plan)
                raise AttributeError(f"{type(self).__name__} has no field {name!r}{hint}: others go into additional_properties")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._present_fields() == other._present_fields()

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # it can be changed

    def _present_fields(self) -> dict[str, Any]:
        """Return the fields that say something: an absent one, `None` and what reads as absent are the same."""
        plan, state = self._plan or _make_plan(type(self)), self.__getstate__()
        return {
            name: value
            for name, value in state.items()
            if value is not None and value is not UNSET and name in plan.compared and not (name in plan.lists and value == [])
        }

    @recursive_repr()
    def __repr__(self) -> str:
        plan = self._plan or _make_plan(type(self))
        shows: dict[str, Callable[[object], str]] = dict.fromkeys(plan.secrets, mask)
        keywords = {name: alias for alias, name in plan.aliases.items()}
        given = {name: value for name, value in self.__getstate__().items() if value is not UNSET}
        order = [*(name for name in plan.writers if name in given), *({"additional_properties"} & given.keys())]
        shown = (f"{keywords.get(name, name)}={shows.get(name, mask_unknown)(given[name])}" for name in order)
        return f"{type(self).__name__}({', '.join(shown)})"

    def _set(self, name: str, value: Any) -> None:
        self.__dict__[name] = value


_set_unknown = vars(Model)["_unknown"].__set__  # the fastest way past `__setattr__`


def _make_plan(cls: type[Model]) -> _Plan:
    plan = cls._plan = _Plan(cls)
    return plan


def _refuse(model: Model, name: str) -> bool:
    raise TypeError(f"{type(model).__name__}() got an unexpected keyword argument {name!r}")


def _refuse_arguments(cls: type[Model], plan: _Plan, given: Mapping[str, Any]) -> None:
    for name in given.keys() - plan.writers.keys():
        raise TypeError(f"{cls.__name__}() got an unexpected keyword argument {name!r}{_likely(name, plan)}")
    missing = ", ".join(repr(name) for name in plan.writers if name in plan.needed and name not in given)
    raise TypeError(f"{cls.__name__}() lacks {missing}")


def _likely(name: str, plan: _Plan) -> str:
    from difflib import get_close_matches

    found = get_close_matches(name, plan.keywords, 1)
    return f", did you mean {found[0]!r}?" if found else ""


class Answer(Model):
    """Base of what DingTalk sends; it can be read whatever its values are."""

    def to_dict(self) -> dict[str, Any]:
        """Write the object as it was on the wire."""
        plan, unknown = self._plan or _make_plan(type(self)), self._unknown
        names, converting = plan.names, plan.converting
        out: dict[str, Any] = {} if unknown is None else dict(unknown) if self._values is None else _write_any(unknown)
        values = self.__dict__
        try:
            for name, value in values.items():
                out[names[name]] = converting[name](value) if name in converting else value
        except KeyError:  # a cached property, or a private attribute, of a subclass
            for name in values.keys() & names.keys():
                out[names[name]] = converting[name](values[name]) if name in converting else values[name]
        if unknown is not None:
            for name, value in _filled_in(unknown, values).items():
                out[names[name]] = converting[name](value) if name in converting else value
        return out

    def __init__(self, /, **given: Any) -> None:
        super().__init__(**{name: value for name, value in given.items() if value is not UNSET})

    def _set(self, name: str, value: Any) -> None:
        if value is UNSET:
            self.__dict__.pop(name, None)
        else:
            self.__dict__[name] = value

    @classmethod
    def _reader(cls, field: _Wire, shape: _Shape, on_wire: str, *, required: bool) -> Callable[[Any], Any] | None:  # noqa: ARG003
        if field.joined is not None:
            return partial(split_list, separator=field.joined)
        if field.json_text:
            return _json_text_reader(shape)
        return _tolerant(shape, required=required)

    @classmethod
    def _writer(cls, field: _Wire, shape: _Shape, *, required: bool) -> Callable[..., Any] | None:  # noqa: ARG003
        if field.joined is not None:
            return partial(write_list, separator=field.joined)
        if field.json_text:
            return write_json
        return _write_object if shape.only_models else _write_any if shape.holds_models else None

    @classmethod
    def _read_values(cls, shape: _Shape, unknown: dict[str, Any]) -> dict[str, Any]:
        read = _tolerant(shape, required=False)
        return unknown if read is None else {name: read(value) for name, value in unknown.items()}


def _json_text_reader(shape: _Shape) -> Callable[[Any], Any]:
    if not shape.models:
        return lambda text: None if text is None else load_json_dict(text)
    (name,) = shape.models
    return lambda text: None if text is None else load_json(text, find_class(name).from_dict)


def _tolerant(shape: _Shape, *, required: bool) -> Callable[[Any], Any] | None:
    """Return what reads a value of an answer; what is of another type than the spec says stays what it is."""
    if shape.items is not None:
        return partial(_read_list, _tolerant(shape.items, required=True), required)
    if shape.values is not None:
        return _map_reader(_tolerant(shape.values, required=False))
    if names := shape.only_models:
        return partial(_read_object if len(names) == 1 else _read_kind, names, required)
    return partial(_read_kind, shape.models, required) if shape.models else None


def _read_list(read: Callable[[Any], Any] | None, required: bool, value: Any) -> Any:  # noqa: FBT001 - of a partial
    """Read a list; null is an absent one, and null among objects is left out."""
    if isinstance(value, list):
        return value if read is None else [read(item) for item in value if item is not None]
    if value is None:
        return [] if required else UNSET
    return value


def _map_reader(read: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
    return read and (lambda value: {name: read(item) for name, item in value.items()} if isinstance(value, dict) else value)


def _read_object(names: tuple[str, ...], required: bool, value: Any) -> Any:  # noqa: FBT001 - of a partial
    """Read an object; null where there must be one is an object with nothing in it."""
    if isinstance(value, dict):
        return find_class(names[0]).from_dict(value)
    return find_class(names[0]).from_dict({}) if required and value is None else value


def _read_kind(names: tuple[str, ...], _: bool, value: Any) -> Any:  # noqa: FBT001 - of a partial
    """Read an object that is of one of several classes, or something else; one of an unknown class stays the dictionary it is."""
    for found in likely_classes(names, value) if isinstance(value, dict) else ():
        try:
            return found.from_dict(value)
        except UNREADABLE:
            continue
    return value


def _write_object(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Model) else value


def _write_any(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [_write_any(item) for item in value]
    if isinstance(value, dict):
        return {name: _write_any(item) for name, item in value.items()}
    return value


class Body(Model):
    """Base of what is sent: what can only be a mistake is refused with the field named."""

    def to_dict(self) -> dict[str, Any]:
        """Write the object as it is on the wire: `None` and `UNSET` are not given, and left out.

        Raises:
            ArgumentError: A field cannot be sent as it is.
        """
        plan, values, unknown = self._plan or _make_plan(type(self)), self.__dict__, self._unknown
        out: dict[str, Any] = {} if unknown is None else dict(unknown) if self._values is None else _write_any(unknown)
        filled = None if unknown is None else _filled_in(unknown, values)
        for name, (on_wire, write) in plan.writers.items():
            value = values.get(name, UNSET)
            if value is UNSET or value is None:
                if name in plan.must and name not in plan.needed:
                    value = plan.initial[name]  # such as a constant
                elif filled and filled.get(name):
                    value = filled[name]
                elif name not in plan.needed:
                    continue
            written = value if write is None else write(value, on_wire)
            if written is not UNSET:
                out[on_wire] = written
        return out

    def to_multipart(self) -> RequestFiles:
        """Write the parts of a multipart body: files as they are, everything else as text.

        Raises:
            ArgumentError: A field cannot be sent as it is.
        """
        return [
            (name, value if isinstance(value, tuple) else (None, str(value).encode(), "text/plain"))
            for name, value in self.to_dict().items()
        ]

    @classmethod
    def _reader(cls, field: _Wire, shape: _Shape, on_wire: str, *, required: bool) -> Callable[[Any], Any] | None:
        if field.joined is not None:
            return partial(split_list, separator=field.joined)
        if field.json_text:
            return _json_text_reader(shape)
        read = _as_file if shape.scalars == ("File",) else None
        if names := shape.only_models:
            read = partial(_build, as_model, names, on_wire)
        elif shape.items is not None and (names := shape.items.only_models):
            read = partial(_build, as_models, names, on_wire)
        return read if required or read is None else partial(_optional, read)

    @classmethod
    def _writer(cls, field: _Wire, shape: _Shape, *, required: bool) -> Callable[..., Any] | None:
        if field.joined is not None:
            return partial(_join, field.joined, required)
        if field.json_text:
            return partial(_dump, shape.models)
        return None if shape.constants == (field.default,) else _sender(shape)

    @classmethod
    def _read_values(cls, shape: _Shape, unknown: dict[str, Any]) -> dict[str, Any]:
        return {name: _build(as_model, shape.models, name, value) for name, value in unknown.items()}


class Shared(Answer, Body):
    """Base of what DingTalk sends and takes: read as an answer is, and written as a body is."""

    def to_dict(self) -> dict[str, Any]:
        """Write the object as of `Body`."""
        return Body.to_dict(self)

    @classmethod
    def _writer(cls, field: _Wire, shape: _Shape, *, required: bool) -> Callable[..., Any] | None:
        return super(Answer, cls)._writer(field, shape, required=required)


def _build(build: Callable[..., Any], names: tuple[str, ...], field: str, value: Any) -> Any:
    return build(value, field, *likely_classes(names, value))


def _as_file(value: Any) -> Any:
    return File(BytesIO(value)) if isinstance(value, (bytes, bytearray)) else value


def _optional(read: Callable[[Any], Any], value: Any) -> Any:
    return UNSET if value is None else read(value)


def _join(separator: str, required: bool, values: Any, field: str) -> Any:  # noqa: FBT001 - of a partial
    text = join_list(values, separator, field)
    return text if text or required else UNSET


def _dump(names: tuple[str, ...], value: Any, field: str) -> str:
    return dump_json(value, field, *map(find_class, names))


def _sender(shape: _Shape) -> Callable[[Any, str], Any] | None:
    """Return what writes a value of a body; `None` for what is sent as it is."""
    if names := shape.only_models:
        return partial(_send_object, names)
    if shape.items is not None:
        send = _sender(shape.items) or _unchanged
        return lambda values, field: send_list(values, field, send)
    if shape.constants:
        return _SCALARS.get(type(shape.constants[0]))
    return _SCALARS.get(shape.scalars[0]) if len(shape.scalars) == 1 else None


def _unchanged(value: Any, _: str) -> Any:
    return value


def _send_object(names: tuple[str, ...], value: Any, field: str) -> Any:
    if type(value).__name__ in names and type(value) is find_class(type(value).__name__):
        try:
            return value.to_dict()
        except ArgumentError as error:
            raise error.inside(field) from None
    return send_object(value, field, *likely_classes(names, value))
