"""Rules about schemas."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.lint.rules import Context, Finding, Parts, rule
from generator.problems import walk
from generator.upstream import class_name, python_name

RESERVED_NAMES = frozenset({"Answer", "Body", "Client", "Error", "File", "Model", "Response", "Shared", "UNSET", "Unset"})
RESERVED_FIELDS = frozenset({"additional_keys", "additional_properties", "fits", "from_dict", "names_on_wire", "to_dict", "to_multipart"})
"""What every model has already (`generator/runtime/model.py`)."""
RUNTIME = Path(__file__).parents[1] / "runtime"


def _schema_nodes(context: Context) -> Iterator[tuple[Parts, dict[str, Any]]]:
    for name, schema in context.schemas.items():
        yield from _nodes(schema, "components", "schemas", name)


def _nodes(root: object, *place: str | int) -> Iterator[tuple[Parts, dict[str, Any]]]:
    for parts, found in walk(root, *place):
        if isinstance(found, dict) and not _is_example(parts):
            yield parts, found


def _is_example(parts: Parts) -> bool:
    return "examples" in parts or "example" in parts


def _properties(context: Context) -> Iterator[tuple[Parts, str, dict[str, Any]]]:
    for parts, node in _schema_nodes(context):
        if parts[-1] == "properties" and parts[-2] != "properties":
            for name, value in node.items():
                yield (*parts, name), name, value if isinstance(value, dict) else {}


@rule("schema-name")
def schema_name(context: Context) -> Iterator[Finding]:
    """A schema's name is its Python class name, unchanged, and hides nothing of the generated package."""
    for name in context.schemas:
        place = ("components", "schemas", name)
        python_class = class_name(name)
        if name in RESERVED_NAMES:
            yield place, f"{name} is reserved by the generated package"
        elif python_class != name:
            yield place, f"would become the class {python_class}: name it so"


@rule("field-name")
def field_name(context: Context) -> Iterator[Finding]:
    """A field hides nothing that every model has."""
    for parts, name, _ in _properties(context):
        if python_name(name) in RESERVED_FIELDS:
            yield parts, f"would be {python_name(name)} in Python, which every model has already"


@rule("python-name")
def python_name_of_field(context: Context) -> Iterator[Finding]:
    """The name that a field is given in Python is a name of Python in `snake_case`, and that of no other field of its class."""
    for name, schema in context.schemas.items():
        given = {
            field: property_["x-python-name"] for field, property_ in context.properties(schema).items() if "x-python-name" in property_
        }
        names = {field: python_name(field) for field in context.properties(schema)} | given
        for field, wanted in given.items():
            place = ("components", "schemas", name)
            if not isinstance(wanted, str) or python_name(wanted) != wanted or wanted in RESERVED_FIELDS:
                yield place, f"the x-python-name of {field} must be a free name in snake_case, got {wanted!r}"
            elif wanted in {other for each, other in names.items() if each != field}:
                yield place, f"the x-python-name of {field} is that of another field, {wanted}"


@rule("no-title")
def no_title(context: Context) -> Iterator[Finding]:
    """A title would rename the class."""
    for parts, node in _schema_nodes(context):
        if "title" in node and parts[-1] != "properties":
            yield (*parts, "title"), "a title would rename the generated class"


@rule("named-object")
def named_object(context: Context) -> Iterator[Finding]:
    """Every object schema is a named component; only the parts of an allOf may be written in place."""
    for parts, node in _schema_nodes(context):
        part_of_named = len(parts) == 3 or (len(parts) == 5 and parts[3] == "allOf")
        if "properties" in node and not part_of_named and parts[-1] != "properties":
            yield parts, "an object schema must be a named component"
    for parts, operation in context.described:
        for inner, below in walk(operation, *parts):
            if isinstance(below, dict) and "properties" in below and not _is_example(inner):
                yield inner, "an object schema must be a named component"


@rule("described")
def described(context: Context) -> Iterator[Finding]:
    """Every schema, property and parameter says what it means."""
    for name, schema in context.schemas.items():
        if not schema.get("description"):
            yield ("components", "schemas", name), "has no description"
    for parts, _, value in _properties(context):
        if not value.get("description") and "$ref" not in value:
            yield parts, "has no description"
    for parts, operation in context.described:
        for index, parameter in enumerate(operation.get("parameters", [])):
            if not context.dereference(parameter).get("description"):
                yield (*parts, "parameters", index), "has no description"


