"""Compiles what the spec says about the size and form of requests into one flat table of limits for each operation.

A limit comes from a JSON Schema constraint or from `x-advised` of a parameter or of the body, from an entry of `x-limits` with `field`,
or from `x-require-one-of`. A constraint is enforced, what `x-advised` says is advised, and an entry says which of both it is. What
holds only under a condition (`when`), and what is said of a file, is not in the table.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from generator.bundle import Bundle

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
Keys = tuple[str, str, str]
Bound = float | str | tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Variant:
    """One kind of a union, and the constants on the wire that tell it."""

    union: Path
    index: int
    tags: tuple[tuple[Path, Any], ...]


@dataclass(frozen=True)
class Field:
    """A place in a request where a value can stand; `branch` names the kinds of unions that it belongs to."""

    place: Place
    path: Path
    branch: tuple[Variant, ...]
    schema: dict[str, Any]

    @property
    def written(self) -> str:
        """The path as people write it."""
        return write_path(self.path)


@dataclass(frozen=True)
class Limit:
    """One row of the table.

    `enforced` is why DingTalk is known to refuse what is beyond it (`None`: nobody knows that it does), `when` holds the tags that a
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


def all_limits(bundle: Bundle) -> dict[str, list[Limit]]:
    """Compile the table: operation → its limits, only for operations that have any. Expects a bundle that passed `lint`."""
    found = {operation["operationId"]: operation_limits(bundle, keys) for keys, operation in bundle.operations()}
    return {operation: limits for operation, limits in sorted(found.items()) if limits}


def operation_limits(bundle: Bundle, keys: Keys) -> list[Limit]:
    """Compile the limits of one operation."""
    stated = stated_limits(bundle, keys)
    required = [Limit("body", (), "one_of", group, REQUIRED) for group in required_groups(_resolved(bundle, keys))]
    return [*required, *(limit for group in _groups(bundle, keys) for limit in _limits_of(group, stated))]


def required_groups(operation: dict[str, Any]) -> list[tuple[tuple[str, ...], ...]]:
    """Read `x-require-one-of`: groups of alternatives, each of them some parameters or fields of the body that go together."""
    groups = operation.get("x-require-one-of", [])
    return [tuple((one,) if isinstance(one, str) else tuple(one) for one in group) for group in groups]


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
class ToldLimit:
    """A limit as documentation tells it; `mark` says whether it is enforced or advised, and is empty for what the client cannot check."""

    text: str
    mark: str


def told_limits(bundle: Bundle, keys: Keys) -> list[ToldLimit]:
    """Write all limits of an operation: the entries of `x-limits`, then what only the schemas say."""
    entries = _resolved(bundle, keys)["x-limits"]
    stated = {(limit.path, limit.kind, limit.bound) for limit in stated_limits(bundle, keys)}
    said = [row for row in operation_limits(bundle, keys) if (row.path, row.kind, row.bound) not in stated]
    told = [ToldLimit(entry["text"], _mark_of_entry(entry)) for entry in entries]
    return [*told, *dict.fromkeys(ToldLimit(_in_words(row), _mark(row.enforced)) for row in said)]


def _mark_of_entry(entry: dict[str, Any]) -> str:
    if not entry.keys() & set(STATED_LIMITS):
        return ""
    return _mark(sources(entry.get("source")) if entry.get("enforced") else None)


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


def request_fields(bundle: Bundle, keys: Keys) -> Iterator[Field]:
    """Yield every place of a request where a value can stand: parameters, the body, and all that is in it."""
    operation = _resolved(bundle, keys)
    for parameter in operation.get("parameters", []):
        schema = {"description": parameter.get("description", ""), **parameter.get("schema", {})}
        yield from _fields("parameter", (parameter["name"],), (), schema)
    yield from _fields("body", (), (), _body(operation))


def stated_target(bundle: Bundle, keys: Keys, entry: dict[str, Any]) -> Path:
    """Tell where on the wire the `field` of an entry of `x-limits` is: a flattened message has no name there."""
    path = read_path(str(entry["field"]))
    flattened = _body(_resolved(bundle, keys)).get("x-flatten-as")
    return path[1:] if flattened and path[:1] == (flattened,) else path


@dataclass(frozen=True)
class Stated:
    """What an entry of `x-limits` says of one field that can be checked."""

    path: Path
    kind: str
    bound: float | str
    enforced: str | None
    text: str


def stated_limits(bundle: Bundle, keys: Keys) -> list[Stated]:
    """Read the entries of `x-limits` that can be checked."""
    entries = [entry for entry in _resolved(bundle, keys).get("x-limits", []) if "field" in entry]
    return [
        Stated(stated_target(bundle, keys, entry), kind, entry[kind], sources(entry.get("source")), entry["text"])
        for entry in entries
        if not {"when", "formats"} & entry.keys()
        for kind in STATED_LIMITS
        if kind in entry
    ]


def sources(source: str | list[str] | None) -> str | None:
    """Write why a limit is enforced, one or several error codes or facts, as one text."""
    return ", ".join(source) if isinstance(source, list) else source


def undecided_fields(bundle: Bundle, keys: Keys) -> Iterator[Field]:
    """Find fields with other limits in another kind of a union where no constant tells on the wire which kind it is."""
    stated = stated_limits(bundle, keys)
    for group in _groups(bundle, keys):
        rows = _rows_by_branch(group, stated)
        for branch, others in _rivals(rows).items():
            if rows[branch] and any(not _telling(branch, other) for other in others):
                yield next(field for field in group if field.branch == branch)


