"""How a step of the pipeline says what is wrong: file, JSON pointer, rule."""

import sys
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong with the spec, and where."""

    file: str
    pointer: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}: [{self.rule}] {self.message}"


class SpecError(Exception):
    """The spec cannot be used; `problems` say why, each one once, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def tell(error: SpecError, conclusion: str) -> None:
    """Print what is wrong, and what that means for the command."""
    for problem in error.problems:
        print(problem, file=sys.stderr)
    print(conclusion, file=sys.stderr)


def pointer(*parts: str | int) -> str:
    """Write a path of keys as a JSON pointer (RFC 6901).

    >>> pointer("paths", "/media/get", "get")
    '/paths/~1media~1get/get'
    """
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def keys(where: str) -> list[str]:
    """Read a JSON pointer: the reverse of `pointer`.

    >>> keys("/paths/~1media~1get/get")
    ['paths', '/media/get', 'get']
    """
    return [part.replace("~1", "/").replace("~0", "~") for part in where.split("/")[1:]]


def walk(node: object, *parts: str | int) -> Iterator[tuple[tuple[str | int, ...], object]]:
    """Yield every node below `node`, itself included, with the keys that lead to it."""
    yield parts, node
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, *parts, key)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, *parts, index)


def closest(word: str, known: Iterable[str], *, alike: float = 0.6) -> str | None:
    """Return the known word that is most like a word that is not known, if one is alike enough (1: the same)."""
    return next(iter(get_close_matches(word, sorted(known), n=1, cutoff=alike)), None)


def did_you_mean(word: str, known: Iterable[str], *, alike: float = 0.6) -> str:
    """End a message about a word that is not known: with the known one that is like it, or with nothing.

    >>> did_you_mean("maxLenght", ["maxItems", "maxLength"])
    '; did you mean `maxLength`?'
    """
    match = closest(word, known, alike=alike)
    return f"; did you mean `{match}`?" if match else ""


def in_quotes(value: object, known: Container[str]) -> str:
    """End a message about a number that is known as text: YAML takes digits without quotes for a number.

    >>> in_quotes(60003, ["60003"])
    "; write it in quotes: '60003'"
    """
    return f"; write it in quotes: '{value}'" if not isinstance(value, str) and str(value) in known else ""
