"""How a step of the pipeline says what is wrong: file, JSON pointer, rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


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
    """The spec cannot be used; `problems` tells why, each one once, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


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
