from __future__ import annotations

from ..model import Answer


class DentryThumbnail(Answer):
    """A small picture of a file."""

    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""
    url: str | None = None
    """Temporary address of the picture."""
