from __future__ import annotations

from ..model import Body


class DeleteUserRequest(Body):
    """The person to remove."""

    userid: str
    """The userid of the person in the corp."""
