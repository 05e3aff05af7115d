from __future__ import annotations

from ..model import Answer


class SsoUser(Answer):
    """An administrator who came from the admin console."""

    userid: str
    """The userid in the corp."""
    name: str | None = None
    """Name of the person."""
    email: str | None = None
    """E-mail address."""
    avatar: str | None = None
    """URL of the picture."""
