from __future__ import annotations

from ..model import Answer, wire


class AuthorizingUser(Answer):
    """The administrator who authorised the app."""

    user_id: str | None = wire("userId", default=None)
    """The userid in the corp."""
