"""Reads and checks `spec/errors.yaml`, the catalogue of error codes."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator.problems import Problem, SpecError, pointer
from generator.sources import Document, read_document

_TEXT = {"type": "string", "minLength": 1}
_CODE = {
    "type": "object",
    "required": ["code", "category", "meaning", "remedy", "where", "source"],
    "additionalProperties": False,
    "properties": {
        "code": _TEXT,
        "category": _TEXT,
        "meaning": _TEXT,
        "remedy": {**_TEXT, "pattern": r"\.$"},
        "token_refused": {"const": True},
        "retry": {"const": True},
        "retry_after": {"type": "integer", "minimum": 1},
        "http": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
        "eras": {"type": "array", "items": {"enum": ["2016", "legacy", "current"]}, "minItems": 1},
        "where": {
            "oneOf": [
                {
                    "enum": [
                        "oapi",
                        "api",
                        "robot_webhook",
                        "jsapi_client",
                        "work_notification_result",
                        "inbound_robot",
                        "callback_crypto",
                    ]
                },
                {"type": "array", "items": _TEXT, "minItems": 2},
            ]
        },
        "source": {"oneOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]},
        "note": _TEXT,
    },
}
_SHAPE = {
    "type": "object",
    "required": ["categories", "wrappers", "fields", "bans", "codes"],
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
                "required": ["match", "category", "meaning", "remedy", "retry_after", "source"],
            },
        },
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
    for section in ("bans", "codes"):
        for index, entry in enumerate(document.content[section]):
            if entry["category"] not in document.content["categories"]:
                where = pointer(section, index, "category")
                yield Problem(document.label, where, "error-catalogue", f"no category {entry['category']}")
