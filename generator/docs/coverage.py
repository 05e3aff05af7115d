"""Writes `coverage.md` and its Chinese twin: what of the platform the spec describes, what it does not, and how to call that all the same.

The platform is what the facts `platform.yaml` have of the official catalogue; what applications call is in `census.yaml`. One template has
the texts of both languages beside each other.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.docs.markdown import cell, slug
from generator.docs.pages import HEADER, environment, finished
from generator.model import Operation, Spec
from generator.problems import Problem, SpecError
from generator.source.facts import Facts

PLATFORM, CENSUS = "platform.yaml", "census.yaml"
PAGES = {"coverage.md": False, "coverage.zh-CN.md": True}
"""Name of a page → whether it is in Chinese."""


def key_of(method: str, path: str) -> str:
    """Return what identifies a call, however the parameters of its path are named.

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
    about_zh: str
    parts: Mapping[str, Covered]

    @property
    def domains(self) -> list[str]:
        """The groups that have the calls of it which are described."""
        return list(dict.fromkeys(operation.domain for operation in self.operations))


class Coverage:
    """What the pages are written from."""

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
        return Section(calls, operations, row["title"], row["about"], row["about_zh"], parts)

    def _covered(self, keys: Iterable[str]) -> Covered:
        calls = tuple(keys)
        return Covered(calls, tuple(self._described[call] for call in calls if call in self._described))


def write_coverage(spec: Spec, facts: Facts, directory: Path) -> None:
    """Write the pages into a directory; nothing where the facts have no catalogue of the platform.

    Raises:
        SpecError: there is a page of such a name that was not made here; all is as it was.
    """
    if PLATFORM not in facts.contents:
        return
    foreign = [path for path in map(directory.joinpath, PAGES) if path.exists() and not path.read_text("utf-8").startswith(HEADER)]
    if foreign:
        message = f"{foreign[0]} is not a generated page, and would be replaced: name another place"
        raise SpecError([Problem(str(foreign[0]), "", "output", message)])
    template = environment(cell=cell, slug=slug).get_template("coverage.md.jinja")
    coverage = Coverage(spec, facts)
    for name, chinese in PAGES.items():
        (directory / name).write_text(finished(template.render(coverage=coverage, chinese=chinese)), encoding="utf-8")
