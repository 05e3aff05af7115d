"""Writes `coverage.md`: what of the platform the spec describes, what it does not, and how to call that all the same.

The platform is what the facts `platform.yaml` have of the official catalogue; what applications call is in `census.yaml`.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.docs.markdown import cell
from generator.docs.pages import HEADER, environment, finished
from generator.model import Operation, Spec
from generator.problems import Problem, SpecError
from generator.source.facts import Facts

PLATFORM, CENSUS = "platform.yaml", "census.yaml"


def key_of(method: str, path: str) -> str:
    """Return what tells a call from others, however the parameters of its path are named.

    Example:
        >>> key_of("GET", "/v1.0/todo/users/{unionId}/tasks")
        'GET /v1.0/todo/users/{}/tasks'
    """
    return f"{method} {re.sub('{[^}]*}', '{}', path)}"


@dataclass(frozen=True)
class Covered:
    """Some calls, and which of them the spec describes."""

    calls: tuple[str, ...]
    operations: tuple[Operation, ...]

    @property
    def missing(self) -> int:
        """How many of them it does not."""
        return len(self.calls) - len(self.operations)


@dataclass(frozen=True)
class Section(Covered):
    """A section of the official catalogue."""

    title: str
    about: str
    parts: Mapping[str, Covered]

    @property
    def domains(self) -> list[str]:
        """The groups that have the calls of it which are described."""
        return list(dict.fromkeys(operation.domain for operation in self.operations))


class Coverage:
    """What the page is written from."""

    def __init__(self, spec: Spec, facts: Facts) -> None:
        self.spec = spec
        self._described = {key_of(operation.method.upper(), operation.path): operation for operation in spec.operations}
        self.sections = [self._section(row) for row in facts.contents[PLATFORM]["sections"]]
        rows = [row for rows in facts.contents.get(CENSUS, {}).values() if isinstance(rows, list) for row in rows]
        self.census = self._covered(key_of(row["method"], row["path"]) for row in rows)
        self.operations = Counter(operation.domain for operation in spec.operations)
        self.deprecated = Counter(operation.domain for operation in spec.operations if operation.deprecation)
        self.events = Counter(webhook.domain for webhook in spec.webhooks)

    @property
    def catalogue(self) -> Covered:
        """All calls of the official catalogue."""
        calls = tuple(call for section in self.sections for call in section.calls)
        return Covered(calls, tuple(operation for section in self.sections for operation in section.operations))

    def _section(self, row: Mapping[str, Any]) -> Section:
        parts = {part["title"]: self._covered(key_of(*call.split(" ", 1)) for call in part["calls"]) for part in row["parts"]}
        calls = tuple(call for part in parts.values() for call in part.calls)
        operations = tuple(operation for part in parts.values() for operation in part.operations)
        return Section(calls, operations, row["title"], row["about"], parts)

    def _covered(self, keys: Iterable[str]) -> Covered:
        calls = tuple(keys)
        return Covered(calls, tuple(self._described[call] for call in calls if call in self._described))


def write_coverage(spec: Spec, facts: Facts, output: Path) -> None:
    """Write the page; nothing where the facts have no catalogue of the platform.

    Raises:
        SpecError: there is a page of that name that was not made here; it is as it was.
    """
    if PLATFORM not in facts.contents:
        return
    if output.exists() and not output.read_text("utf-8").startswith(HEADER):
        raise SpecError([Problem(str(output), "", "output", f"{output} is no generated page, and would be replaced: name another place")])
    template = environment(cell=cell).get_template("coverage.md.jinja")
    output.write_text(finished(template.render(coverage=Coverage(spec, facts))), encoding="utf-8")
