"""Who gets a message, in batches that the API takes."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._inputs import read_text, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


_COMMENT = re.compile(r"(^|\s)#.*")


@dataclass(frozen=True, slots=True)
class Batch:
    """The recipients of one call.

    Attributes:
        users: User ids.
        departments: Department ids; who is below them is included.
        everyone: The whole corp, and nobody else.
    """

    users: tuple[str, ...] = ()
    departments: tuple[int, ...] = ()
    everyone: bool = False

    def to_dict(self) -> dict[str, Any]:
        """Return the form of the journal."""
        return {"users": list(self.users), "departments": list(self.departments), "everyone": self.everyone}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Batch:
        """Read the form of the journal."""
        return cls(tuple(map(str, data["users"])), tuple(map(int, data["departments"])), bool(data["everyone"]))

    def __str__(self) -> str:
        if self.everyone:
            return "everyone in the corp"
        parts = [_some(self.users, "person", "people")] if self.users else []
        parts += [_some(self.departments, "department", "departments")] if self.departments else []
        return " and ".join(parts)


def _some(ids: Sequence[object], one: str, many: str) -> str:
    named = ", ".join(map(str, ids[:3])) + (", …" if len(ids) > 3 else "")
    return f"{len(ids)} {one if len(ids) == 1 else many} ({named})"


def users_of(given: Iterable[str], files: Iterable[str]) -> list[str]:
    """Read user ids: separated by commas on the command line, by commas or line ends in files. Each is kept once.

    In files a `#` at the beginning of a line or after a blank begins a comment.
    """
    texts = [*given, *(_COMMENT.sub("", line) for file in files for line in read_text(file).splitlines())]
    users = split(texts)
    for user in users:
        if len(user.split()) > 1 or not user.isprintable():
            raise usage_error(f"{user!r} is no user id: write one on each line, or separate them with commas.")
    return list(dict.fromkeys(users))


def departments_of(given: Iterable[str]) -> list[int]:
    """Read department ids, separated by commas. Each is kept once."""
    texts = split(given)
    for text in texts:
        if not text.isdecimal():
            raise usage_error(f"{text!r} is no department id: it is a number.")
    return list(dict.fromkeys(map(int, texts)))


def batches_of(users: Sequence[str], departments: Sequence[int], most_users: int, most_departments: int) -> list[Batch]:
    """Split recipients so that each call stays below the limits of the API."""
    user_parts = [tuple(users[start : start + most_users]) for start in range(0, len(users), most_users)]
    department_parts = [tuple(departments[start : start + most_departments]) for start in range(0, len(departments), most_departments)]
    return [Batch(some_users, some_departments) for some_users, some_departments in zip_longest(user_parts, department_parts, fillvalue=())]
