from __future__ import annotations

from ..model import Answer, wire


class DentryPerson(Answer):
    """A person."""

    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    name: str | None = None
    """Name of the person."""
