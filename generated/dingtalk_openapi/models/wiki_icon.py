from __future__ import annotations

from ..model import Answer, wire


class WikiIcon(Answer):
    """The icon of a workspace."""

    type_: str | None = wire("type", default=None)
    """Kind of the icon."""
    value: str | None = None
    """Its address, or the emoji."""
