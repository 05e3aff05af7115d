"""The catalogue of messages: the kinds that a union in a request is made of, and what may be sent where."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.docs.calls import format_programs
from generator.docs.expressions import Expressions
from generator.docs.library import Library
from generator.docs.views import Viewer
from generator.model import Operation, Union


@dataclass
class Kind:
    """One kind of message, and its examples as (JSON, Python)."""

    tag: str
    model: str
    operations: list[Operation] = field(default_factory=list)
    examples: list[tuple[Any, str]] = field(default_factory=list)


@dataclass
class Family:
    """The kinds that one field on the wire distinguishes."""

    tag_field: str
    page: str
    kinds: dict[str, Kind] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The heading of its section."""
        return f"By {self.tag_field} ({self.page})"

    @property
    def operations(self) -> list[Operation]:
        """Who takes any of the kinds, in the order of the spec."""
        found = {operation.id: operation for kind in self.kinds.values() for operation in kind.operations}
        return list(found.values())


def read_families(library: Library, viewer: Viewer) -> list[Family]:
    """Find all messages, in the order of the spec."""
    families: dict[tuple[str, str], Family] = {}
    for operation in library.spec.operations:
        for model in _kinds(library, operation):
            tag_field, tag = next(iter(library.spec.models[model].constants.items()))
            page = library.page_of(model)
            family = families.setdefault((page, tag_field), Family(tag_field, page))
            family.kinds.setdefault(model, Kind(tag, model)).operations.append(operation)
    _add_examples(library, viewer, [kind for family in families.values() for kind in family.kinds.values()])
    return list(families.values())


def _kinds(library: Library, operation: Operation) -> Iterator[str]:
    """The kinds of message that an operation takes."""
    union = library.union_of(operation)
    if union and union.flatten_as:
        yield from (kind for _, _, kind in library.flattened(union))
    elif operation.content:
        for field in library.spec.models[library.form_of(operation)].fields.values():
            if isinstance(field.value.type, Union):
                yield from field.value.type.models


def _add_examples(library: Library, viewer: Viewer, kinds: list[Kind]) -> None:
    found = [(kind, value) for kind in kinds for value in viewer.calls.seen.get(kind.model, [])]
    programs = []
    for kind, value in found:
        code = Expressions(library, {})
        message = code.write_model(value, kind.model)
        programs.append(f"from dingtalk_openapi.models import {', '.join(sorted(code.models))}\n\nmsg = {message}\n")
    for (kind, value), program in zip(found, format_programs(library, programs), strict=True):
        kind.examples.append((value, program))
