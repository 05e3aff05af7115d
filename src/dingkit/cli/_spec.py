"""The bundled OpenAPI description, as the commands need it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
import shlex
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import dingtalk_openapi
from dingkit.cli._errors import usage_error
from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingtalk_openapi.operations import Operation

Schema = dict[str, Any]

OLD_ERA = "2016"

MOST_SUGGESTED = 5

_HOST = re.compile(r"\Ahttps?://[^/]*", re.IGNORECASE)
_PARAMETER = re.compile(r"\{[^}]*\}")


class Field(NamedTuple):
    """One field of a body, or one parameter.

    Attributes:
        name: As on the wire.
        place: `path`, `query`, `header` or `body`.
        required: It must be there.
        schema: What it holds.
        description: What it means.
    """

    name: str
    place: str
    required: bool
    schema: Schema
    description: str


@dataclass(frozen=True)
class Described:
    """One operation as the spec describes it."""

    operation: Operation
    definition: dict[str, Any]

    @property
    def id(self) -> str:
        """Name of the operation."""
        return self.operation.id

    @property
    def summary(self) -> str:
        """One sentence."""
        return str(self.definition["summary"])

    @property
    def title(self) -> str:
        """What DingTalk's own pages call it, in Chinese."""
        return str(self.definition["x-name-zh"])

    @property
    def searched(self) -> str:
        """All by which people look for it, in lower case."""
        operation = self.operation
        return f"{operation.domain} {operation.id} {operation.method} {operation.path} {self.title} {self.summary}".lower()

    def is_at(self, address: str) -> bool:
        """Tell whether an address is its own: a path or a whole URL, with or without the method before it."""
        method, _, rest = address.rpartition(" ")
        if method.strip().upper() not in {"", self.operation.method}:
            return False
        path = _HOST.sub("", rest).partition("?")[0].rstrip("/")
        pattern = "[^/]+".join(map(re.escape, _PARAMETER.split(self.operation.path)))
        return path == self.operation.path or re.fullmatch(pattern, path) is not None

    @property
    def media_type(self) -> str | None:
        """What the body is written in; `None` without a body."""
        return next(iter(self.definition.get("requestBody", {}).get("content", {})), None)

    @property
    def body(self) -> Schema | None:
        """What the body holds; `None` without a body."""
        contents = self.definition.get("requestBody", {}).get("content", {})
        return next((dict(content["schema"]) for content in contents.values()), None)

    def fields(self) -> list[Field]:
        """Everything that can be given to it: parameters first, then what the body holds."""
        parameters = [
            Field(each["name"], each["in"], each.get("required", False), resolve(each["schema"]), each.get("description", ""))
            for each in self.definition.get("parameters", [])
        ]
        return parameters + (list(members(self.body, "body").values()) if self.body else [])

    def limits(self) -> list[dict[str, Any]]:
        """What JSON Schema cannot say, as the spec has it; without the limits of another era."""
        return [limit for limit in self.definition.get("x-limits", []) if limit.get("era") != OLD_ERA]

    def limit(self, field: str, name: str) -> int:
        """One number of a limit of a field."""
        return next(int(limit[name]) for limit in self.limits() if limit.get("field") == field and name in limit)


def path() -> Path:
    """Where the bundled description is."""
    return Path(str(dingtalk_openapi.__file__)).with_name("openapi.json")


@cache
def document() -> dict[str, Any]:
    """Read the bundled description."""
    loaded: dict[str, Any] = json.loads(path().read_bytes())
    return loaded


@cache
def operations() -> dict[str, Described]:
    """All operations by name."""
    found = {}
    for methods in document()["paths"].values():
        for definition in methods.values():
            if isinstance(definition, dict) and "operationId" in definition:
                name = definition["operationId"]
                found[name] = Described(OPERATIONS[name], definition)
    return dict(sorted(found.items()))


