"""What the spec says of the operations that the sandbox serves: routes, schemas, documented answers."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from functools import cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote

from dingkit.errors._base import ConfigurationError
from dingtalk_openapi.error_codes import lookup
from dingtalk_openapi.operations import OPERATIONS, SECURITY_SCHEMES, Operation

try:
    from jsonschema_rs import Draft202012Validator, Registry
except ImportError:  # pragma: no cover - the tests have it
    raise ConfigurationError("the sandbox needs more packages: pip install 'dingkit[sandbox]'") from None

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Schema = dict[str, Any]
_ROOT: Final = "urn:dingtalk"
_FIELDS: Final = re.compile(r"`(\w+)`")
_BODIES: Final = ("application/json", "multipart/form-data")


class Failure(NamedTuple):
    """A documented answer that is a failure.

    Attributes:
        name: What the example is called in the spec.
        status: HTTP status.
        body: What is answered.
        code: Its code, the real one where it is wrapped.
        category: What kind of failure the code is in the catalogue of errors.
    """

    name: str
    status: int
    body: dict[str, Any]
    code: str
    category: str


class Described:
    """An operation, and what of its description only a server needs."""

    def __init__(self, description: Description, operation: Operation, node: Schema, pointer: str) -> None:
        self.operation = operation
        self._description = description
        self._node = node
        self._pointer = pointer
        self.id, self.domain, self.method, self.path = operation.id, operation.domain, operation.method, operation.path
        self.security = operation.security
        self.on_api = operation.host == "api"
        self.content_type = next(
            (media_type for media_type in _BODIES if media_type in node.get("requestBody", {}).get("content", {})), None
        )
        self.permissions: tuple[str, ...] = tuple(
            permission["code"] for permission in node.get("x-permission", ()) if "code" in permission and "for" not in permission
        )
        self.permissions_of_fields: dict[str, str] = {
            field: permission.get("code", permission["name"])
            for permission in node.get("x-permission", ())
            for field in _FIELDS.findall(permission.get("for", ""))
        }
        self.codes: tuple[str, ...] = tuple(node.get("x-errors", ()))
        self.summary: str = node["summary"]

    @cached_property
    def token(self) -> tuple[str, str, str] | None:
        """Kind, place and name of the token that it takes."""
        if self.security is None:
            return None
        scheme = SECURITY_SCHEMES[self.security]
        return scheme.token, scheme.location, scheme.parameter

    def others(self) -> Iterator[Described]:
        """Yield the other operations of its host: first those that take the same token, and of these first those of its domain."""
        same_host = [one for one in self._description.operations.values() if one.operation.host == self.operation.host and one is not self]
        yield from sorted(same_host, key=lambda one: (one.security != self.security, one.domain != self.domain))

    @cached_property
    def parameters(self) -> list[tuple[str, str, Schema, bool]]:
        """Name, place, schema of each parameter, and whether it is required."""
        return [
            (one["name"], one["in"], self._description.resolve(one.get("schema", {})), one.get("required", False))
            for one in map(self._description.resolve, self._node.get("parameters", ()))
        ]

    @cached_property
    def parameters_schema(self) -> Schema:
        """All of them as one object."""
        return {
            "type": "object",
            "properties": {name: schema for name, _, schema, _ in self.parameters},
            "required": [name for name, _, _, required in self.parameters if required],
        }

    @cached_property
    def body_schema(self) -> Schema:
        """The schema of the body, for an operation that takes one."""
        schema: Schema = self._node["requestBody"]["content"][self.content_type]["schema"]
        return schema

    @cached_property
    def body_fields(self) -> dict[str, Schema]:
        """The fields that a body can have."""
        return self._description.properties(self.body_schema)

    @property
    def body_required(self) -> bool:
        """Whether the operation cannot do without a body."""
        return bool(self._node.get("requestBody", {}).get("required"))

    @cached_property
    def check_body(self) -> Draft202012Validator:
        """Checks a body."""
        return self._description.validator(f"{self._pointer}/requestBody/content/{(self.content_type or '').replace('/', '~1')}/schema")

    @cached_property
    def check_parameters(self) -> Draft202012Validator:
        """Checks the parameters, as one object."""
        return Draft202012Validator(self.parameters_schema, registry=self._description.registry)

    @cached_property
    def result(self) -> str | None:
        """Name of the schema of a successful answer that is JSON."""
        return self.operation.result if self.operation.answer == "model" else None

    @cached_property
    def result_properties(self) -> frozenset[str]:
        """The fields that a successful answer has beside others."""
        return frozenset(self._description.properties(self._description.component(self.result)) if self.result else ())

    @cached_property
    def check_result(self) -> Draft202012Validator | None:
        """Checks a successful answer."""
        return None if self.result is None else self._description.validator(f"/components/schemas/{self.result}")

    @cached_property
    def _examples(self) -> list[tuple[str, int, Any]]:
        return [
            (name, 400 if status == "4XX" else int(status), example["value"])
            for status, answer in self._node["responses"].items()
            for name, example in answer.get("content", {}).get("application/json", {}).get("examples", {}).items()
        ]

    @cached_property
    def pages(self) -> dict[str, str]:
        """The pages that a browser shows in place of a redirect, by the names of their examples."""
        return {
            name: example["value"]
            for answer in self._node["responses"].values()
            for name, example in answer.get("content", {}).get("text/html", {}).get("examples", {}).items()
        }

    @cached_property
    def failures(self) -> dict[str, Failure]:
        """The documented failures, by the names of their examples."""
        found = {}
        for name, status, body in self._examples:
            code = str(body.get("sub_code") or body.get("errcode") or (body.get("code") if status >= 400 else "") or "0")
            if code != "0":
                entry = lookup(code, self.id)
                found[name] = Failure(name, status, body, code, entry.category if entry else "")
        return found

    @cached_property
    def example(self) -> tuple[int, Any]:
        """The documented answer of a success: its status, and its body."""
        return next(((status, body) for name, status, body in self._examples if name not in self.failures), (200, None))


class Description:
    """All operations of the spec, and how to find the one that a request calls."""

    def __init__(self) -> None:
        self.document: Schema = json.loads((files("dingtalk_openapi") / "openapi.json").read_bytes())
        self.registry = Registry([(_ROOT, self.document)])
        self.operations: dict[str, Described] = {}
        self._validators: dict[str, Draft202012Validator] = {}
        self._fixed: dict[str, dict[str, Described]] = {}
        self._open: list[tuple[tuple[str, ...], dict[str, Described]]] = []
        for operation in OPERATIONS.values():
            node = self.document["paths"][operation.path][operation.method.lower()]
            escaped = operation.path.replace("~", "~0").replace("/", "~1")
            described = Described(self, operation, node, f"/paths/{escaped}/{operation.method.lower()}")
            self.operations[operation.id] = described
            self._add(described)

    def _add(self, described: Described) -> None:
        if "{" not in described.path:
            self._fixed.setdefault(described.path, {})[described.method] = described
            return
        segments = tuple(described.path.split("/"))
        for known, methods in self._open:
            if known == segments:
                methods[described.method] = described
                return
        self._open.append((segments, {described.method: described}))

    def match(self, path: str) -> tuple[Mapping[str, Described], dict[str, str]]:
        """Return the operations of a path, by method, and what stands in place of its `{placeholders}`; nothing where no path fits.

        A path that fits without placeholders wins.
        """
        if (fixed := self._fixed.get(path)) is not None:
            return fixed, {}
        given = path.split("/")
        best: tuple[int, Mapping[str, Described], dict[str, str]] = (-1, {}, {})
        for segments, methods in self._open:
            if len(segments) == len(given) and all(
                want == have or (want[:1] == "{" and have) for want, have in zip(segments, given, strict=True)
            ):
                literal = sum(want[:1] != "{" for want in segments)
                if literal > best[0]:
                    names = {want[1:-1]: have for want, have in zip(segments, given, strict=True) if want[:1] == "{"}
                    best = (literal, methods, names)
        return best[1], best[2]

    def resolve(self, node: Schema) -> Schema:
        """Follow a reference inside the document."""
        while "$ref" in node:
            target: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def component(self, name: str) -> Schema:
        """Return a schema by its name."""
        schema: Schema = self.document["components"]["schemas"][name]
        return schema

    def known_values(self, schema: Schema) -> dict[str, str]:
        """Return the values that a field is known to have, and what each means."""
        known: dict[str, str] = schema.get("x-known-values", {})
        return known

    def event(self, name: str) -> Schema | None:
        """Return the webhook of an event, or `None` where the spec has no such event."""
        webhook: Schema | None = self.document["webhooks"].get(name, {}).get("post")
        return None if webhook is None or webhook.get("x-event") is False else webhook

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the fields that an object of this schema can have."""
        schema = self.resolve(schema)
        found = dict(schema.get("properties", {}))
        for part in (*schema.get("allOf", ()), *schema.get("oneOf", ()), *schema.get("anyOf", ())):
            found |= self.properties(part)
        return found

    def validator(self, pointer: str) -> Draft202012Validator:
        """Return what checks values against the schema at a place of the document."""
        if (found := self._validators.get(pointer)) is None:
            found = self._validators[pointer] = Draft202012Validator({"$ref": f"{_ROOT}#{quote(pointer)}"}, registry=self.registry)
        return found