@rule("open-response-values")
def open_response_values(context: Context) -> Iterator[Finding]:
    """What DingTalk sends never has a closed enum: a value it adds tomorrow must not break parsing."""
    for parts, node in _received(context):
        if "enum" in node:
            yield (*parts, "enum"), "use x-known-values: what DingTalk sends stays open"


@rule("open-fields")
def open_fields(context: Context) -> Iterator[Finding]:
    """What DingTalk sends may have fields that the spec does not know."""
    for parts, node in _received(context):
        for keyword in ("additionalProperties", "unevaluatedProperties"):
            if node.get(keyword) is False:
                yield (*parts, keyword), "unknown fields of what DingTalk sends are kept, not forbidden"


def _received(context: Context) -> Iterator[tuple[Parts, dict[str, Any]]]:
    """Yield every schema of what DingTalk sends: answers, and parameters and bodies of webhooks."""
    roots: list[tuple[Parts, object]] = [((*place, "responses"), operation.get("responses", {})) for place, operation in context.operations]
    for place, webhook in context.webhooks:
        roots += [((*place, key), webhook[key]) for key in ("parameters", "requestBody") if key in webhook]
    seen: set[str] = set()
    while roots:
        where, root = roots.pop()
        for parts, node in _nodes(root, *where):
            yield parts, node
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in seen:
                seen.add(reference)
                roots.append((tuple(reference.split("/")[1:]), context.dereference(node)))


@rule("const-default")
def const_default(context: Context) -> Iterator[Finding]:
    """A constant has the same default, so that callers need not give it; the code of success has none: the client would insist on it."""
    schemas: list[tuple[Parts, str, dict[str, Any]]] = list(_properties(context))
    for place, operation in context.described:
        for index, parameter in enumerate(operation.get("parameters", [])):
            parameter = context.dereference(parameter)
            schemas.append(((*place, "parameters", index), parameter["name"], parameter.get("schema", {})))
    for parts, name, value in schemas:
        for form in (value, *value.get("anyOf", ())):
            if "const" not in form:
                continue
            if name in context.catalogue.fields.get("code", ()) and form["const"] in context.catalogue.success:
                if "default" in form:
                    yield parts, f"{name} is the code of success: without a default, or the client would read {form['const']!r} only"
            elif form.get("default") != form["const"]:
                yield parts, f"{name} is constant: give it the default {form['const']!r}"


@rule("all-of-objects")
def all_of_objects(context: Context) -> Iterator[Finding]:
    """allOf combines plain objects only: the generator drops anything else (docs/pitfalls.md)."""
    for parts, node in _schema_nodes(context):
        for index, part in enumerate(node.get("allOf", []) if isinstance(node.get("allOf"), list) else []):
            if "oneOf" in (target := context.dereference(part)) or "anyOf" in target:
                yield (*parts, "allOf", index), "allOf takes plain objects; make the oneOf the outermost"


@rule("union-ambiguous")
def union_ambiguous(context: Context) -> Iterator[Finding]:
    """The kinds of a union can be distinguished: by a constant tag, or a required field that the other lacks or has as another type."""
    pushed = [found for parts, webhook in context.webhooks for found in _nodes(webhook.get("requestBody"), *parts, "requestBody")]
    for parts, node in [*_schema_nodes(context), *pushed]:
        variants = node.get("oneOf")
        if not isinstance(variants, list):
            continue
        for first, second in itertools.combinations(variants, 2):
            if not _distinct(context, first, second):
                names = " and ".join(str(variant.get("$ref", "an unnamed schema")).rpartition("/")[2] for variant in (first, second))
                yield (*parts, "oneOf"), f"{names} cannot be distinguished"


def _distinct(context: Context, first: dict[str, Any], second: dict[str, Any]) -> bool:
    first_fields, second_fields = context.properties(first), context.properties(second)
    our_required, their_required = context.required(first), context.required(second)
    for name in our_required & their_required:
        tags = first_fields.get(name, {}).get("const"), second_fields.get(name, {}).get("const")
        if None not in tags and tags[0] != tags[1]:
            return True
    if any(
        _is_never_both(context, first_fields[name], second_fields[name])
        for name in our_required | their_required
        if name in first_fields and name in second_fields
    ):
        return True
    return bool(our_required - second_fields.keys()) and bool(their_required - first_fields.keys())