def find(text: str) -> Described:
    """Look an operation up by its name, its path (with or without method and host), or its Chinese title.

    Raises:
        CliError: none has it, or several have.
    """
    wanted = text.strip()
    name = wanted.lower().replace("-", "_")
    if name in operations():
        return operations()[name]
    found = [each for each in operations().values() if each.title == wanted or each.is_at(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise usage_error(f"Several operations are called {text!r}: name one of {', '.join(each.id for each in found)}.")
    having = sorted(search(wanted), key=lambda each: name not in each.id)
    near = get_close_matches(name, operations(), 3) or [each.id for each in having]
    more = f" `dingkit spec list --search {shlex.quote(wanted)}` lists all." if len(near) > MOST_SUGGESTED else ""
    meant = f"did you mean {' or '.join(near[:MOST_SUGGESTED])}?{more}" if near else "`dingkit spec list` tells all."
    raise usage_error(f"There is no operation {text!r}: {meant}")


def search(text: str) -> list[Described]:
    """Find the operations that have all words of a text in domain, name, path, title or summary."""
    words = text.lower().split()
    return [each for each in operations().values() if all(word in each.searched for word in words)] if words else []


def resolve(schema: Schema) -> Schema:
    """Follow a reference; what stands beside it, such as a description, goes before what it refers to."""
    if "$ref" not in schema:
        return schema
    target: Any = document()
    for part in schema["$ref"].removeprefix("#/").split("/"):
        target = target[part]
    return {**resolve(target), **{name: value for name, value in schema.items() if name != "$ref"}}


def members(schema: Schema, place: str = "body") -> dict[str, Field]:
    """The fields of an object in all its forms; required is what every form requires."""
    schema = resolve(schema)
    required = set(schema.get("required", []))
    found = {
        name: Field(name, place, name in required, resolve(member), resolve(member).get("description", ""))
        for name, member in schema.get("properties", {}).items()
    }
    for part in schema.get("allOf", []):
        found = _merged(found, members(part, place), in_every_form=False)
    forms = [members(form, place) for form in schema.get("oneOf", [])]
    if forms:
        merged = forms[0]
        for form in forms[1:]:
            merged = _merged(merged, form, in_every_form=True)
        found = _merged(found, merged, in_every_form=False)
    return found


def _merged(first: dict[str, Field], second: dict[str, Field], *, in_every_form: bool) -> dict[str, Field]:
    """Put two sets of fields together: those of alternatives, or of parts of one whole."""
    merged = {}
    for name in {**first, **second}:
        one, other = first.get(name), second.get(name)
        requirements = [each is not None and each.required for each in (one, other)]
        required = all(requirements) if in_every_form else any(requirements)
        kept = one or other
        assert kept is not None  # noqa: S101 - it is in one of them
        schema = _either(one.schema, other.schema) if one and other else kept.schema
        merged[name] = kept._replace(required=required, schema=schema)
    return merged


def _either(one: Schema, other: Schema) -> Schema:
    """What a field may hold that has two descriptions: the constants that tell forms apart become a choice."""
    values = [*_values(one), *(value for value in _values(other) if value not in _values(one))]
    if _values(one) and _values(other):
        return {**{name: value for name, value in one.items() if name not in {"const", "default"}}, "enum": values}
    return one


def _values(schema: Schema) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", []))


def kind_of(schema: Schema) -> str:
    """Say in a word or two what a field holds."""
    if _values(schema):
        return (
            "one of " + ", ".join(str(value) for value in _values(schema)) if len(_values(schema)) > 1 else f"always {_values(schema)[0]}"
        )
    if "x-list-separator" in schema:
        return f"list, separated by {schema['x-list-separator']}"
    if "x-json-text" in schema:
        return "JSON"
    if schema.get("format") == "binary":
        return "file"
    names = {"string": "text", "integer": "number", "number": "number", "boolean": "true or false", "array": "list (JSON)"}
    return names.get(str(schema.get("type")), "JSON")


def tags(schema: Schema) -> Iterator[str]:
    """The values that the first tag of a choice between forms can have, such as those of `msgtype`."""
    for form in resolve(schema).get("oneOf", []):
        for field in members(form).values():
            if "const" in field.schema:
                yield str(field.schema["const"])
