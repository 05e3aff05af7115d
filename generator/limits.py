"""Compiles what the spec says about the size and form of requests into one flat table of limits for each operation.

A limit comes from a JSON Schema constraint of a parameter or of the body, or from an entry of `x-limits` with `field`. What is
only advised, or holds only under a condition (`when`), and what is said of a file, is for readers and not in the table.
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

STATED_LIMITS = ("max_bytes", "max_items", "max_length")
"""What an entry of `x-limits` can say of its field."""

UNCHECKED_CONSTRAINTS = frozenset({"exclusiveMaximum", "exclusiveMinimum", "maxProperties", "minProperties", "multipleOf", "uniqueItems"})
"""Constraints that the client does not check; a request must do without them."""

EACH = "[]"
"""The step of a path that stands for each element of a list."""

Place = Literal["body", "parameter"]
Path = tuple[str, ...]
Tags = dict[Path, Any]
Keys = tuple[str, str, str]


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
    """One row of the table; `when` holds the tags that a message must carry for the limit to be about it."""

    place: Place
    path: Path
    kind: str
    bound: float | str
    separator: str | None = None
    secret: bool = False
    about: str | None = None
    when: tuple[tuple[Path, Any], ...] = ()

    @property
    def arguments(self) -> str:
        """The row as the generated table has it."""
        parts = [repr(write_path(self.path)), repr(self.kind), repr(self.bound)]
        parts += [f"place={self.place!r}"] if self.place != "body" else []
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
    return [limit for group in _groups(bundle, keys) for limit in _limits_of(group, stated)]


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


def stated_limits(bundle: Bundle, keys: Keys) -> list[tuple[Path, str, int]]:
    """Read the entries of `x-limits` that can be enforced: where on the wire, which kind, how much."""
    entries = [entry for entry in _resolved(bundle, keys).get("x-limits", []) if "field" in entry]
    enforced = [entry for entry in entries if not ({"advised", "when", "formats"} & entry.keys())]
    return [(stated_target(bundle, keys, entry), kind, entry[kind]) for entry in enforced for kind in STATED_LIMITS if kind in entry]


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


def _rows_by_branch(group: list[Field], stated: list[tuple[Path, str, int]]) -> _Rows:
    branches = dict.fromkeys(field.branch for field in group)
    return {branch: list(_rows([field for field in group if field.branch == branch], stated)) for branch in branches}


def _rows(fields: list[Field], stated: list[tuple[Path, str, int]]) -> Iterator[Limit]:
    """Give the limits of one place, of which several schemas can speak that hold together (`allOf`)."""
    place, path = fields[0].place, fields[0].path
    schemas = [field.schema for field in fields]
    secret = any(schema.get("format") == "password" or "x-json-text" in schema for schema in schemas)  # nobody knows what is in a text
    separator = next((schema["x-list-separator"] for schema in schemas if "x-list-separator" in schema), None)
    abouts = {schema["pattern"]: _about(schema) for schema in schemas if "pattern" in schema}
    bounds = [(kind, schema[key]) for schema in schemas for key, kind in SCHEMA_LIMITS.items() if key in schema]
    if not any(schema.get("format") == "binary" for schema in schemas):
        bounds += [(kind, bound) for where, kind, bound in stated if where == path]
    for kind, bound in dict.fromkeys(bounds):
        yield Limit(
            place,
            path,
            kind,
            bound,
            separator=separator if kind.endswith("items") else None,
            secret=secret,
            about=abouts[bound] if kind == "pattern" else None,
        )


def _about(schema: dict[str, Any]) -> str:
    """The description without what sources disagree on, which stays in the spec and its docs."""
    return " ".join(schema["description"].partition("Divergence:")[0].split()).removesuffix(".")


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


def _limits_of(group: list[Field], stated: list[tuple[Path, str, int]]) -> Iterator[Limit]:
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
