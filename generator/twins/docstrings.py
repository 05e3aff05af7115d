"""Turns the docstring of a synchronous twin into that of the other."""

import re
import textwrap
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.twins.examples import Methods, with_await

ARGS, THREADS, ASYNCIO, EXAMPLES, SOURCE = "Args:", "Threads:", "Asyncio:", "Examples:", "Source:"
_TITLE = re.compile(r"[A-Z][a-z]+:")
_IN_CODE_FONT = re.compile(r"`([^`]+)`")
_FIRST_NAME = re.compile(r"[A-Za-z_]\w*")
_STATEMENTS = {"with": "async with", "for": "async for", "next": "anext"}
_OF_ENTRIES = frozenset({ARGS, "Attributes:", "Raises:"})
_INDENT = 4


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a docstring: a title and what is indented below it, or text."""

    title: str
    lines: list[str]

    def __str__(self) -> str:
        return "\n".join([self.title, *self.lines] if self.title else self.lines)


def sections(docstring: str) -> list[Section]:
    """Divide a docstring, whose indentation is that of its first line."""
    found = [Section("", [])]
    for line in docstring.split("\n"):
        if _TITLE.fullmatch(line):
            found.append(Section(line, []))
        elif line and not line.startswith(" ") and found[-1].title:
            found.append(Section("", [line]))
        else:
            found[-1].lines.append(line)
    return [Section(each.title, "\n".join(each.lines).strip("\n").split("\n")) for each in found]


def twin_of(docstring: str, own: str, parameters: Collection[str] | None, names: Mapping[str, str], methods: Methods, width: int) -> str:
    """Return the docstring of an asynchronous twin.

    Args:
        docstring: That of the synchronous one.
        own: The one that it has. Its section `Asyncio:` stays, and what is in `Args:` of parameters that the other does not have.
        parameters: What it takes; `None` when all that is described is taken.
        names: What is called otherwise there.
        methods: What is awaited.
        width: The longest line.

    Raises:
        ExampleError: an example cannot be turned.
    """
    of_its_own = sections(own)
    kept = [each for each in of_its_own if each.title == ASYNCIO]
    its_args = [entry for each in of_its_own if each.title == ARGS for entry in _units(each.lines, has_entries=True)]
    has_examples = any(line.lstrip().startswith(">>>") for each in kept for line in each.lines)
    made = []
    for each in sections(docstring):
        if each.title == EXAMPLES and not has_examples:
            made.append(Section(EXAMPLES, with_await("\n".join(each.lines), names, methods).split("\n")))
        elif each.title not in (THREADS, EXAMPLES):
            lines = _merged(each.lines, its_args, parameters) if each.title == ARGS else each.lines
            renamed = [_IN_CODE_FONT.sub(lambda code: f"`{_renamed(code[1], names)}`", line) for line in lines]
            made.append(Section(each.title, list(_wrapped(renamed, width, has_entries=each.title in _OF_ENTRIES))))
    has_source = len(made) > 1 and made[-1].lines[0].startswith(SOURCE)
    place = len(made) - has_source
    return "\n\n".join(map(str, [*made[:place], *kept, *made[place:]]))


def _merged(lines: list[str], its_args: list[list[str]], parameters: Collection[str] | None) -> list[str]:
    """Return what is said of parameters: of those that both have, and of those that it has alone."""
    entries = {_name_of(entry): entry for entry in _units(lines, has_entries=True)}
    for entry in its_args:
        entries.setdefault(_name_of(entry), entry)
    return [line for name, entry in entries.items() if parameters is None or name in parameters for line in entry]


def _name_of(entry: list[str]) -> str:
    return entry[0].strip().partition(":")[0].lstrip("*")


def _renamed(code: str, names: Mapping[str, str]) -> str:
    return _STATEMENTS.get(code) or _FIRST_NAME.sub(lambda name: names.get(name[0], name[0]), code, count=1)


def _wrapped(lines: list[str], width: int, *, has_entries: bool) -> Iterator[str]:
    """Wrap again what has become too long."""
    for unit in _units(lines, has_entries=has_entries):
        if all(len(line) <= width for line in unit):
            yield from unit
            continue
        first, *rest = ((len(line) - len(line.lstrip())) * " " for line in unit)
        following = rest[0] if rest else first + has_entries * _INDENT * " "
        text = " ".join(line.strip() for line in unit)
        yield from textwrap.wrap(
            text, width, initial_indent=first, subsequent_indent=following, break_long_words=False, break_on_hyphens=False
        )


def _units(lines: list[str], *, has_entries: bool) -> Iterator[list[str]]:
    """Yield what is wrapped for itself: paragraphs, blank lines, and each entry of a list of arguments."""
    unit: list[str] = []
    for line in lines:
        begins = not line or (has_entries and not line.startswith(2 * _INDENT * " "))
        if unit and (begins or not unit[0]):
            yield unit
            unit = []
        unit.append(line)
    yield unit
