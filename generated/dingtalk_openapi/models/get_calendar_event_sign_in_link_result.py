from __future__ import annotations

from ..model import Answer, wire


class GetCalendarEventSignInLinkResult(Answer):
    """Where people sign in."""

    sign_in_link: str | None = wire("signInLink", default=None)
    """The address."""