def _resolved(bundle: Bundle, keys: Keys) -> dict[str, Any]:
    section, path, method = keys
    operation: dict[str, Any] = bundle.resolved[section][path][method]
    return operation


def _body(operation: dict[str, Any]) -> dict[str, Any]:
    content = operation.get("requestBody", {}).get("content", {})
    schemas: list[dict[str, Any]] = [media.get("schema", {}) for media in content.values()]
    return schemas[0] if schemas else {}


def _fields(place: Place, path: Path, branch: tuple[Variant, ...], schema: Any) -> Iterator[Field]:
    if isinstance(schema, dict):  # `true` allows anything
        yield Field(place, path, branch, schema)
        yield from _inner_fields(place, path, branch, schema)


def _inner_fields(place: Place, path: Path, branch: tuple[Variant, ...], schema: dict[str, Any]) -> Iterator[Field]:
    for name, inner in schema.get("properties", {}).items():
        yield from _fields(place, (*path, name), branch, inner)
    yield from _fields(place, (*path, EACH), branch, schema.get("items"))
    if "x-json-text" in schema:
        yield from _inner_fields(place, path, branch, schema["x-json-text"])
    for part in schema.get("allOf", []):
        yield from _fields(place, path, branch, part)
    for index, kind in enumerate([*schema.get("oneOf", []), *schema.get("anyOf", [])]):
        yield from _fields(place, path, (*branch, Variant(path, index, tuple(_tags(path, kind)))), kind)


def _tags(path: Path, kind: dict[str, Any]) -> Iterator[tuple[Path, Any]]:
    for name, schema in kind.get("properties", {}).items():
        if isinstance(schema, dict) and "const" in schema:
            yield (*path, name), schema["const"]
    for part in kind.get("allOf", []):
        yield from _tags(path, part)


def _groups(bundle: Bundle, keys: Keys) -> Iterator[list[Field]]:
    """Group fields by path: all that may stand in one place of the request, in whatever kind of message."""
    fields = sorted(request_fields(bundle, keys), key=lambda field: (field.place, field.path))
    for _, group in groupby(fields, key=lambda field: (field.place, field.path)):
        yield list(group)


_Branch = tuple[Variant, ...]
_Rows = dict[_Branch, list[Limit]]


def _rows_by_branch(group: list[Field], stated: list[Stated]) -> _Rows:
    branches = dict.fromkeys(field.branch for field in group)
    return {branch: list(_rows([field for field in group if field.branch == branch], stated)) for branch in branches}


def _rows(fields: list[Field], stated: list[Stated]) -> Iterator[Limit]:
    """Give the limits of one place, of which several schemas can speak that hold together (`allOf`)."""
    place, path = fields[0].place, fields[0].path
    schemas = [field.schema for field in fields]
    secret = any(schema.get("format") == "password" or "x-json-text" in schema for schema in schemas)  # nobody knows what is in a text
    separator = next((schema["x-list-separator"] for schema in schemas if "x-list-separator" in schema), None)
    found = [limit for schema in schemas for limit in _said_by_schema(path, schema)]
    if not any(schema.get("format") == "binary" for schema in schemas):
        found += [limit for limit in stated if limit.path == path]
    said: dict[tuple[str, float | str], Stated] = {}
    for limit in found:
        said.setdefault((limit.kind, limit.bound), limit)  # what an entry repeats of its schema is one limit
    for limit in said.values():
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


def _said_by_schema(path: Path, schema: dict[str, Any]) -> Iterator[Stated]:
    """Read what a schema itself says: its constraints, which are enforced, and what it only advises."""
    proofs, advice = schema.get("x-enforced", {}), schema.get("x-advised", {})
    about = _about(schema) if "pattern" in schema or "pattern" in advice else ""
    for key, kind in SCHEMA_LIMITS.items():
        if key in schema and (key, schema[key]) != ("minItems", 0):  # that one is for readers: the list may be empty
            yield Stated(path, kind, schema[key], sources(proofs.get(key)) or REQUIRED, about)
        if key in advice:
            yield Stated(path, kind, advice[key], None, about)


def _about(schema: dict[str, Any]) -> str:
    """The description without what sources disagree on, which stays in the spec and its docs."""
    return " ".join(schema.get("description", "").partition("Divergence:")[0].split()).removesuffix(".")


def _rivals(rows: _Rows) -> dict[_Branch, list[_Branch]]:
    """Tell for each branch which others say something else of the same field; what stands above a union holds for all its kinds."""

    def rival(one: _Branch, other: _Branch) -> bool:
        shared = min(len(one), len(other))
        return rows[one] != rows[other] and one[:shared] != other[:shared]

    return {branch: [other for other in rows if rival(branch, other)] for branch in rows}


def _telling(branch: _Branch, other: _Branch) -> Tags:
    """Find the tags of one branch that the other has with another value."""
    ours, theirs = (dict(tag for variant in variants for tag in variant.tags) for variants in (branch, other))
    return {path: constant for path, constant in ours.items() if path in theirs and theirs[path] != constant}


def _limits_of(group: list[Field], stated: list[Stated]) -> Iterator[Limit]:
    rows = _rows_by_branch(group, stated)
    seen: list[Limit] = []
    for branch, rivals in _rivals(rows).items():
        tags: Tags = {}
        for rival in rivals:
            tags |= _telling(branch, rival)
        for row in rows[branch]:
            limit = Limit(**{**vars(row), "when": tuple(tags.items())})
            if limit not in seen:
                seen.append(limit)
                yield limit
