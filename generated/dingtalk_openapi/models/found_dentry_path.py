from __future__ import annotations

from ..model import Answer, wire


class FoundDentryPath(Answer):
    """Where a file is."""

    path: str | None = None
    """The folder."""
    long_path: str | None = wire("longPath", default=None)
    """The folder, with those above it."""
    url: str | None = None
    """Address of the folder."""
