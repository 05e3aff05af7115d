from __future__ import annotations

from ..model import Answer, wire


class CoolApp(Answer):
    """A cool app of an app, published."""

    name: str | None = None
    """Name of the cool app."""
    cool_app_code: str | None = wire("coolAppCode", default=None)
    """Code of the cool app."""
