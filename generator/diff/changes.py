"""What a comparison of two specs is made of."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

Parts = tuple[str | int, ...]


class Kind(StrEnum):
    """What happened to something."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    CHANGED = "changed"


class Rank(IntEnum):
    """What a group of changes can be about, in the order of the report."""

    OPERATION = 0
    EVENT = 1
    CLASS = 2
    TOKEN = 3
    ERROR_CODES = 4


class Direction(StrEnum):
    """Who writes a value; that decides which of its changes break a program."""

    SENT = "sent"
    RECEIVED = "received"


Directions = frozenset[Direction]
BOTH: Directions = frozenset(Direction)


@dataclass(frozen=True)
class Difference:
    """One thing that differs, and where it is in the spec: in the new one or, when it is gone, in the base."""

    kind: Kind
    what: str
    message: str
    breaking: bool
    parts: Parts
    in_base: bool = False


@dataclass(frozen=True, order=True)
class Subject:
    """What a group of changes is about."""

    rank: Rank
    name: str
    detail: str = ""
    used_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """A difference, told to a reader: the file is the one that people edit."""

    subject: Subject
    difference: Difference
    file: str
    pointer: str

    @property
    def breaking(self) -> bool:
        """Whether a program that works with the client of the base can fail, or be refused by a type checker, with the new one."""
        return self.difference.breaking
