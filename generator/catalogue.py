"""Reads and checks `spec/errors.yaml`, the catalogue of error codes."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator.problems import Problem, SpecError, pointer
from generator.sources import Document, read_document

_TEXT = {"type": "string", "minLength": 1}
_SENTENCE = {**_TEXT, "pattern": r"^[A-Z].*\.$"}
_SOURCE = {"oneOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}
_STATUSES = {"type": "array", "items": {"type": "integer"}, "minItems": 1}
_STATUS_OF_CODE = "of the code"
_CODE = {
    "type": "object",
    "required": ["code", "category", "meaning", "remedy", "retry", "eras", "where", "source"],
    "additionalProperties": False,
    "properties": {
        "code": _TEXT,
        "category": _TEXT,
        "meaning": _TEXT,
        "remedy": _SENTENCE,
        "token_refused": {"const": True},
        "credential_refused": {"const": True},
        "retry": {"type": "boolean"},
        "retry_after": {"type": "integer", "minimum": 1},
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
        "retry": {"type": "boolean"},
        "source": _SOURCE,
    },
    "dependentRequired": {"match": ["category", "remedy", "retry"]},
}
_SHAPE = {
    "type": "object",
    "required": ["categories", "places", "success", "statuses", "wrappers", "fields", "bans", "quirks", "codes"],
    "additionalProperties": False,
    "properties": {
        "categories": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["exception", "meaning", "remedy"],
                "additionalProperties": False,
                "properties": {"exception": _TEXT, "meaning": _TEXT, "remedy": _TEXT},
            },
        },
        "places": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["meaning"],
                "additionalProperties": False,
                "properties": {"meaning": _SENTENCE, "http": {"oneOf": [_STATUSES, {"const": _STATUS_OF_CODE}]}},
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
            "items": {"type": "object", "required": ["code", "real_code", "real_message", "source"]},
        },
        "fields": {
            "type": "object",
            "required": ["code", "message", "request_id"],
            "additionalProperties": {"type": "array", "items": _TEXT, "minItems": 1},
        },
        "bans": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["match", "category", "meaning", "remedy", "retry", "retry_after", "source"],
            },
        },
        "quirks": {"type": "array", "items": _QUIRK},
        "codes": {"type": "array", "items": _CODE},
    },
}


def read_catalogue(spec_directory: Path) -> dict[str, Any]:
    """Read the catalogue.

    Raises:
        SpecError: it cannot be read, has another shape than the generator expects, or names a code twice.
    """
    document = read_document(spec_directory / "errors.yaml")
    problems = list(_problems(document))
    if problems:
        raise SpecError(problems)
    return document.content


def _problems(document: Document) -> Iterator[Problem]:
    shape_errors = list(Draft202012Validator(_SHAPE).iter_errors(document.content))
    for error in shape_errors:
        yield Problem(document.label, pointer(*error.absolute_path), "error-catalogue", error.message)
    if shape_errors:
        return
    times = Counter(entry["code"] for entry in document.content["codes"])
    for index, entry in enumerate(document.content["codes"]):
        if times[entry["code"]] > 1:
            yield Problem(document.label, pointer("codes", index), "error-catalogue", f"code {entry['code']} is listed twice")
    for section in ("bans", "codes", "quirks", "statuses"):
        entries = document.content[section]
        for key, entry in entries.items() if isinstance(entries, dict) else enumerate(entries):
            if "category" in entry and entry["category"] not in document.content["categories"]:
                where = pointer(section, key, "category")
                yield Problem(document.label, where, "error-catalogue", f"no category {entry['category']}")
    for section in ("codes", "quirks"):
        for index, entry in enumerate(document.content[section]):
            yield from _wrong_places(document, (section, index), entry)


def _wrong_places(document: Document, parts: tuple[str, int], entry: dict[str, Any]) -> Iterator[Problem]:
    places = document.content["places"]
    for place in [entry["where"]] if isinstance(entry["where"], str) else entry["where"]:
        if place not in places:
            yield Problem(document.label, pointer(*parts, "where"), "error-catalogue", f"no place {place}")
        elif "code" in entry and places[place].get("http") == _STATUS_OF_CODE and "http" not in entry:
            yield Problem(document.label, pointer(*parts), "error-catalogue", f"a code of {place} must tell its http statuses")
