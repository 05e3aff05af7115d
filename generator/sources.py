"""Reads the YAML documents of the spec; whatever cannot be read is a `Problem` with its place."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from generator.problems import Problem, SpecError, pointer
from generator.yaml import DuplicateKeyError, MarkedYAMLError, YAMLError, load

ROOT_DOCUMENT = "openapi.yaml"


@dataclass(frozen=True)
class Document:
    """One YAML document: its name as people write it in a `$ref`, the path shown in messages, its content."""

    name: str
    label: str
    content: dict[str, Any]


def read_document(path: Path) -> Document:
    """Read one YAML document.

    Raises:
        SpecError: the file is missing, is not YAML, repeats a key, is not a mapping, or holds what JSON cannot say.
    """
    label = f"{path.parent.name}/{path.name}"
    try:
        content = load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError([Problem(label, "", "missing-file", f"{path} does not exist")]) from None
    except DuplicateKeyError as error:
        raise SpecError([Problem(label, "", "duplicate-key", _describe(error))]) from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise SpecError([Problem(label, "", "malformed-yaml", _describe(error))]) from error
    if not isinstance(content, dict):
        raise SpecError([Problem(label, "", "malformed-yaml", "the document must be a mapping")])
    return Document(path.name, label, cast("dict[str, Any]", _as_json(content, label)))


def _describe(error: Exception) -> str:
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        return f"line {mark.line + 1}, column {mark.column + 1}: {error.problem}"
    return str(error)


def _as_json(node: object, label: str, *parts: str | int) -> object:
    """Take YAML as JSON: a number as a key (an HTTP status) becomes text; a date, a set or an infinite number is refused."""
    if isinstance(node, list):
        return [_as_json(value, label, *parts, index) for index, value in enumerate(node)]
    if isinstance(node, dict):
        result: dict[str, object] = {}
        for key, value in node.items():
            where = (*parts, str(key))
            if isinstance(key, bool) or not isinstance(key, (str, int)):
                raise SpecError([Problem(label, pointer(*where), "malformed-yaml", f"the key {key!r} is not text: put it in quotes")])
            if str(key) in result:
                raise SpecError([Problem(label, pointer(*where), "duplicate-key", f"{key} is there twice, as text and as a number")])
            result[str(key)] = _as_json(value, label, *where)
        return result
    if node is None or isinstance(node, (str, int)) or (isinstance(node, float) and math.isfinite(node)):
        return node
    raise SpecError([Problem(label, pointer(*parts), "malformed-yaml", f"{node!r} is nothing that JSON has: put it in quotes")])
