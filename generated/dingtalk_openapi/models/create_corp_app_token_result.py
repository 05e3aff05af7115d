from __future__ import annotations

from ..model import Answer, wire


class CreateCorpAppTokenResult(Answer):
    """An access token of the app in the corp."""

    access_token: str = wire(secret=True)
    """The access token."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200."""
