"""openapi-python-client, the renderer: the only module that knows its internals."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from generator.problems import Problem, SpecError
from generator.source.bundle import Bundle

FIELD_PREFIX = "field_"

__all__ = [
    "ModelProperty",
    "Project",
    "PropertyProtocol",
    "Reading",
    "class_name",
    "module_name",
    "parse",
    "python_name",
    "read_classes",
    "read_parameters",
    "render",
]


def python_name(name: str, *, as_written: bool = False) -> str:
    """Return what a field or a parameter is called in Python; `as_written` keeps its capitals."""
    return str(PythonIdentifier(name, FIELD_PREFIX, skip_snake_case=as_written))


def class_name(*words: str) -> str:
    """Return what the class of a schema is called, or of what stands in a schema under a name."""
    return str(ClassName("".join(map(pascal_case, words)) if len(words) > 1 else words[0], FIELD_PREFIX))


def module_name(class_: str) -> str:
    """Return the module of a class."""
    return python_name(class_)


def parse(bundle: Bundle, package: Path, package_name: str, templates: Path) -> Project:
    """Let it read a bundle; nothing is written until `build` of the project is called.

    Raises:
        SpecError: it warns of a part of the spec.
    """
    config = Config.from_sources(
        ConfigFile(literal_enums=True, package_name_override=package_name, post_hooks=[]),
        MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=package,
    )
    data = GeneratorData.from_dict(_as_in_python(_without_examples(bundle.document)), config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([_problem(bundle, data)])
    project = Project(openapi=data, config=config, custom_template_path=templates)
    problems = [_problem(bundle, error) for error in _errors(data)]
    if problems:
        raise SpecError(problems)
    return project


def render(project: Project, *, without: Collection[str]) -> None:
    """Let it write the package; no module for each operation, no class of these names, and none for the values of an enum."""
    data = project.openapi
    data.enums = []
    data.models = [model for model in data.models if str(model.class_info.name) not in without]
    data.endpoint_collections_by_tag = {}
    project.build()


def _without_examples(document: dict[str, Any]) -> dict[str, Any]:
    """Leave out what it copies again and again and never uses: examples of bodies, and webhooks."""

    def content(body: dict[str, Any]) -> dict[str, Any]:
        kept = {
            media_type: {key: value for key, value in media.items() if key != "examples"}
            for media_type, media in body.get("content", {}).items()
        }
        return {**body, "content": kept} if kept else body

    def operation(node: Any) -> Any:
        if not isinstance(node, dict) or "responses" not in node:
            return node
        responses = {status: content(response) for status, response in node["responses"].items()}
        return {**node, "responses": responses} | ({"requestBody": content(node["requestBody"])} if "requestBody" in node else {})

    paths = {path: {method: operation(node) for method, node in item.items()} for path, item in document["paths"].items()}
    return {key: node for key, node in document.items() if key != "webhooks"} | {"paths": paths}


def _as_in_python(document: dict[str, Any]) -> dict[str, Any]:
    """Call fields as `x-python-name` says, for it knows names on the wire only; the code of success is a number like any other."""
    schemas = {name: _renamed(_without_code(schema)) for name, schema in document["components"].get("schemas", {}).items()}
    return {**document, "components": {**document["components"], "schemas": schemas}}


def _without_code(schema: Any) -> Any:
    """Leave out constants that are not tags, which have a default: the client takes any way to write them."""
    if isinstance(schema, list):
        return list(map(_without_code, schema))
    if not isinstance(schema, dict):
        return schema
    kept = {name: _without_code(value) for name, value in schema.items()}
    if isinstance(kept.get("type"), str) and "default" not in kept:
        kept.pop("const", None)
    return kept


def _renamed(schema: dict[str, Any]) -> dict[str, Any]:
    given = _given_names(schema.get("properties", {}))
    parts = {"allOf": list(map(_renamed, schema["allOf"]))} if "allOf" in schema else {}
    if not given:
        return {**schema, **parts}
    properties = {given.get(name, name): value for name, value in schema["properties"].items()}
    return {**schema, **parts, "properties": properties, "required": [given.get(name, name) for name in schema.get("required", [])]}


def _given_names(properties: dict[str, Any]) -> dict[str, str]:
    return {name: schema["x-python-name"] for name, schema in properties.items() if isinstance(schema, dict) and "x-python-name" in schema}


Reading = tuple[str, bool, str]
"""How something is read: its name in Python, whether it is required, its type."""


def read_classes(project: Project, bundle: Bundle) -> dict[str, dict[str, Reading]]:
    """How it reads the classes of a bundle: class → name of a field on the wire → reading."""
    return {
        name: {on_wire.get(field, field): reading for field, reading in fields.items()}
        for name, fields in _read_classes(project)
        for on_wire in [_names_on_wire(bundle, name)]
    }


def _read_classes(project: Project) -> Iterator[tuple[str, dict[str, Reading]]]:
    for model in project.openapi.models:
        fields = (*(model.required_properties or ()), *(model.optional_properties or ()))
        yield str(model.class_info.name), dict(map(_reading, fields))


def _names_on_wire(bundle: Bundle, name: str) -> dict[str, str]:
    """Return what the fields of a class that the spec names in Python are called on the wire."""
    given = _given_names(bundle.properties(bundle.document["components"]["schemas"].get(name, {})))
    return {python: field for field, python in given.items()}


def read_parameters(project: Project) -> dict[str, dict[str, Reading]]:
    """How it reads the parameters: operation → name on the wire → reading."""
    return {
        str(endpoint.name): dict(map(_reading, (*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters)))
        for collection in project.openapi.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }


def _reading(prop: PropertyProtocol) -> tuple[str, Reading]:
    return prop.name.get_untrusted_value(), (
        str(prop.python_name),
        prop.required,
        prop.get_type_string(no_optional=True).as_unembedded_code(),
    )


def _errors(data: GeneratorData) -> Iterator[GeneratorError]:
    for collection in data.endpoint_collections_by_tag.values():
        yield from collection.parse_errors
    yield from data.errors


def _problem(bundle: Bundle, error: GeneratorError) -> Problem:
    """Find out what part of the spec a message of its is about."""
    text = f"{error.header} {error.detail or ''}"
    message = re.sub(r"<openapi_python_client\S+ object at 0x\w+>", "…", " ".join(text.split()))
    if match := re.search(r"parsing ([A-Z]+) (/\S*) within", text):
        return bundle.problem("generator", message, "paths", match[2], match[1].lower())
    if match := re.search(r"/components/(\w+)/(\w+)", text):
        return bundle.problem("generator", message, "components", match[1], match[2])
    return bundle.problem("generator", message)
