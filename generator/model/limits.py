"""Compiles what the spec says about the size and form of requests into one flat table of limits for each operation.

A limit comes from a JSON Schema constraint or from `x-advised` of a parameter or of the body, from an entry of `x-limits` with `field`,
or from `x-require-one-of`. A constraint is enforced, what `x-advised` says is advised, and an entry says which of both it is. What
holds only under a condition (`when`), and what is said of a file, is not in the table.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Any, Literal

from generator.model import Field as ModelField
from generator.model import Joined, JsonText, ListOf, ModelRef, Operation, Spec, Type, Union, Value

SCHEMA_LIMITS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minimum": "minimum",
    "maximum": "maximum",
    "pattern": "pattern",
}
"""JSON Schema constraint → kind of limit."""

STATED_LIMITS = ("max_bytes", *SCHEMA_LIMITS.values())
"""What an entry of `x-limits` can say of its field."""

REQUIRED = "required"
"""The source of a limit that follows from a field being required: a list that must be given is not given when it is empty."""

UNCHECKED_CONSTRAINTS = frozenset({"exclusiveMaximum", "exclusiveMinimum", "maxProperties", "minProperties", "multipleOf", "uniqueItems"})
"""Constraints that the client does not check; a request must do without them."""

EACH = "[]"
"""The step of a path that stands for each element of a list."""

Place = Literal["body", "parameter"]
Path = tuple[str, ...]
Tags = dict[Path, Any]
Bound = float | str | tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Variant:
    """One kind of a union, and the constants on the wire that identify it."""

    union: Path
    index: int
    tags: tuple[tuple[Path, Any], ...]


@dataclass(frozen=True)
class Field:
    """A place in a request where a value can stand; `branch` names the kinds of unions that it belongs to."""

    place: Place
    path: Path
    branch: tuple[Variant, ...]
    value: Value
    required: bool

    @property
    def written(self) -> str:
        """The path as people write it."""
        return write_path(self.path)


@dataclass(frozen=True)
class Limit:
    """One row of the table.

    `enforced` is why DingTalk is known to refuse what is beyond it (`None`: not known to), `when` holds the tags that a
    message must carry for the limit to be about it.
    """

    place: Place
    path: Path
    kind: str
    bound: Bound
    enforced: str | None = None
    separator: str | None = None
    secret: bool = False
    about: str | None = None
    when: tuple[tuple[Path, Any], ...] = ()

    @property
    def arguments(self) -> str:
        """The row as the generated table has it."""
        parts = [repr(write_path(self.path)), repr(self.kind), repr(self.bound)]
        parts += [f"place={self.place!r}"] if self.place != "body" else []
        parts += [f"enforced={self.enforced!r}"] if self.enforced else []
        parts += [f"separator={self.separator!r}"] if self.separator else []
        parts += ["secret=True"] if self.secret else []
        parts += [f"about={self.about!r}"] if self.about else []
        parts += [f"when={tuple((write_path(path), constant) for path, constant in self.when)!r}"] if self.when else []
        return ", ".join(parts)


def write_path(path: Path) -> str:
    """Write a path with dots; `[]` are the elements of the list before it.

    >>> write_path(("msg", "action_card", "btn_json_list", "[]", "title"))
    'msg.action_card.btn_json_list[].title'
    """
    return ".".join(path).replace(f".{EACH}", EACH)


def read_path(text: str) -> Path:
    """Read a path that is written with dots.

    >>> read_path("links[].title")
    ('links', '[]', 'title')
    """
    return tuple(step for step in text.replace(EACH, f".{EACH}").split(".") if step)


def all_limits(spec: Spec) -> dict[str, list[Limit]]:
    """Compile the table: operation → its limits, only for operations that have any."""
    found = {operation.id: operation_limits(spec, operation) for operation in spec.operations}
    return {operation: limits for operation, limits in sorted(found.items()) if limits}


@lru_cache(maxsize=512)  # the table, the documentation and the lint ask for them
def operation_limits(spec: Spec, operation: Operation) -> list[Limit]:
    """Compile the limits of one operation."""
    stated = stated_limits(operation)
    required = [Limit("body", (), "one_of", group, REQUIRED) for group in operation.alternatives]
    return [*required, *(limit for group in _groups(spec, operation) for limit in _limits_of(group, stated))]


_WORDS = {
    "max_bytes": "has at most {} bytes",
    "max_length": "has at most {} characters",
    "min_length": "has at least {} characters",
    "max_items": "has at most {} elements",
    "min_items": "has at least {} elements",
    "maximum": "is at most {}",
    "minimum": "is at least {}",
    "pattern": "has the form `{}`",
}
_NOT_EMPTY = 1


@dataclass(frozen=True)
class DocumentedLimit:
    """A limit as the documentation has it; `mark` says whether it is enforced or advised, and is empty for what the client cannot check."""

    text: str
    mark: str


def documented_limits(spec: Spec, operation: Operation) -> list[DocumentedLimit]:
    """Write all limits of an operation: the entries of `x-limits`, then what only the schemas say."""
    stated = {(limit.path, limit.kind, limit.bound) for limit in stated_limits(operation)}
    of_schemas = [row for row in operation_limits(spec, operation) if (row.path, row.kind, row.bound) not in stated]
    texts = [
        DocumentedLimit(entry.text, _mark(entry.enforced) if entry.bounds.keys() & set(STATED_LIMITS) else "")
        for entry in operation.statements
    ]
    return [*texts, *dict.fromkeys(DocumentedLimit(_in_words(row), _mark(row.enforced)) for row in of_schemas)]


def _mark(enforced: str | None) -> str:
    return f"enforced: {enforced}" if enforced else "advised"


def _in_words(limit: Limit) -> str:
    if isinstance(limit.bound, tuple):
        return f"One of {', '.join(' with '.join(f'`{name}`' for name in names) for names in limit.bound)} must be given."
    field = write_path(limit.path) or "body"
    if limit.kind == "min_items" and limit.bound == _NOT_EMPTY:
        return f"`{field}` must not be empty."
    condition = "".join(f", if `{write_path(path)}` is `{constant}`" for path, constant in limit.when)
    return f"`{field}` {_WORDS[limit.kind].format(limit.bound)}{condition}."


def request_fields(spec: Spec, operation: Operation) -> Iterator[Field]:
    """Yield every place of a request where a value can stand: parameters, the body, and all that is in it."""
    for parameter in operation.parameters:
        yield from _fields(spec, Field("parameter", (parameter.name,), (), parameter.value, parameter.required))
    if operation.content:
        yield from _fields(spec, Field("body", (), (), operation.content.value, operation.body_required))


def stated_target(operation: Operation, field: str) -> Path:
    """Return where on the wire the field of an entry of `x-limits` is: a flattened message has no name there."""
    path = read_path(field)
    type_ = operation.content.value.type if operation.content else None
    return path[1:] if isinstance(type_, Union) and type_.flatten_as and path[:1] == (type_.flatten_as,) else path


@dataclass(frozen=True)
class Stated:
    """What an entry of `x-limits` says of one field that can be checked."""

    path: Path
    kind: str
    bound: float | str
    enforced: str | None
    text: str


def stated_limits(operation: Operation) -> list[Stated]:
    """Read the entries of `x-limits` that can be checked."""
    return [
        Stated(stated_target(operation, entry.path), kind, entry.bounds[kind], entry.enforced, entry.text)
        for entry in operation.statements
        if entry.path is not None and not entry.when and entry.formats is None
        for kind in STATED_LIMITS
        if kind in entry.bounds
    ]


def undecided_fields(spec: Spec, operation: Operation) -> Iterator[Field]:
    """Find fields with other limits in another kind of a union where no constant on the wire says which kind it is."""
    stated = stated_limits(operation)
    for group in _groups(spec, operation):
        rows = _rows_by_branch(group, stated)
        for branch, others in _competing_branches(rows).items():
            if rows[branch] and any(not _distinguishing_tags(branch, other) for other in others):
                yield next(field for field in group if field.branch == branch)


def _fields(spec: Spec, field: Field, within: tuple[str, ...] = ()) -> Iterator[Field]:
    yield field
    yield from _inner_fields(spec, field, field.value.type, within)


def _inner_fields(spec: Spec, field: Field, kind: Type, within: tuple[str, ...]) -> Iterator[Field]:
    match kind:
        case ModelRef(name) if name not in within:
            for inner in spec.models[name].fields.values():
                yield from _fields(spec, _member(field, inner), (*within, name))
        case ListOf(item):
            yield from _fields(spec, replace(field, path=(*field.path, EACH), value=item, required=False), within)
        case JsonText(content):
            yield from _inner_fields(spec, field, content.type, within)
        case Union(kinds) if "type" not in field.value.keywords:  # a list of simple types is not a union of messages
            for inner in kind.fields:
                yield from _fields(spec, _member(field, inner), within)
            for index, each in enumerate(kinds):
                variant = Variant(field.path, index, tuple(_tags(spec, field.path, each)))
                yield from _fields(spec, replace(field, branch=(*field.branch, variant), value=each), within)
        case _:
            pass


def _member(field: Field, inner: ModelField) -> Field:
    return replace(field, path=(*field.path, inner.name), value=inner.value, required=inner.required)


def _tags(spec: Spec, path: Path, kind: Value) -> Iterator[tuple[Path, Any]]:
    for model in kind.classes if isinstance(kind.type, ModelRef) else []:
        for name, constant in spec.models[model].constants.items():
            yield (*path, name), constant


def _groups(spec: Spec, operation: Operation) -> Iterator[list[Field]]:
    """Group fields by path: all that may stand in one place of the request, in whatever kind of message."""
    fields = sorted(request_fields(spec, operation), key=lambda field: (field.place, field.path))
    for _, group in groupby(fields, key=lambda field: (field.place, field.path)):
        yield list(group)


_Branch = tuple[Variant, ...]
_Rows = dict[_Branch, list[Limit]]


def _rows_by_branch(group: list[Field], stated: list[Stated]) -> _Rows:
    branches = dict.fromkeys(field.branch for field in group)
    return {branch: list(_rows([field for field in group if field.branch == branch], stated)) for branch in branches}


def _rows(fields: list[Field], stated: list[Stated]) -> Iterator[Limit]:
    """Return the limits of one place, of which several schemas can speak that hold together (`allOf`)."""
    place, path = fields[0].place, fields[0].path
    values = [field.value for field in fields]
    secret = any(value.is_secret or isinstance(value.type, JsonText) for value in values)  # what is in a text is not known
    separator = next((value.type.separator for value in values if isinstance(value.type, Joined)), None)
    found = [limit for value in values for limit in _stated_by_schema(path, value)]
    if not any(value.is_file for value in values):
        found += [limit for limit in stated if limit.path == path]
    bounds: dict[tuple[str, float | str], Stated] = {}
    for limit in found:
        bounds.setdefault((limit.kind, limit.bound), limit)  # what an entry repeats of its schema is one limit
    for limit in bounds.values():
        yield Limit(
            place,
            path,
            limit.kind,
            limit.bound,
            enforced=limit.enforced,
            separator=separator if limit.kind.endswith("items") else None,
            secret=secret,
            about=limit.text if limit.kind == "pattern" else None,
        )


def _stated_by_schema(path: Path, value: Value) -> Iterator[Stated]:
    """Read what a schema itself says: its constraints, which are enforced, and what it only advises."""
    for key, kind in SCHEMA_LIMITS.items():
        if key in value.keywords and (key, value.keywords[key]) != ("minItems", 0):  # that one is for readers: the list may be empty
            yield Stated(path, kind, value.keywords[key], value.enforced.get(key, REQUIRED), _about(value))
        if key in value.advised:
            yield Stated(path, kind, value.advised[key], None, _about(value))


def _about(value: Value) -> str:
    """The description without what sources disagree on, which stays in the spec and its docs."""
    return " ".join(value.description.partition("Divergence:")[0].split()).removesuffix(".")


def _competing_branches(rows: _Rows) -> dict[_Branch, list[_Branch]]:
    """Return for each branch which others have another limit of the same field; what stands above a union holds for all its kinds."""

    def rival(one: _Branch, other: _Branch) -> bool:
        shared = min(len(one), len(other))
        return rows[one] != rows[other] and one[:shared] != other[:shared]

    return {branch: [other for other in rows if rival(branch, other)] for branch in rows}


def _distinguishing_tags(branch: _Branch, other: _Branch) -> Tags:
    """Find the tags of one branch that the other has with another value."""
    tags, other_tags = (dict(tag for variant in variants for tag in variant.tags) for variants in (branch, other))
    return {path: constant for path, constant in tags.items() if path in other_tags and other_tags[path] != constant}


def _limits_of(group: list[Field], stated: list[Stated]) -> Iterator[Limit]:
    rows = _rows_by_branch(group, stated)
    seen: list[Limit] = []
    for branch, rivals in _competing_branches(rows).items():
        tags: Tags = {}
        for rival in rivals:
            tags |= _distinguishing_tags(branch, rival)
        for row in rows[branch]:
            limit = Limit(**{**vars(row), "when": tuple(tags.items())})
            if limit not in seen:
                seen.append(limit)
                yield limit
