"""Turns examples of the synchronous side into those of the asynchronous one."""

import ast
import doctest
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

CLIENT = "ding"
"""What a client is called in each example."""

ASYNC_SUFFIX = "_async"

_PAGES = "iter_"
"""How the methods are called that return an iterator over all pages (docs/adr/0019-lists-in-pages.md)."""

_PROMPT = 4
_SKIP = "  # doctest: +SKIP"


class ExampleError(Exception):
    """An example cannot be turned."""


@dataclass(frozen=True, slots=True)
class Methods:
    """The methods of the asynchronous classes.

    Attributes:
        awaited: Those of any of the classes.
        plain: Those which return at once, such as something for `async with` or `async for`.
    """

    awaited: frozenset[str]
    plain: frozenset[str]


def with_await(text: str, names: Mapping[str, str], methods: Methods) -> str:
    """Return a text with examples so that they await what has to be awaited.

    Args:
        text: With examples of the synchronous side, as doctest reads them.
        names: What is called otherwise on the other side.
        methods: What is awaited there.

    Raises:
        ExampleError: something is done with an iterator or a context manager that this does not understand.
    """
    lines = text.split("\n")
    objects: set[str] = set()
    for example in doctest.DocTestParser().get_examples(text):
        turner = _Turner(example.source, names, methods, objects)
        turned = turner.turn()
        if turner.waits and not example.options.get(doctest.SKIP):
            turned[0] += _SKIP
        for number, line in enumerate(turned, example.lineno):
            lines[number] = lines[number][: example.indent + _PROMPT] + line
    return "\n".join(lines)


@dataclass(eq=False)
class _Turner(ast.NodeVisitor):
    source: str
    names: Mapping[str, str]
    methods: Methods
    objects: set[str]
    """Variables with what is for `async with` or `async for`, or came of it."""
    waits: bool = False
    """Whether something waits outside of functions."""
    _edits: list[tuple[int, int, int, str]] = field(default_factory=list)
    """Line, column, length of what goes, and what is there instead."""
    _around: list[ast.AST] = field(default_factory=list)
    _understood: set[ast.AST] = field(default_factory=set)
    _waiting: set[ast.AST] = field(default_factory=set)
    """Functions in which something waits."""

    def turn(self) -> list[str]:
        self.visit(ast.parse(self.source))
        lines = self.source.rstrip("\n").split("\n")
        for row, start, length, text in sorted(self._edits, reverse=True):
            lines[row] = lines[row][:start] + text + lines[row][start + length :]
        return lines

    def visit(self, node: ast.AST) -> None:
        self._around.append(node)
        super().visit(node)
        self._around.pop()

    def visit_alias(self, node: ast.alias) -> None:
        self._rename(node.lineno, node.col_offset, node.name)

    def visit_Name(self, node: ast.Name) -> None:
        self._rename(node.lineno, node.col_offset, node.id)
        is_used = isinstance(node.ctx, ast.Load) and not isinstance(self._around[-2], ast.Attribute)
        if node.id in self.objects and is_used and node not in self._understood:
            raise ExampleError(f"it is not known what is done with `{node.id}`")

    def visit_Call(self, node: ast.Call) -> None:
        *owner, name = _path(node.func)
        if isinstance(node.func, ast.Attribute) and self._is_renamed(owner, name):
            self._rename(node.func.end_lineno or 0, (node.func.end_col_offset or 0) - len(name), name)
        if self._is_awaited(owner, name):
            self._wait()
            around = self._around[-2]
            operands = [getattr(around, name, None) for name in ("value", "func")]
            is_operand = isinstance(around, (ast.Attribute, ast.Subscript, ast.Call)) and node in operands
            self._insert(node.lineno, node.col_offset, "(await " if is_operand else "await ")
            if is_operand:
                self._insert(node.end_lineno or 0, node.end_col_offset or 0, ")")
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        if self._is_object(node.value):
            self.objects |= {target.id for target in node.targets if isinstance(target, ast.Name)}

    def visit_With(self, node: ast.With) -> None:
        turned = [item for item in node.items if self._is_object(item.context_expr)]
        if turned:
            if turned != node.items:
                raise ExampleError("`with` and `async with` cannot be one statement")
            self.objects |= {item.optional_vars.id for item in turned if isinstance(item.optional_vars, ast.Name)} - {CLIENT}
            self._wait()
            self._insert(node.lineno, node.col_offset, "async ")
        self.generic_visit(node)

    def visit_For(self, node: ast.For) -> None:
        if self._is_object(node.iter):
            self._wait()
            self._insert(node.lineno, node.col_offset, "async ")
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        if self._is_object(node.iter):
            self._wait()
            line, end = self._place(node.target.lineno, node.target.col_offset)
            *_, word = re.finditer(r"\bfor\b", self.source.split("\n")[line][:end])
            self._edits.append((line, word.start(), 0, "async "))
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.generic_visit(node)
        if node in self._waiting:
            self._insert(node.lineno, node.col_offset, "async ")

    def _is_awaited(self, owner: list[str], name: str) -> bool:
        if not owner or self._is_renamed(owner, name):
            return name in self.names and name[0].islower()
        if owner[0] == CLIENT and len(owner) > 1:
            return not self._returns_at_once(name)
        return name in self.methods.awaited and owner[0] in {CLIENT, *self.objects}

    def _is_renamed(self, owner: list[str], name: str) -> bool:
        return name in self.names and (self.names[name].endswith(ASYNC_SUFFIX) or owner[0] in {CLIENT, *self.objects})

    def _is_object(self, node: ast.expr) -> bool:
        """Return whether an expression is for `async with` or `async for`."""
        self._understood.add(node)
        if isinstance(node, ast.Name):
            return node.id in self.objects
        *owner, name = _path(node.func) if isinstance(node, ast.Call) else [""]
        if not owner:
            return name in self.names and name[0].isupper()
        return owner[0] == CLIENT and self._returns_at_once(name)

    def _returns_at_once(self, name: str) -> bool:
        return name in self.methods.plain or name.startswith(_PAGES)

    def _wait(self) -> None:
        """Note what has to be asynchronous around what is visited."""
        for node in reversed(self._around):
            if isinstance(node, (ast.GeneratorExp, ast.Lambda)):
                raise ExampleError("it waits in a generator expression or a lambda")
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._waiting.add(node)
                return
        self.waits = True

    def _rename(self, row: int, column: int, name: str) -> None:
        if name in self.names:
            self._edits.append((*self._place(row, column), len(name), self.names[name]))

    def _insert(self, row: int, column: int, text: str) -> None:
        self._edits.append((*self._place(row, column), 0, text))

    def _place(self, row: int, column: int) -> tuple[int, int]:
        """Return where something is in the lines of the text: the parser counts from 1, and bytes."""
        return row - 1, len(self.source.split("\n")[row - 1].encode()[:column].decode())


def _path(node: ast.expr) -> list[str]:
    """Return the names of `a.b.c`; the first is empty where it is an expression."""
    if isinstance(node, ast.Attribute):
        return [*_path(node.value), node.attr]
    return [node.id if isinstance(node, ast.Name) else ""]
