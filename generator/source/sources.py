"""Reads the YAML documents of the spec; whatever cannot be read is a `Problem` with its place."""

import math
from collections.abc import Sized
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from generator.problems import Problem, SpecError, pointer
from generator.source.yaml import DuplicateKeyError, MarkedYAMLError, YAMLError, load

ROOT_DOCUMENT = "openapi.yaml"
MAX_REPEATED = 10_000
"""How many values the aliases of one document may repeat."""

Parts = tuple[str | int, ...]


@dataclass(frozen=True)
class Document:
    """One YAML document: its name as people write it in a `$ref`, the path shown in messages, its content."""

    name: str
    label: str
    content: dict[str, Any]
    number_keys: frozenset[Parts] = frozenset()
    """Where a key is a number, which JSON does not have: in `content` it is text."""


def read_document(path: Path, *, folder: str = "") -> Document:
    """Read one YAML document; `folder` is the part of the way to it that messages name besides the last directory.

    Raises:
        SpecError: the file is missing, is not YAML, repeats a key, is not a mapping, or holds what JSON cannot say.
    """
    label = f"{folder}{path.parent.name}/{path.name}"
    try:
        reader = _Reader(label)
        document = reader.read(load(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise SpecError([Problem(label, "", "missing-file", f"{path} does not exist")]) from None
    except DuplicateKeyError as error:
        raise SpecError([Problem(label, "", "duplicate-key", _describe(error))]) from error
    except (YAMLError, UnicodeDecodeError) as error:
        raise SpecError([Problem(label, "", "malformed-yaml", _describe(error))]) from error
    except RecursionError:
        raise SpecError([Problem(label, "", "malformed-yaml", "is nested too deeply, or refers to itself")]) from None
    if not isinstance(document, dict):
        raise SpecError([Problem(label, "", "malformed-yaml", "the document must be a mapping")])
    return Document(path.name, label, cast("dict[str, Any]", document), frozenset(reader.number_keys))


def _describe(error: Exception) -> str:
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        return f"line {mark.line + 1}, column {mark.column + 1}: {error.problem}"
    return str(error)


class _Reader:
    """Takes YAML as JSON: a number as a key becomes text; a date, a set or an infinite number is refused.

    What an alias (`*name`) stands for is repeated, and grows with each alias inside it: nine times nine times nine. So it has a bound.
    """

    def __init__(self, label: str) -> None:
        self.number_keys: list[Parts] = []
        self._label = label
        self._seen: set[int] = set()
        self._repeated = 0

    def read(self, node: object, *parts: str | int) -> object:
        if isinstance(node, (dict, list)):
            self._count(node, parts)
        if isinstance(node, list):
            return [self.read(value, *parts, index) for index, value in enumerate(node)]
        if isinstance(node, dict):
            return self._read_mapping(node, parts)
        if node is None or isinstance(node, (str, int)) or (isinstance(node, float) and math.isfinite(node)):
            return node
        raise self._refused(parts, "malformed-yaml", f"{node!r} is not a JSON value: put it in quotes")

    def _read_mapping(self, node: dict[object, object], parts: Parts) -> dict[str, object]:
        result: dict[str, object] = {}
        for key, value in node.items():
            where = (*parts, str(key))
            if isinstance(key, bool) or not isinstance(key, (str, int)):
                raise self._refused(where, "malformed-yaml", f"the key {key!r} is not text: put it in quotes")
            if str(key) in result:
                raise self._refused(where, "duplicate-key", f"{key} is there twice, as text and as a number")
            if isinstance(key, int):
                self.number_keys.append(where)
            result[str(key)] = self.read(value, *where)
        return result

    def _count(self, node: Sized, parts: Parts) -> None:
        if id(node) in self._seen:
            self._repeated += 1 + len(node)
        self._seen.add(id(node))
        if self._repeated > MAX_REPEATED:
            raise self._refused(parts, "malformed-yaml", f"aliases (*name) repeat more than {MAX_REPEATED} values: use $ref instead")

    def _refused(self, parts: Parts, rule: str, message: str) -> SpecError:
        return SpecError([Problem(self._label, pointer(*parts), rule, message)])
