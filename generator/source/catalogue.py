"""Reads and checks `spec/errors.yaml`, the catalogue of error codes."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, ValidationError

from generator.model.errors import Catalogue, read
from generator.problems import Problem, SpecError, in_quotes, pointer
from generator.source.sources import Document, read_document
from generator.source.unknown_keys import explain

CATALOGUE = "errors.yaml"

_TEXT = {"type": "string", "minLength": 1}
_SENTENCE = {**_TEXT, "pattern": r"^[A-Z].*\.$"}
_CHINESE = {**_TEXT, "pattern": r"[\u4e00-\u9fff].*。$"}
_SOURCE = {"oneOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}
_NAMES = {"type": "array", "items": _TEXT, "minItems": 1}
_WHOLE_CODES = {"type": "array", "items": {**_TEXT, "pattern": r"[^*]$"}, "minItems": 1}
_STATUSES = {"type": "array", "items": {"type": "integer"}, "minItems": 1}
_STATUS_OF_CODE = "of the code"
_SAID = {
    "category": _TEXT,
    "meaning": _TEXT,
    "meaning_zh": _CHINESE,
    "remedy": _SENTENCE,
    "remedy_zh": _CHINESE,
    "token_refused": {"type": "boolean"},
    "retry": {"type": "boolean"},
    "retry_after": {"type": "integer", "minimum": 1},
}
_BOTH_LANGUAGES = {"meaning": ["meaning_zh"], "meaning_zh": ["meaning"], "remedy": ["remedy_zh"], "remedy_zh": ["remedy"]}
_OF_OPERATIONS = {
    "type": "object",
    "required": ["of"],
    "additionalProperties": False,
    "properties": {
        "of": {"type": "array", "items": _TEXT, "minItems": 1, "uniqueItems": True},
        **_SAID,
        "source": _SOURCE,
        "note": _TEXT,
    },
    "anyOf": [{"required": [name]} for name in _SAID],
    "dependentRequired": _BOTH_LANGUAGES,
}
_CODE = {
    "type": "object",
    "required": ["code", "category", "meaning", "meaning_zh", "remedy", "remedy_zh", "retry", "eras", "where", "source"],
    "additionalProperties": False,
    "properties": {
        "code": _TEXT,
        **_SAID,
        "token_refused": {"const": True},
        "credential_refused": {"const": True},
        "operations": {"type": "array", "items": _OF_OPERATIONS, "minItems": 1},
        "http": _STATUSES,
        "eras": {"type": "array", "items": {"enum": ["2016", "legacy", "current"]}, "minItems": 1},
        "where": {"oneOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 2}]},
        "source": _SOURCE,
        "note": _TEXT,
    },
    "dependentSchemas": {"retry_after": {"properties": {"retry": {"const": True}}}},
}
_MATCH = {
    "oneOf": [
        {
            "type": "object",
            "required": ["body"],
            "additionalProperties": False,
            "properties": {"body": {"enum": ["empty", "html", "xml"]}},
        },
        {
            "type": "object",
            "required": ["host", "answer"],
            "additionalProperties": False,
            "properties": {"host": _TEXT, "answer": {"type": "object", "minProperties": 1}},
        },
    ]
}
_QUIRK = {
    "type": "object",
    "required": ["name", "looks_like", "read_as", "where", "source"],
    "additionalProperties": False,
    "properties": {
        "name": {**_TEXT, "pattern": "^[a-z_]+$"},
        "looks_like": _SENTENCE,
        "read_as": _SENTENCE,
        "where": {"type": "array", "items": _TEXT, "minItems": 1},
        "match": _MATCH,
        "category": _TEXT,
        "remedy": _SENTENCE,
        "remedy_zh": _CHINESE,
        "retry": {"type": "boolean"},
        "source": _SOURCE,
    },
    "dependentRequired": {**_BOTH_LANGUAGES, "match": ["category", "remedy", "retry"]},
}
_SHAPE = {
    "type": "object",
    "required": [
        "categories",
        "places",
        "success",
        "statuses",
        "wrappers",
        "fields",
        "missing_permissions",
        "explanations",
        "file_host",
        "bans",
        "quirks",
        "codes",
    ],
    "additionalProperties": False,
    "properties": {
        "categories": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["exception", "meaning", "meaning_zh", "remedy", "remedy_zh"],
                "additionalProperties": False,
                "properties": {"exception": _TEXT, "meaning": _TEXT, "meaning_zh": _CHINESE, "remedy": _TEXT, "remedy_zh": _CHINESE},
            },
        },
        "places": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["meaning", "meaning_zh"],
                "additionalProperties": False,
                "properties": {"meaning": _SENTENCE, "meaning_zh": _CHINESE, "http": {"oneOf": [_STATUSES, {"const": _STATUS_OF_CODE}]}},
            },
        },
        "gateway": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["when", "style", "status", "body", "source"],
                "additionalProperties": False,
                "properties": {
                    "when": _TEXT,
                    "style": {"enum": ["api", "oapi", "topapi"]},
                    "status": {"type": "integer"},
                    "body": {"type": "object", "minProperties": 1},
                    "source": _SOURCE,
                },
            },
        },
        "success": {"type": "array", "items": {"type": ["integer", "string"]}, "minItems": 1},
        "statuses": {
            "type": "object",
            "propertyNames": {"pattern": "^[1-5](XX|[0-9]{2})$"},
            "additionalProperties": {
                "type": "object",
                "required": ["category", "retry"],
                "additionalProperties": False,
                "properties": {"category": _TEXT, "retry": {"type": "boolean"}},
            },
        },
        "wrappers": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["code", "real_code", "real_message", "source"],
                "additionalProperties": False,
                "properties": {"code": _TEXT, "real_code": _TEXT, "real_message": _TEXT, "source": _SOURCE},
            },
        },
        "fields": {
            "type": "object",
            "required": ["code", "message", "request_id"],
            "additionalProperties": False,
            "properties": dict.fromkeys(("code", "message", "request_id"), _NAMES),
        },
        "missing_permissions": {
            "type": "object",
            "required": ["category", "codes", "lists", "texts", "source"],
            "additionalProperties": False,
            "properties": {"category": _TEXT, "codes": _WHOLE_CODES, "lists": _NAMES, "texts": _NAMES, "source": _SOURCE},
        },
        "explanations": {
            "type": "object",
            "required": ["texts", "inside", "violations", "source"],
            "additionalProperties": False,
            "properties": {
                "texts": _NAMES,
                "inside": _NAMES,
                "violations": {
                    "type": "object",
                    "required": ["list", "where", "text"],
                    "additionalProperties": False,
                    "properties": {"list": _TEXT, "where": _TEXT, "text": _TEXT},
                },
                "source": _SOURCE,
            },
        },
        "file_host": {
            "type": "object",
            "required": ["looks_like", "read_as", "statuses", "category", "remedy", "remedy_zh", "retry", "source"],
            "additionalProperties": False,
            "properties": {
                "looks_like": _SENTENCE,
                "read_as": _SENTENCE,
                "statuses": _STATUSES,
                "category": _TEXT,
                "remedy": _SENTENCE,
                "remedy_zh": _CHINESE,
                "retry": {"type": "boolean"},
                "source": _SOURCE,
            },
        },
        "bans": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["match", "category", "meaning", "meaning_zh", "remedy", "remedy_zh", "retry", "retry_after", "source"],
                "additionalProperties": False,
                "properties": {
                    "match": {"type": "object", "minProperties": 1},
                    "category": _TEXT,
                    "meaning": _TEXT,
                    "meaning_zh": _CHINESE,
                    "remedy": _SENTENCE,
                    "remedy_zh": _CHINESE,
                    "wait_field": _TEXT,
                    "retry": {"type": "boolean"},
                    "retry_after": {"type": "integer", "minimum": 1},
                    "source": _SOURCE,
                },
            },
        },
        "quirks": {"type": "array", "items": _QUIRK},
        "codes": {"type": "array", "items": _CODE},
    },
}


def read_catalogue(spec_directory: Path) -> Catalogue:
    """Read the catalogue.

    Raises:
        SpecError: it cannot be read, has another shape than the generator expects, or names a code twice.
    """
    document = read_document(spec_directory / CATALOGUE)
    problems = list(_problems(document))
    if problems:
        raise SpecError(problems)
    return read(document.content)


def _problems(document: Document) -> Iterator[Problem]:
    shape_problems = [
        problem for error in Draft202012Validator(_SHAPE).iter_errors(document.content) for problem in _explain(document, error)
    ]
    if shape_problems:
        yield from shape_problems
        return
    times = Counter(entry["code"] for entry in document.content["codes"])
    for index, entry in enumerate(document.content["codes"]):
        if times[entry["code"]] > 1:
            yield Problem(document.label, pointer("codes", index), "error-catalogue", f"code {entry['code']} is listed twice")
    yield from _unknown_categories(document)
    yield from _codes_of_another_category(document)
    yield from _wrong_patterns(document)
    for index, entry in enumerate(document.content["codes"]):
        yield from _wrong_overrides(document, index, entry)
    for section in ("codes", "quirks"):
        for index, entry in enumerate(document.content[section]):
            yield from _wrong_places(document, (section, index), entry)


def _explain(document: Document, error: ValidationError) -> Iterator[Problem]:
    """Put an error of jsonschema into words that say what to do."""
    place, shape, instance = pointer(*error.absolute_path), cast("dict[str, Any]", error.schema), cast("Any", error.instance)
    if error.validator == "additionalProperties" and shape["additionalProperties"] is False:
        what = f"a row of {error.absolute_path[0]}" if place else "the catalogue"
        for name in instance.keys() - shape["properties"].keys():
            message = explain(name, instance, shape["properties"], set(shape.get("required", ())), what)
            yield Problem(document.label, f"{place}{pointer(name)}", "unknown-key", message)
        return
    if shape == _CHINESE and error.validator == "pattern":
        yield Problem(document.label, place, "error-catalogue", f"{instance!r} must be written in Chinese and end with 。")
        return
    texts = shape.get("enum", ()) if error.validator == "enum" else [str(instance)] if shape.get("type") == "string" else ()
    yield Problem(document.label, place, "error-catalogue", error.message + in_quotes(instance, texts))


def _unknown_categories(document: Document) -> Iterator[Problem]:
    named: list[tuple[tuple[str | int, ...], dict[str, Any]]] = [
        ((section,), document.content[section]) for section in ("file_host", "missing_permissions")
    ]
    for section in ("bans", "codes", "quirks", "statuses"):
        entries = document.content[section]
        named += [((section, key), entry) for key, entry in (entries.items() if isinstance(entries, dict) else enumerate(entries))]
    for index, entry in enumerate(document.content["codes"]):
        named += [(("codes", index, "operations", place), override) for place, override in enumerate(entry.get("operations", []))]
    for parts, entry in named:
        if "category" in entry and entry["category"] not in document.content["categories"]:
            yield Problem(document.label, pointer(*parts, "category"), "error-catalogue", f"no category {entry['category']}")


def _codes_of_another_category(document: Document) -> Iterator[Problem]:
    permissions = document.content["missing_permissions"]
    described = {(entry["code"], entry["category"]) for entry in document.content["codes"]}
    for index, code in enumerate(permissions["codes"]):
        if (code, permissions["category"]) not in described:
            where = pointer("missing_permissions", "codes", index)
            yield Problem(document.label, where, "error-catalogue", f"{code} is not a code of the category {permissions['category']}")


def _wrong_patterns(document: Document) -> Iterator[Problem]:
    for index, text in enumerate(document.content["missing_permissions"]["texts"]):
        try:
            reason = "" if "names" in re.compile(text).groupindex else "has no group (?P<names>…)"
        except re.error as error:
            reason = str(error)
        if reason:
            where = pointer("missing_permissions", "texts", index)
            yield Problem(document.label, where, "error-catalogue", f"{text!r} is not a valid pattern: {reason}")


def _wrong_overrides(document: Document, index: int, entry: dict[str, Any]) -> Iterator[Problem]:
    overrides = entry.get("operations", [])
    times = Counter(operation for override in overrides for operation in override["of"])
    for place, override in enumerate(overrides):
        where = ("codes", index, "operations", place)
        for operation in override["of"]:
            if times[operation] > 1:
                yield Problem(document.label, pointer(*where, "of"), "error-catalogue", f"{operation} is listed twice")
        for name in _SAID:
            if name in override and override[name] == entry.get(name, False if name == "token_refused" else None):
                yield Problem(document.label, pointer(*where, name), "error-catalogue", "says the same as the general entry: leave it out")
        if "retry_after" in override and not override.get("retry", entry["retry"]):
            yield Problem(document.label, pointer(*where, "retry_after"), "error-catalogue", "only with retry: true")


def _wrong_places(document: Document, parts: tuple[str, int], entry: dict[str, Any]) -> Iterator[Problem]:
    places = document.content["places"]
    for place in [entry["where"]] if isinstance(entry["where"], str) else entry["where"]:
        if place not in places:
            yield Problem(document.label, pointer(*parts, "where"), "error-catalogue", f"no place {place}")
        elif "code" in entry and places[place].get("http") == _STATUS_OF_CODE and "http" not in entry:
            yield Problem(document.label, pointer(*parts), "error-catalogue", f"a code of {place} must name its HTTP statuses")
