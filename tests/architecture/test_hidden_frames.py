"""Every module hides its frames from pytest, which prints the arguments of functions: a module that takes a secret cannot be forgotten."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import dingkit
import dingtalk_openapi
from dingtalk_openapi.operations import SECRET_FIELDS, SECRET_PARAMETERS
from tests.sweep import sweep

ROOTS = {package.__name__: Path(str(package.__file__)).parent for package in (dingkit, dingtalk_openapi)}
LINE = "__tracebackhide__ = True"
WORDS = r"secret|token|password|ticket|credential|webhook|aes_key|encryption_key"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).replace("-", "_").lower()


NAMES = {snake(name) for name in SECRET_FIELDS | SECRET_PARAMETERS}


@cache
def modules() -> dict[str, ast.Module]:
    found = {}
    for package, root in ROOTS.items():
        for path in sorted(root.rglob("*.py")):
            name = ".".join([package, *path.relative_to(root).with_suffix("").parts]).removesuffix(".__init__")
            found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def arguments(tree: ast.Module) -> set[str]:
    """The names of what all functions of a module take, and of the fields of its classes, which their constructors take."""
    functions = [node.args for node in ast.walk(tree) if isinstance(node, FUNCTIONS)]
    named = {argument.arg for args in functions for argument in [*args.posonlyargs, *args.args, *args.kwonlyargs]}
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    fields = [node.target for body in bodies for node in body if isinstance(node, ast.AnnAssign)]
    return named | {target.id for target in fields if isinstance(target, ast.Name)}


def takes_a_secret(name: str) -> bool:
    return runs_code(name) and any(argument in NAMES or re.search(WORDS, argument) for argument in arguments(modules()[name]))


def hides(tree: ast.Module) -> bool:
    return any(ast.unparse(node) == LINE for node in tree.body)


def runs_code(name: str) -> bool:
    """Whether a module has functions or classes; a model only declares fields, its constructor is that of `model.py`."""
    return not name.startswith("dingtalk_openapi.models.") and any(
        isinstance(node, (*FUNCTIONS, ast.ClassDef)) for node in ast.walk(modules()[name])
    )


def test_every_module_that_takes_a_secret_hides_its_frames() -> None:
    assert [name for name in modules() if takes_a_secret(name) and not hides(modules()[name])] == []


def test_so_does_every_other_module_for_secrets_travel_in_requests_and_objects() -> None:
    shown = [name for name, tree in modules().items() if runs_code(name) and not hides(tree)]
    assert shown == [], f"begin them with `{LINE}`, behind the docstring and `from __future__`"


def test_no_function_shows_itself_again() -> None:
    shown = [name for name, tree in modules().items() if sum("__tracebackhide__" in ast.unparse(node) for node in tree.body) > 1]
    assert shown == []


@sweep(
    "name",
    [
        "dingkit.client",
        "dingkit.callback._crypto",
        "dingkit.card._presses",
        "dingkit.cli.commands.callback",
        "dingkit.cli.support._settings",
        "dingkit.credentials._corps",
        "dingkit.credentials._isv",
        "dingkit.credentials._people",
        "dingkit.jsapi",
        "dingkit.oauth._identity",
        "dingkit.oauth._state",
        "dingkit.robot._robots",
        "dingkit.stores._codec",
        "dingkit.stream._client_id",
        "dingtalk_openapi.api.oauth",
        "dingtalk_openapi.api.token",
        "dingtalk_openapi.client",
    ],
)
def test_modules_that_take_secrets_are_found(name: str) -> None:
    assert takes_a_secret(name)


def test_modules_that_take_none_are_distinguished() -> None:
    assert not takes_a_secret("dingkit.messages.application")
