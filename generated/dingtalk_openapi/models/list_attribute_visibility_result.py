from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attribute_visibility import AttributeVisibility


class ListAttributeVisibilityResult(Answer):
    """A page of settings."""

    has_more: bool | None = wire("hasMore", default=None)
    """Whether there are more."""
    next_cursor: int | None = wire("nextCursor", default=None)
    """What to send as `nextToken` for the next page."""
    list_: list[AttributeVisibility] = wire("list", default_factory=list)
    """The settings."""
