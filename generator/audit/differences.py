"""Differences between the spec and a source, and those that are allowed (`spec/audit.yaml`)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator.problems import Problem, SpecError, pointer
from generator.source.sources import read_document

ALLOWED = "audit.yaml"
PARTS = ("rows", "events", "codes", "catalogue", "sdk")
KINDS = ("address", "missing", "place", "required", "type", "undescribed", "unreadable")


@dataclass(frozen=True, order=True)
class Difference:
    """One place where the spec says something else than a source.

    Attributes:
        part: The part of the audit.
        of: The operation or the event; of the catalogue `catalogue`.
        where: A parameter or a field (`body.msg.text`), or an error code.
        kind: What differs: one of `KINDS`.
        message: What both say.
        source: The page, or the class of the SDK.
    """

    part: str
    of: str
    where: str
    kind: str
    message: str
    source: str


@dataclass
class Result:
    """What one part of the audit has looked at, and found.

    Attributes:
        part: Its name.
        unit: What it counts.
        total: How many it has looked at.
        of: Of which operations or events these were.
        differing: For each that differs, how: a list of one or more differences.
    """

    part: str
    unit: str
    total: int = 0
    of: set[str] = field(default_factory=set)
    differing: list[list[Difference]] = field(default_factory=list)

    def count(self, of: str, found: Iterable[Difference]) -> None:
        """Count one, with its differences."""
        self.total += 1
        self.of.add(of)
        if listed := list(found):
            self.differing.append(listed)

    @property
    def agreeing(self) -> int:
        """How many do not differ."""
        return self.total - len(self.differing)


@dataclass(frozen=True)
class Allowed:
    """A difference that is known, and why it stays: all fields but `reason` may be patterns (`*`)."""

    part: str
    of: tuple[str, ...]
    where: tuple[str, ...]
    kind: str
    reason: str

    def allows(self, difference: Difference) -> bool:
        """Return whether a difference is this one."""
        return (
            self.part == difference.part
            and fnmatchcase(difference.kind, self.kind)
            and any(fnmatchcase(difference.of, each) for each in self.of)
            and any(fnmatchcase(difference.where, each) for each in self.where)
        )

    def __str__(self) -> str:
        return f"{self.part}: {', '.join(self.of)}: {', '.join(self.where)} ({self.kind})"


_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"oneOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}
_SHAPE = {
    "type": "object",
    "required": ["allowed"],
    "additionalProperties": False,
    "properties": {
        "allowed": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["part", "of", "where", "kind", "reason"],
                "additionalProperties": False,
                "properties": {
                    "part": {"enum": list(PARTS)},
                    "of": _TEXTS,
                    "where": _TEXTS,
                    "kind": {"enum": [*KINDS, "*"]},
                    "reason": {**_TEXT, "pattern": r"^[A-Z].*\.$"},
                },
            },
        }
    },
}


def read_allowed(spec: Path) -> list[Allowed]:
    """Read the allowed differences of a spec; none when there is no such file.

    Raises:
        SpecError: it has another shape.
    """
    if not (spec / ALLOWED).exists():
        return []
    document = read_document(spec / ALLOWED)
    problems = [
        Problem(document.label, pointer(*error.absolute_path), "audit", error.message)
        for error in Draft202012Validator(_SHAPE).iter_errors(document.content)
    ]
    if problems:
        raise SpecError(problems)
    return [
        Allowed(each["part"], _texts(each["of"]), _texts(each["where"]), each["kind"], each["reason"])
        for each in document.content["allowed"]
    ]


def _texts(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def remaining(result: Result, allowed: list[Allowed]) -> list[list[Difference]]:
    """Return what still differs when the allowed differences are taken away."""
    rest = ([each for each in group if not any(entry.allows(each) for entry in allowed)] for group in result.differing)
    return [group for group in rest if group]


def stale(results: list[Result], allowed: list[Allowed]) -> Iterator[Allowed]:
    """Yield the allowed differences that do not exist any more. One of an operation that was not looked at can still be there."""
    for entry in allowed:
        found = [result for result in results if result.part == entry.part]
        looked_at = any(fnmatchcase(of, pattern) for result in found for of in result.of for pattern in entry.of)
        if looked_at and not any(entry.allows(each) for result in found for group in result.differing for each in group):
            yield entry
