"""What can stand at one place of a request or an answer: its type in Python, its form on the wire, its limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.model.fields import Field

Path = tuple[str | int, ...]
"""Keys that lead to a node of the bundle."""

Keywords = Mapping[str, Any]
"""JSON Schema keywords of one place, without those that its type is made of."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value that Python has a type for; `Any` is one of them, and `None`."""

    annotation: str


@dataclass(frozen=True, slots=True)
class Constant:
    """Always the same value; where it is required, it identifies the class of an object."""

    value: Any

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return f"Literal[{self.value!r}]"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values; `annotation` is the name that the client gives them."""

    values: tuple[Any, ...]
    annotation: str

    @property
    def base(self) -> str:
        """The type that all the values have."""
        return type(self.values[0]).__name__


@dataclass(frozen=True, slots=True)
class ModelRef:
    """An object of a class."""

    name: str

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return self.name


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    item: Value

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return f"list[{self.item.annotation}]"


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object without a class: any names, with values of one kind; `None` when nothing is said about them."""

    value: Value | None

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return f"dict[str, {self.value.annotation if self.value else 'Any'}]"


@dataclass(frozen=True, slots=True)
class Union:
    """A value of one of several kinds.

    Attributes:
        kinds: What it can be, in the order of the spec.
        name: Its name in the spec; empty when it is written in place.
        fields: What all the kinds have besides their own fields.
        flatten_as: The keyword of a method that takes the kind, where its fields are those of the whole body.
        group_body: The kind whose fields are the keywords of a method, where a body has several forms.
    """

    kinds: tuple[Value, ...]
    name: str = ""
    fields: tuple[Field, ...] = ()
    flatten_as: str | None = None
    group_body: str | None = None

    @property
    def alternatives(self) -> Iterator[Value]:
        """What it can be, where a kind is not a union itself."""
        for alternative in self.kinds:
            yield from alternative.type.alternatives if isinstance(alternative.type, Union) else (alternative,)

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return " | ".join(sorted({alternative.annotation for alternative in self.alternatives}, key=str.lower))

    @property
    def models(self) -> list[str]:
        """The classes among the kinds."""
        return [alternative.type.name for alternative in self.kinds if isinstance(alternative.type, ModelRef)]


@dataclass(frozen=True, slots=True)
class Joined:
    """A list of texts that travels as one text."""

    separator: str

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return "list[str]"


@dataclass(frozen=True, slots=True)
class JsonText:
    """An object, or of a parameter a list of texts, that travels as JSON text; the sender may give the text itself."""

    content: Value

    @property
    def model(self) -> str | None:
        """The class of what is in the text; `None` when it is an object or a list of texts."""
        return self.content.type.name if isinstance(self.content.type, ModelRef) else None

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return f"{self.content.annotation} | str"


Type = Scalar | Constant | Choice | ModelRef | ListOf | MapOf | Union | Joined | JsonText


@dataclass(frozen=True, slots=True)
class Value:
    """What can stand at one place.

    Attributes:
        type: What it is.
        description: What it means; of an object or a union what that means, unless something else is said in place.
        keywords: What else JSON Schema says of it: limits, format, default.
        known_values: Values that are known, with their meanings; others can come.
        enforced: Constraint of `keywords` → why DingTalk is known to refuse what is beyond it: error codes or facts.
        advised: Constraint that is only recommended → its bound.
        client_default: What a client has for all of its calls, which is sent when this is not given: the name that the client has for it.
        schema: The schema as it is written, for those who judge an instance by it.
    """

    type: Type
    description: str = ""
    keywords: Keywords = field(default_factory=dict)
    known_values: Mapping[str, str] = field(default_factory=dict)
    enforced: Mapping[str, str] = field(default_factory=dict)
    advised: Keywords = field(default_factory=dict)
    client_default: str | None = None
    schema: Any = field(default=True, repr=False)

    @property
    def annotation(self) -> str:
        """The type as Python writes it."""
        return self.type.annotation

    @property
    def is_secret(self) -> bool:
        """Whether it must not be shown."""
        return self.keywords.get("format") == "password"

    @property
    def is_file(self) -> bool:
        """Whether it is the content of a file."""
        return self.keywords.get("format") == "binary"

    @property
    def default(self) -> Any:
        """What is sent when it is not given; `None` when that is nothing."""
        return self.keywords.get("default")

    @property
    def classes(self) -> list[str]:
        """The classes that it can be of, when it is an object."""
        if isinstance(self.type, ModelRef):
            return [self.type.name]
        return self.type.models if isinstance(self.type, Union) else []

    @property
    def types(self) -> Iterator[Type]:
        """Its type, and the types that this is made of."""
        yield self.type
        match self.type:
            case ListOf(inner) | JsonText(inner) | MapOf(Value() as inner):
                yield from inner.types
            case Union(kinds):
                for type_ in kinds:
                    yield from type_.types
            case _:
                pass

    @property
    def models(self) -> set[str]:
        """The classes that its type names."""
        return {type_.name for type_ in self.types if isinstance(type_, ModelRef)}


ANYTHING = Value(Scalar("Any"))
"""What a schema says that says nothing."""
