"""Classes and their fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from generator.model.values import Constant, Keywords, Path, Value


@dataclass(frozen=True)
class Field:
    """A field of a class.

    Attributes:
        name: As on the wire.
        python: As in Python.
        required: It must be there.
        value: What it holds.
        place: Where it is written in the bundle; of a field of a base that is in the base.
    """

    name: str
    python: str
    required: bool
    value: Value
    place: Path

    @property
    def annotation(self) -> str:
        """Its type as Python writes it."""
        return self.value.annotation

    @property
    def owner(self) -> str:
        """The schema that it is written in."""
        return str(self.place[2])

    @property
    def is_constant(self) -> bool:
        """Whether it is always the same."""
        return isinstance(self.value.type, Constant)


@dataclass(frozen=True)
class Mixin:
    """A class written by hand that a model inherits accessors from, and the fields that it gives in place of the model."""

    module: str
    name: str
    fields: frozenset[str]


@dataclass(frozen=True)
class Model:
    """A class.

    Attributes:
        name: Its name, in the spec and in Python.
        description: What it is.
        fields: Its fields by their names on the wire: those of the classes that it is made of first, as the spec has them.
        bases: The classes that it is made of (`allOf`).
        others: What fields hold that have no name in the spec; `None` when there can be none.
        document: The document of the spec that it is written in, without `.yaml`.
        is_sent: We send it.
        is_received: DingTalk sends it, or it is in a text that DingTalk sends.
        is_failure: It says that something failed.
        mixin: Where it has accessors from that are written by hand.
        keywords: What else it says itself, besides what its bases say.
    """

    name: str
    description: str
    fields: Mapping[str, Field]
    bases: tuple[str, ...]
    others: Value | None
    document: str
    is_sent: bool
    is_received: bool
    is_failure: bool
    mixin: Mixin | None
    keywords: Keywords = field(repr=False)

    @cached_property
    def required(self) -> list[str]:
        """The names of the fields that must be there, sorted."""
        return sorted(name for name, found in self.fields.items() if found.required)

    @cached_property
    def tags(self) -> dict[str, Any]:
        """The fields that are always there and always the same, with what they say."""
        return {name: value for name, value in self.constants.items() if self.fields[name].required}

    @cached_property
    def constants(self) -> dict[str, Any]:
        """The fields that are always the same, with what they say."""
        return {name: found.value.type.value for name, found in self.fields.items() if isinstance(found.value.type, Constant)}

    @cached_property
    def ordered(self) -> list[Field]:
        """The fields in the order of the class: those that are required first."""
        return sorted(self.fields.values(), key=lambda found: not found.required)
