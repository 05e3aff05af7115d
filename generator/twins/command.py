"""`python -m generator twins`: write the docstrings of the asynchronous side."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from generator.problems import Problem, SpecError, tell
from generator.twins.docstrings import twin_of
from generator.twins.examples import ExampleError
from generator.twins.pairs import Docstring, Module, Package, Pair

WIDTH = 140
"""The longest line, as ruff has it (pyproject.toml)."""

_QUOTES = '"""'


def twins(arguments: list[str]) -> int:
    """Write the docstrings, or look whether they are as they should be; the exit code is 0 when they are, and 1 when not."""
    parser = argparse.ArgumentParser(
        prog="python -m generator twins",
        description="Write the docstrings of the asynchronous side from those of the synchronous one (CONTRIBUTING.md).",
    )
    parser.add_argument("--root", type=Path, default=Path("src/dingkit"), metavar="FOLDER", help="the package (default: src/dingkit)")
    parser.add_argument("--check", action="store_true", help="write nothing, and tell which are not as they should be")
    options = parser.parse_args(arguments)
    try:
        differing = list(_differing(Package(options.root)))
    except SpecError as error:
        tell(error, f"{len(error.problems)} problem(s); nothing was changed")
        return 1
    if options.check and differing:
        problems = [Problem(pair.module.name, f"/{pair.name}", "twins", "is not what its twin says") for pair, _ in differing]
        tell(
            SpecError(problems), f"the docstrings in {options.root} are not what their twins say: run 'make generate' and commit the result"
        )
        return 1
    for module in {pair.module for pair, _ in differing}:
        _write(module, {pair.own: lines for pair, lines in differing if pair.module is module})
    if differing:
        print(f"wrote {len(differing)} docstrings in {options.root}")
    return 0


def _differing(package: Package) -> Iterator[tuple[Pair, list[str]]]:
    """Yield what has another docstring than it should, with the lines of the right one."""
    problems = []
    for pair in package.pairs():
        own = pair.own
        try:
            text = twin_of(pair.docstring.text, own.text, pair.parameters, pair.names, package.methods, WIDTH - own.indent)
        except ExampleError as error:
            message = f"{error}: give {pair.name} examples of its own, in a section `Asyncio:`"
            problems.append(Problem(pair.of.name, f"/{pair.name}", "twins", message))
            continue
        lines = _literal(pair.docstring.prefix or own.prefix, text, own.indent)
        if lines != pair.module.lines[own.first : own.end]:
            yield pair, lines
    if problems:
        raise SpecError(problems)


def _literal(prefix: str, text: str, indent: int) -> list[str]:
    lines = f"{prefix}{_QUOTES}{text}".split("\n")
    if len(lines) == 1:
        lines[0] += _QUOTES
    else:
        lines.append(_QUOTES)
    return [f"{indent * ' '}{line}".rstrip() for line in lines]


def _write(module: Module, docstrings: dict[Docstring, list[str]]) -> None:
    lines = list(module.lines)
    for docstring in sorted(docstrings, key=lambda each: each.first, reverse=True):
        lines[docstring.first : docstring.end] = docstrings[docstring]
    module.path.write_text("\n".join(lines), encoding="utf-8")
