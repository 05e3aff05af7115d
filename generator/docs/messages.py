"""The catalogue of messages: the kinds that a union in a request is made of, and what may be sent where."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.docs.calls import lay_out
from generator.docs.expressions import Expressions
from generator.docs.library import Library, choices
from generator.docs.views import Viewer
from generator.operations import OperationFacts


@dataclass
class Kind:
    """One kind of message, and its examples as (JSON, Python)."""

    tag: str
    model: str
    operations: list[OperationFacts] = field(default_factory=list)
    examples: list[tuple[Any, str]] = field(default_factory=list)


@dataclass
class Family:
    """The kinds that one field on the wire tells apart."""

    tag_field: str
    page: str
    kinds: dict[str, Kind] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The heading of its section."""
        return f"By {self.tag_field} ({self.page})"

    @property
    def operations(self) -> list[OperationFacts]:
        """Who takes any of the kinds, in the order of the spec."""
        found = {operation.id: operation for kind in self.kinds.values() for operation in kind.operations}
        return list(found.values())


def read_families(library: Library, viewer: Viewer) -> list[Family]:
    """Find all messages, in the order of the spec."""
    families: dict[tuple[str, str], Family] = {}
    for operation in library.operations:
        for model in _kinds(library, operation):
            tag_field, tag = _tag(library, model)
            page = library.page_of(model)
            family = families.setdefault((page, tag_field), Family(tag_field, page))
            family.kinds.setdefault(model, Kind(tag, model)).operations.append(operation)
    _add_examples(library, viewer, [kind for family in families.values() for kind in family.kinds.values()])
    return list(families.values())


def _kinds(library: Library, operation: OperationFacts) -> Iterator[str]:
    """The kinds of message that an operation takes."""
    body = library.body(operation)
    if body is None:
        return
    schema = library.schemas[body.schema]
    if "x-flatten-as" in schema:
        yield from (kind for _, _, kind in library.flattened(body.schema))
        return
    form = library.schemas[schema.get("x-group-body", body.schema)]
    for member in library.members(form).values():
        yield from choices(library.bundle.dereference(member))


def _tag(library: Library, model: str) -> tuple[str, str]:
    """The field that tells a kind from the others, and its value."""
    members = library.members(library.schemas[model])
    return next((wire, member["const"]) for wire, member in members.items() if "const" in member)


def _add_examples(library: Library, viewer: Viewer, kinds: list[Kind]) -> None:
    found = [(kind, value) for kind in kinds for value in viewer.calls.seen.get(kind.model, [])]
    programs = []
    for kind, value in found:
        code = Expressions(library, {})
        message = code.write_named(value, kind.model)
        programs.append(f"from dingtalk_openapi.models import {', '.join(sorted(code.models))}\n\nmsg = {message}\n")
    for (kind, value), program in zip(found, lay_out(library, programs), strict=True):
        kind.examples.append((value, program))
