from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class AddUserRolesRequest(Body):
    """Who gets which roles."""

    role_ids: Sequence[str | int] = wire("roleIds", joined=",")
    """Ids of the roles, at most 20."""
    user_ids: Sequence[str | int] = wire("userIds", joined=",")
    """The userids of the people, at most 20."""
