"""Makes, for any limit of the table, requests with exactly a given amount of what it limits, from the examples of the description."""

from __future__ import annotations

import copy
import json
import re
from functools import cache
from importlib import import_module
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from dingtalk_openapi import models
from dingtalk_openapi.limits import LIMITS, Limit
from dingtalk_openapi.types import UNSET, File
from generator import upstream
from tests.contract.described import document, follow, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingtalk_openapi.call import Call
    from dingtalk_openapi.protocol import RequestArguments


class Recorder:
    """A client that keeps what it should send."""

    def __init__(self) -> None:
        self.sent: list[RequestArguments] = []

    def call(self, call: Call[Any]) -> Any:
        self.sent.append(call.request)


class AsyncRecorder(Recorder):
    """The same for asyncio."""

    async def call(self, call: Call[Any]) -> Any:
        self.sent.append(call.request)


def group(operation: str, prefix: str, client: Recorder) -> Any:
    """The group of an operation."""
    domain = operations()[operation].domain
    return getattr(import_module(f"dingtalk_openapi.api.{domain}"), f"{prefix}{domain.capitalize()}Api")(client)


class Bound(NamedTuple):
    """One limit of one operation."""

    operation: str
    limit: Limit

    def __str__(self) -> str:
        return f"{self.operation}-{self.limit.field}-{self.limit.kind}"

    @property
    def field(self) -> str:
        """The limited field as an error names it: the examples have it in the first element of lists."""
        return self.limit.field.replace("[]", "[0]") or "body"

    def within(self) -> dict[str, Any]:
        """Arguments of a call, its body in one: as much as may be."""
        return self._request(0)

    def beyond(self) -> dict[str, Any]:
        """Arguments of a call, its body in one: one more (or less) than may be."""
        return self._request(-1 if self.limit.kind.startswith("min") else 1)

    def _request(self, too_much: int) -> dict[str, Any]:
        def changed(name: str, value: Any) -> Any:
            limited = self.limit.place == "parameter" and name == self.limit.field
            return amount(self.limit, value, too_much) if limited else value

        keywords = request(self.operation)
        keywords |= {python: changed(wire, keywords[python]) for wire, python in parameters(self.operation).items()}
        if self.limit.place == "body":
            (media,) = operations()[self.operation].definition["requestBody"]["content"].values()
            keywords["body"] = as_model(media["schema"], self._body(media, too_much))
        return keywords

    def _body(self, media: dict[str, Any], too_much: int) -> dict[str, Any]:
        if not self.limit.field:
            whole: dict[str, Any] = amount(self.limit, next(iter(media["examples"].values()))["value"], too_much)
            return whole
        *way, last = [int(step) if step == "0" else step for step in self.limit.field.replace("[]", ".0").split(".") if step]
        for depth in (len(way), len(way) - 1):  # if no example has it, with the object around it made up
            for example in media["examples"].values():
                body: dict[str, Any] = copy.deepcopy(example["value"])
                try:
                    node: Any = body
                    for step in way[:depth]:
                        node = node[step]
                    for step in way[depth:]:
                        node = node.setdefault(step, {})
                    node[last] = amount(self.limit, node[last] if depth == len(way) else value_of(str(last)), too_much)
                except (KeyError, TypeError):
                    continue
                return body
        raise AssertionError(f"no example of {self.operation} has {self.limit.field}")


def parameters(operation: str) -> dict[str, str]:
    """The parameters of an operation that a caller gives: name on the wire → in Python; a constant is none of them."""
    found = map(follow, operations()[operation].definition.get("parameters", []))
    return {parameter["name"]: python_name(parameter["name"]) for parameter in found if "const" not in parameter["schema"]}


def request(operation: str) -> dict[str, Any]:
    """Arguments of a call of an operation, its body in one, from the examples."""
    definition = operations()[operation].definition
    examples = {parameter["name"]: example_of(parameter) for parameter in map(follow, definition.get("parameters", []))}
    keywords = {python: examples[wire] for wire, python in parameters(operation).items()}
    if "requestBody" in definition:
        (media,) = definition["requestBody"]["content"].values()
        body = next(iter(media["examples"].values()))["value"] if "examples" in media else {}
        keywords["body"] = as_model(media["schema"], body)
    return keywords


def example_of(parameter: dict[str, Any]) -> Any:
    """One example of a parameter."""
    return parameter["example"] if "example" in parameter else next(iter(parameter["examples"].values()))["value"]


