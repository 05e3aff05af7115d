from __future__ import annotations

from ..model import Answer, wire


class SuiteAuthUser(Answer):
    """Who authorised."""

    user_id: str | None = wire("userId", default=None)
    """Userid of the administrator."""
