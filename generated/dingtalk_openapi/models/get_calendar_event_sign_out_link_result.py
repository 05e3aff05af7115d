from __future__ import annotations

from ..model import Answer, wire


class GetCalendarEventSignOutLinkResult(Answer):
    """Where people sign out."""

    sign_out_link: str | None = wire("signOutLink", default=None)
    """The address."""
