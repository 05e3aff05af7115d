from __future__ import annotations

from ..model import Answer


class DentryAppProperty(Answer):
    """What an app keeps with a file or folder."""

    name: str | None = None
    """Its name, unique for the app."""
    value: str | None = None
    """Its value."""
    visibility: str | None = None
    """Who sees it."""
