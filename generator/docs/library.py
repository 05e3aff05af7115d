"""What the pages are written from: the bundle, and the Python names that the generated client gives its parts."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from jsonschema import Draft202012Validator

from generator.client import build_methods, parse_project, read_wire_forms
from generator.operations import OperationFacts, host_names, read_operations, security_schemes
from generator.problems import pointer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import ModelProperty
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from generator.bundle import Bundle

SHARED_PAGE = "errors"
"""Where the models of documents without a domain are shown: how a failure looks."""


class Property(NamedTuple):
    """A property of a model."""

    wire: str
    python: str
    annotation: str
    required: bool
    schema: dict[str, Any]


class Body(NamedTuple):
    """The body of a request: the name of its schema, as what it is sent, its examples."""

    schema: str
    media_type: str
    examples: dict[str, dict[str, Any]]


class Webhook(NamedTuple):
    """Something that DingTalk pushes."""

    name: str
    domain: str
    spec: dict[str, Any]


class Library:
    """Looks things up in the spec, by the names that people use."""

    def __init__(self, bundle: Bundle, catalogue: dict[str, Any]) -> None:
        self.bundle = bundle
        self.catalogue = catalogue
        self.forms = read_wire_forms(bundle)
        project = parse_project(bundle, Path("unused"))
        self.methods = build_methods(bundle, project, self.forms)
        self.schemas: dict[str, dict[str, Any]] = bundle.document["components"]["schemas"]
        self.schemes = security_schemes(bundle)
        self.hosts = host_names(bundle)
        self.codes: dict[str, dict[str, Any]] = {entry["code"]: entry for entry in catalogue["codes"]}
        self._models: dict[str, ModelProperty] = {str(model.class_info.name): model for model in project.openapi.models}
        self.enums = {str(enum.class_info.name): enum.value_type.__name__ for enum in project.openapi.enums}
        self._endpoints: dict[str, Endpoint] = {
            str(endpoint.name): endpoint
            for collection in project.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }

    @cached_property
    def operations(self) -> list[OperationFacts]:
        """All operations in the order of the spec, which goes from the usual to the rare."""
        places = {operation["operationId"]: place for place, (_, operation) in enumerate(self.bundle.operations())}
        return sorted(read_operations(self.bundle), key=lambda operation: places[operation.id])

    @cached_property
    def webhooks(self) -> list[Webhook]:
        """All that DingTalk pushes, in the order of the spec."""
        items: dict[str, Any] = self.bundle.document.get("webhooks", {})
        return [Webhook(name, item["post"]["tags"][0], item["post"]) for name, item in items.items()]

    @cached_property
    def domains(self) -> dict[str, str]:
        """The domains that have a page, with their descriptions, in the order of `x-domains`."""
        tags = {tag["name"]: tag["description"] for tag in self.bundle.document["tags"]}
        used = {operation.domain for operation in self.operations} | {webhook.domain for webhook in self.webhooks}
        return {name: tags[name] for name in self.bundle.domains if name in used}

    def has_class(self, schema: str) -> bool:
        """Tell whether a schema becomes a class; a union does not."""
        return schema in self._models

    def classes(self, schema: dict[str, Any]) -> list[str]:
        """The classes that a reference to a schema, or a union, stands for."""
        name = schema.get("$ref", "").rpartition("/")[2]
        return [name] if self.has_class(name) else choices(self.bundle.dereference(schema))

    def page_of(self, schema: str) -> str:
        """Name the page that a schema is shown on: that of the document it is written in."""
        document = PurePosixPath(self.bundle.origins[pointer("components", "schemas", schema)]).stem
        return document if document in self.domains else SHARED_PAGE

    def schema_of(self, prop: dict[str, Any]) -> dict[str, Any]:
        """A property's schema, what it says beside a reference included."""
        return {**self.bundle.dereference(prop), **{key: value for key, value in prop.items() if key != "$ref"}}

    def members(self, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """All properties of an object, those from `allOf` included, in the order of the spec."""
        schema = self.bundle.dereference(schema)
        found: dict[str, dict[str, Any]] = {}
        for part in schema.get("allOf", []):
            found |= self.members(part)
        found |= schema.get("properties", {})
        return found

    def properties(self, model: str) -> Iterator[Property]:
        """The properties of a class, in the order of the spec."""
        found = self._models[model]
        by_name = {name_of(prop): prop for prop in (*(found.required_properties or ()), *(found.optional_properties or ()))}
        for wire, schema in self.members(self.schemas[model]).items():
            prop = by_name[wire]
            yield Property(wire, str(prop.python_name), self.forms.annotation(model, prop), prop.required, self.schema_of(schema))

    def parameters(self, operation: OperationFacts) -> Iterator[tuple[str, dict[str, Any]]]:
        """The parameters of an operation in the order of the spec, each with its Python keyword."""
        endpoint = self._endpoints[operation.id]
        keywords = {
            name_of(prop): str(prop.python_name)
            for prop in (*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters)
        }
        for parameter in operation.spec.get("parameters", []):
            parameter = self.bundle.dereference(parameter)
            yield keywords[parameter["name"]], parameter

    def body(self, operation: OperationFacts) -> Body | None:
        """What an operation sends as its body."""
        for media_type, media in operation.spec.get("requestBody", {}).get("content", {}).items():
            return Body(media["schema"]["$ref"].rpartition("/")[2], media_type, media.get("examples", {}))
        return None

    def flattened(self, schema: str) -> list[tuple[str, str, str]]:
        """The kinds of a flattened union: (class of the whole body, what all have, class of the message)."""
        found = []
        for variant in choices(self.schemas[schema]):
            target, kind = (part["$ref"].rpartition("/")[2] for part in self.schemas[variant]["allOf"])
            found.append((variant, target, kind))
        return found

    def fits(self, value: object, schema: dict[str, Any]) -> bool:
        """Tell whether a value is what a schema describes."""
        return Draft202012Validator({**schema, "components": self.bundle.document["components"]}).is_valid(value)


def name_of(prop: PropertyProtocol) -> str:
    """A property's name on the wire."""
    return str(prop.name.get_untrusted_value())


def choices(schema: dict[str, Any]) -> list[str]:
    """The names of the kinds of a union."""
    return [choice["$ref"].rpartition("/")[2] for choice in schema.get("oneOf", []) if "$ref" in choice]
