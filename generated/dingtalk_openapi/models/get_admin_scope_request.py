from __future__ import annotations

from ..model import Body


class GetAdminScopeRequest(Body):
    """The administrator in question."""

    userid: str
    """The userid of the administrator."""
