from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    pass


class AuthorizingUser(Answer):
    """The administrator who authorised the app."""

    user_id: str | None = wire("userId", default=None)
    """The userid in the corp."""
