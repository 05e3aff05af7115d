"""All that a user of dingkit can call, found by itself: what is told of all public names holds for those that are still to come."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import dingkit
import dingtalk_openapi
from dingtalk_openapi.operations import SECRET_FIELDS, SECRET_PARAMETERS
from dingtalk_openapi.types import Row
from tests.property.described import fields, schemas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

PACKAGES = ("dingkit", "dingtalk_openapi")
WORDS = re.compile(r"secret|token|password|aes_key|encryption_keys|url_or_token")
NO_SECRETS = frozenset({"needs_token", "next_token", "nonce"})
"""The nonce of a push or a signature travels in the open; that of the registration of an app, which the spec marks, is its own."""


def snake(name: str) -> str:
    """A name of the wire as Python has it."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).replace("-", "_").lower()


SECRET_NAMES = frozenset(snake(name) for name in SECRET_FIELDS | SECRET_PARAMETERS)


@dataclass(frozen=True)
class Public:
    """One thing that can be called.

    Attributes:
        name: As it is imported, `dingkit.robot.RobotWebhook.send`.
        function: What is called; of a class its `__init__`.
        owner: The class that it is a method of, or makes.
    """

    name: str
    function: Callable[..., Any]
    owner: type | None = None

    @property
    def is_row(self) -> bool:
        """Whether it makes objects of a class that is only declared: all of those have one `__init__`."""
        own = self.owner if self.function.__name__ == "__init__" else None
        return own is not None and issubclass(own, Row) and "__init__" not in vars(own)

    @property
    def parameters(self) -> dict[str, inspect.Parameter]:
        """What it takes, without `self`."""
        if self.is_row:
            return dict(inspect.signature(self.owner).parameters)  # type: ignore[arg-type]
        found = dict(inspect.signature(self.function).parameters)
        if self.owner is not None:
            found.pop(next(iter(found), ""), None)
        return found

    @property
    def secrets(self) -> list[str]:
        """Which of that is a secret: of a model what the spec marks, of everything else what bears the name of one."""
        if self.is_row and self.name.startswith("dingtalk_openapi"):
            return []  # the tables hold names of what is secret
        if self.owner is not None and self.owner.__name__ in schemas():
            return sorted(_marked(schemas()[self.owner.__name__]) & self.parameters.keys())
        return [name for name in self.parameters if is_secret(name)]


def _marked(schema: dict[str, Any]) -> set[str]:
    return {snake(name) for name, value in fields(schema).properties.items() if value.get("format") == "password"}


def is_secret(name: str) -> bool:
    """Whether an argument of this name is a secret."""
    return name not in NO_SECRETS and (name in SECRET_NAMES or bool(WORDS.search(name)))


def modules() -> Iterator[ModuleType]:
    """The modules that users import: those without an underscore, and not the command line."""
    for package in (dingkit, dingtalk_openapi):
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            private = any(part.startswith("_") for part in found.name.split("."))
            if not private and not found.name.startswith(("dingkit.cli", "dingtalk_openapi.models.")):
                yield importlib.import_module(found.name)


@cache
def everything() -> dict[str, Public]:
    """All functions, constructors and methods, each once."""
    found: dict[int, Public] = {}
    for module in modules():
        names = getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]
        for name in names:
            value = getattr(module, name)
            if str(getattr(value, "__module__", "")).startswith(PACKAGES):
                for public in _callables(f"{module.__name__}.{name}", value):
                    found.setdefault(id(public.owner if public.is_row else public.function), public)
    return {public.name: public for public in found.values()}


def _callables(name: str, value: object) -> Iterator[Public]:
    if inspect.isfunction(value):
        yield Public(name, value)
    elif inspect.isclass(value) and not getattr(value, "_is_protocol", False):
        for method, written in inspect.getmembers(value):
            function = getattr(written, "__func__", written)
            ours = inspect.isfunction(function) and str(function.__module__).startswith(PACKAGES)
            if ours and (method == "__init__" or not method.startswith("_")):
                yield Public(name if method == "__init__" else f"{name}.{method}", function, value)
