from __future__ import annotations

from ..model import Body


class ListParentDepartmentIdsOfUserRequest(Body):
    """The person in question."""

    userid: str
    """The userid of the person."""