def _is_never_both(context: Context, first: dict[str, Any], second: dict[str, Any]) -> bool:
    """Return whether no value is what two schemas of a field say: a list, an object or neither. What is neither is read as each other."""
    first_containers, second_containers = (_containers(context.dereference(schema)) for schema in (first, second))
    return bool(first_containers and second_containers) and not first_containers & second_containers


def _containers(schema: dict[str, Any]) -> set[str]:
    types = schema.get("type", [])
    return {each if each in {"array", "object"} else "neither" for each in (types if isinstance(types, list) else [types])}


@rule("list-separator")
def list_separator(context: Context) -> Iterator[Finding]:
    """Only text can carry a joined list, and the separator is one character."""
    for parts, _, value in _properties(context):
        separator = value.get("x-list-separator", ",")
        if not isinstance(separator, str) or len(separator) != 1 or ("x-list-separator" in value and value.get("type") != "string"):
            yield parts, "x-list-separator needs type string and one character"


_TEXTS = {"type": "array", "items": {"type": "string"}}


@rule("json-text")
def json_text(context: Context) -> Iterator[Finding]:
    """Only text can carry JSON; in it is a named object or an object of texts, where it is known; of a parameter a list of texts."""
    texts = {"type": "object", "additionalProperties": {"type": "string"}}
    for place, operation in context.described:
        for index, parameter in enumerate(operation.get("parameters", [])):
            schema = context.dereference(parameter).get("schema", {})
            yield from _json_text((*place, "parameters", index, "schema"), schema, fits=schema.get("contentSchema", _TEXTS) == _TEXTS)
    for parts, _, value in _properties(context):
        inside = value.get("contentSchema", texts)
        named = isinstance(inside, dict) and "$ref" in inside and not {"oneOf", "anyOf"} & context.dereference(inside).keys()
        yield from _json_text(parts, value, fits=named or inside == texts)


def _json_text(parts: Parts, value: dict[str, Any], *, fits: bool) -> Iterator[Finding]:
    if {"contentMediaType", "contentEncoding", "contentSchema"} & value.keys():
        if not fits:
            yield parts, "contentSchema is a reference to an object schema, or an object of texts; in a parameter a list of texts"
        if value.get("type") != "string" or value.get("contentMediaType") != "application/json" or "contentEncoding" in value:
            yield parts, "a text that holds something else is type: string with contentMediaType: application/json"


@rule("python-mixin")
def python_mixin(context: Context) -> Iterator[Finding]:
    """Accessors come from a class of `generator/runtime`, and take the place of optional fields of the schema."""
    for name, schema in context.schemas.items():
        mixin = schema.get("x-python-mixin", {"class": None})
        place = ("components", "schemas", name, "x-python-mixin")
        if not isinstance(mixin, dict) or "class" not in mixin or mixin.keys() - {"class", "fields"}:
            yield place, "needs class, and may have fields"
        elif mixin["class"] is not None and not _is_in_runtime(mixin["class"]):
            yield (*place, "class"), f"{mixin['class']} is not a class of generator/runtime, such as inbound.InboundMessage"
        else:
            optional = context.properties(schema).keys() - context.required(schema)
            for index, replaced in enumerate(mixin.get("fields", [])):
                if replaced not in optional:
                    yield (*place, "fields", index), f"{replaced} is not an optional property of {name}"


def _is_in_runtime(path: object) -> bool:
    module, _, name = str(path).rpartition(".")
    source = RUNTIME / f"{module}.py"
    return source.is_file() and re.search(rf"^class {re.escape(name)}\b", source.read_text(encoding="utf-8"), re.MULTILINE) is not None


@rule("secret-unmarked")
def secret_unmarked(context: Context) -> Iterator[Finding]:
    """What is named like a secret is marked as one: redaction reads the spec."""
    pattern = re.compile(r"(secret|token|ticket|(auth|permanent|persistent|tmp)_?code)$", re.IGNORECASE)

    def unmarked(name: str, schema: dict[str, Any]) -> bool:
        return (
            bool(pattern.search(name))
            and schema.get("type") == "string"
            and schema.get("format") != "password"
            and not schema.get("x-public")
        )

    for parts, name, value in _properties(context):
        if unmarked(name, value):
            yield parts, f"{name} looks like a secret: format: password, or x-public: true when it is not one"
    for parts, operation in context.described:
        for index, parameter in enumerate(operation.get("parameters", [])):
            parameter = context.dereference(parameter)
            if unmarked(parameter["name"], parameter.get("schema", {})):
                yield (*parts, "parameters", index), f"{parameter['name']} looks like a secret: format: password"
