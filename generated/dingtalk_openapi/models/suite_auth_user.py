from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    pass


class SuiteAuthUser(Answer):
    """Who authorised."""

    user_id: str | None = wire("userId", default=None)
    """User id of the administrator."""
