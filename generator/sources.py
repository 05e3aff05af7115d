"""Reads the YAML documents of the spec; whatever cannot be read is a `Problem` with its place."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from generator.problems import Problem, SpecError

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
        SpecError: the file is missing, is not YAML, repeats a key, or is not a mapping.
    """
    label = f"{path.parent.name}/{path.name}"
    try:
        content = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError([Problem(label, "", "missing-file", f"{path} does not exist")]) from None
    except DuplicateKeyError as error:
        raise SpecError([Problem(label, "", "duplicate-key", _describe(error))]) from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise SpecError([Problem(label, "", "malformed-yaml", _describe(error))]) from error
    if not isinstance(content, dict):
        raise SpecError([Problem(label, "", "malformed-yaml", "the document must be a mapping")])
    return Document(path.name, label, cast("dict[str, Any]", content))


def _describe(error: Exception) -> str:
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        return f"line {mark.line + 1}, column {mark.column + 1}: {error.problem}"
    return str(error)
