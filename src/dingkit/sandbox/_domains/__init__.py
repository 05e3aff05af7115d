"""What the sandbox does, a module for each domain: functions named after the operations that they answer.

An operation without a function is answered with its documented example, and its record says so.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.sandbox._serving import Request

DOMAINS: Final = (
    "app",
    "attendance",
    "calendar",
    "callback",
    "card",
    "chat",
    "checkin",
    "contact",
    "department",
    "external_contact",
    "isv",
    "jsapi",
    "media",
    "message",
    "oauth",
    "robot",
    "role",
    "storage",
    "stream",
    "todo",
    "token",
    "workflow",
)
"""The domains that have a module here."""


def handlers() -> dict[str, Callable[[Request], Any]]:
    """Return the functions by the operations that they answer."""
    found: dict[str, Callable[[Request], Any]] = {}
    for domain in DOMAINS:
        module = import_module(f"{__name__}.{domain}")
        found |= {name: vars(module)[name] for name, one in OPERATIONS.items() if one.domain == domain and name in vars(module)}
    return found