def value_of(field: str) -> Any:
    """Find a value of a field in any example of the description."""
    return next(node[field] for node in _nodes(document()["paths"]) if field in node and not isinstance(node[field], dict))


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(inner)


@cache
def all_bounds() -> list[Bound]:
    """Every row of the table that is about one field."""
    return [Bound(operation, limit) for operation, limits in LIMITS.items() for limit in limits if limit.kind != "one_of"]


def enforced_bounds() -> list[Bound]:
    """Those that DingTalk enforces."""
    return [bound for bound in all_bounds() if bound.limit.enforced]


def advised_bounds() -> list[Bound]:
    """Those that are only advised."""
    return [bound for bound in all_bounds() if not bound.limit.enforced]


def python_name(name: str) -> str:
    """What a field or parameter is called in Python."""
    return upstream.python_name(name)


def as_model(schema: dict[str, Any], body: dict[str, Any]) -> Any:
    """Make the model of a body, a file included; of a union the kind that gives the body back unchanged. A flattened body has none."""
    if "x-flatten-as" in follow(schema):
        return body
    properties = follow(schema).get("properties", {})
    files = {name: File(BytesIO(b"bytes")) for name, inner in properties.items() if inner.get("format") == "binary"}
    if files:
        return getattr(models, named(schema))(**body | files)
    return of_kind([named(kind) for kind in follow(schema).get("oneOf", [schema])], body)


def of_kind(kinds: list[str], body: dict[str, Any]) -> Any:
    """Make a model of the kind that gives the dictionary back unchanged."""
    for kind in kinds:
        try:
            model = getattr(models, kind).from_dict(body)
        except (KeyError, ValueError, TypeError):
            continue
        if model.to_dict() == body:
            return model
    raise AssertionError(f"{body} is none of {kinds}")


def named(schema: dict[str, Any]) -> str:
    """The class of a schema."""
    return str(schema["$ref"].rpartition("/")[2])


def amount(limit: Limit, value: Any, too_much: int) -> Any:
    """Change a value of an example so that it has exactly as much as is allowed, or one more or less."""
    if limit.kind == "pattern":
        return next(text for text in (f"{value}{end}" for end in "!-,") if not re.search(limit.bound, text)) if too_much else value
    wanted = limit.bound + too_much
    if limit.kind in ("maximum", "minimum"):
        return wanted
    if limit.kind in ("max_items", "min_items"):
        return limit.separator.join(["u"] * wanted) if limit.separator else [value[0]] * wanted
    return _sized(value, wanted)


def _sized(value: Any, wanted: int) -> Any:
    """Pad with a field that the spec does not know; models write such fields first."""
    if isinstance(value, dict):
        return {"pad": "x" * (wanted - len(_written({"pad": "", **value}).encode())), **value}
    if isinstance(value, list):
        padding = wanted - len(_written([{"pad": "", **value[0]}, *value[1:]]))
        return [{"pad": "x" * padding, **value[0]}, *value[1:]]
    return _written(_sized(json.loads(value), wanted)) if value.startswith("{") else "x" * wanted


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def method_keywords(operation: str, keywords: dict[str, Any]) -> dict[str, Any] | None:
    """Turn the arguments of a call into those of the group's method; `None` when the method does not take this form of the body."""
    body = keywords.pop("body", None)
    if body is None:
        return keywords
    (media,) = operations()[operation].definition["requestBody"]["content"].values()
    schema = follow(media["schema"])
    if "x-flatten-as" in schema:
        kinds = [[named(part) for part in follow(kind)["allOf"]] for kind in schema["oneOf"]]
        shared = follow({"$ref": f"#/components/schemas/{kinds[0][0]}"}).get("properties", {})
        target = getattr(models, kinds[0][0]).from_dict({name: value for name, value in body.items() if name in shared})
        message = of_kind([kind for _, kind in kinds], {name: value for name, value in body.items() if name not in shared})
        return keywords | given_in(target) | {schema["x-flatten-as"]: message}
    if type(body).__name__ != schema.get("x-group-body", type(body).__name__):
        return None
    constants = {python_name(name) for name, inner in schema.get("properties", {}).items() if "const" in inner}
    return keywords | {field: value for field, value in given_in(body).items() if field not in constants}


def given_in(model: Any) -> dict[str, Any]:
    """The attributes of a model that were given."""
    return {field: value for field, value in vars_of(model).items() if value is not UNSET}


def vars_of(model: Any) -> dict[str, Any]:
    """The attributes of a model that a caller gives."""
    return {name: value for name, value in vars(model).items() if name != "additional_properties"}
