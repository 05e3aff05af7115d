"""Finds what is there twice in a package: for synchronous programs, and for asyncio."""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.twins.examples import ASYNC_SUFFIX, Methods

CLASS_PREFIX = "Async"
_BASES = frozenset({"_pushes/_handler.py"})
"""Modules with the bases of public classes, in folders that are nobody's business else."""

_DOCSTRING = re.compile(r'(r?)"""(.*)"""', re.DOTALL)
_OTHER_NAMES = {"aclose": "close"}

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Documented = ast.ClassDef | _Function


@dataclass(frozen=True, slots=True)
class Docstring:
    """A docstring as it is written.

    Attributes:
        prefix: `r` or nothing.
        text: What is between the quotes, without its indentation.
        first: Its first line, counted from 0.
        end: The line after it.
        indent: How many blanks are before it.
    """

    prefix: str
    text: str
    first: int
    end: int
    indent: int


class Module:
    """A module, as it is written."""

    def __init__(self, path: Path, name: str) -> None:
        self.path = path
        self.name = name
        self.text = path.read_text(encoding="utf-8")

    @cached_property
    def lines(self) -> list[str]:
        """Its lines."""
        return self.text.split("\n")

    @cached_property
    def tree(self) -> ast.Module:
        """What is in it."""
        return ast.parse(self.text)

    @cached_property
    def classes(self) -> dict[str, ast.ClassDef]:
        """Its classes, by name."""
        return {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}

    def docstring(self, node: _Documented) -> Docstring | None:
        """Return the docstring of something in it."""
        first = node.body[0]
        if not isinstance(first, ast.Expr) or not isinstance(first.value, ast.Constant) or not isinstance(first.value.value, str):
            return None
        written = _DOCSTRING.fullmatch(ast.get_source_segment(self.text, first) or "")
        if written is None:
            return None
        lines = written[2].split("\n")
        text = "\n".join([lines[0], *(line.removeprefix(first.col_offset * " ") for line in lines[1:])])
        return Docstring(written[1], text.strip(), first.lineno - 1, first.end_lineno or 0, first.col_offset)


@dataclass(frozen=True, slots=True)
class Pair:
    """Something and its asynchronous twin.

    Attributes:
        of: Where the synchronous one is.
        docstring: Its docstring.
        module: Where the asynchronous one is.
        name: What that is called.
        own: Its docstring.
        parameters: What it takes; `None` of a class.
        names: What else is called otherwise on its side.
    """

    of: Module
    docstring: Docstring
    module: Module
    name: str
    own: Docstring
    parameters: frozenset[str] | None
    names: Mapping[str, str]


class Package:
    """The modules of a package that hold what its users see."""

    def __init__(self, root: Path) -> None:
        names = {path.relative_to(root): path for path in sorted(root.rglob("*.py"))}
        self.modules = [
            Module(path, name.as_posix())
            for name, path in names.items()
            if name.as_posix() in _BASES or not any(part.startswith("_") for part in name.parts[:-1])
        ]

    @cached_property
    def twins(self) -> list[tuple[Module, ast.ClassDef, Module, ast.ClassDef]]:
        """The classes that are there twice."""
        found = []
        for module in self.modules:
            for name, node in module.classes.items():
                twin = self._class(name.removeprefix(CLASS_PREFIX), module) if name.startswith(CLASS_PREFIX) else None
                if twin is not None:
                    found.append((*twin, module, node))
        return found

    @cached_property
    def methods(self) -> Methods:
        """What is awaited of the asynchronous classes."""
        methods = [method for _, _, _, node in self.twins for method in _functions(node).values()]
        awaited = {method.name for method in methods if isinstance(method, ast.AsyncFunctionDef) and not _yields(method)}
        return Methods(frozenset(awaited), frozenset({method.name for method in methods} - awaited))

    def pairs(self) -> Iterator[Pair]:
        """Yield what is there twice, where both have a docstring."""
        classes = {synchronous.name: twin.name for _, synchronous, _, twin in self.twins}
        for of, synchronous, module, twin in self.twins:
            methods = _functions(synchronous)
            named = {name: method for name, method in _functions(twin).items() if _OTHER_NAMES.get(name, name) in methods}
            names = classes | {_OTHER_NAMES[name]: name for name in named if name in _OTHER_NAMES}
            yield from _documented(of, synchronous, module, twin, twin.name, names)
            for name, method in named.items():
                yield from _documented(of, methods[_OTHER_NAMES.get(name, name)], module, method, f"{twin.name}.{name}", names)
        for module in self.modules:
            scopes: list[ast.Module | ast.ClassDef] = [module.tree, *module.classes.values()]
            for scope in scopes:
                functions = _functions(scope)
                others = {name: _OTHER_NAMES.get(name, name.removesuffix(ASYNC_SUFFIX)) for name in functions}
                named = {name: functions[name] for name, other in others.items() if other != name and other in functions}
                names = classes | {others[name]: name for name in named}
                owner = f"{scope.name}." if isinstance(scope, ast.ClassDef) else ""
                for name, function in named.items():
                    yield from _documented(module, functions[others[name]], module, function, owner + name, names)

    def _class(self, name: str, near: Module) -> tuple[Module, ast.ClassDef] | None:
        """Find a class: in a module, or elsewhere if there is one of that name alone."""
        found = [(module, module.classes[name]) for module in self.modules if name in module.classes]
        here = [each for each in found if each[0] is near]
        return next(iter(here or found), None) if here or len(found) == 1 else None


def _documented(
    of: Module, synchronous: _Documented, module: Module, twin: _Documented, name: str, names: Mapping[str, str]
) -> Iterator[Pair]:
    docstring, own = of.docstring(synchronous), module.docstring(twin)
    if docstring is not None and own is not None:
        yield Pair(of, docstring, module, name, own, _parameters(twin), names)


def _parameters(node: _Documented) -> frozenset[str] | None:
    return None if isinstance(node, ast.ClassDef) else frozenset(each.arg for each in ast.walk(node.args) if isinstance(each, ast.arg))


def _functions(scope: ast.Module | ast.ClassDef) -> dict[str, _Function]:
    return {node.name: node for node in scope.body if isinstance(node, _Function) and not node.name.startswith("_")}


def _yields(function: ast.AsyncFunctionDef) -> bool:
    return any(isinstance(node, ast.Yield) for node in ast.walk(function))
