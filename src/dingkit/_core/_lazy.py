"""Names of a package that are imported when they are used (PEP 562)."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping


def lazily(package: str, modules: Mapping[str, Collection[str]]) -> Callable[[str], Any]:
    """Return the `__getattr__` of a package; to be hidden from type checkers, which would accept any misspelt name.

    Args:
        package: Its `__name__`.
        modules: Module → the public names that are in it.
    """
    homes = {name: module for module, names in modules.items() for name in names}

    def find(name: str) -> Any:
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(homes[name]), name)

    return find
