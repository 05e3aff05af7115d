from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class UpdateRoleScopeRequest(Body):
    """Who is responsible for what."""

    userid: str
    """The userid of somebody who has the role."""
    role_id: int
    """Id of the role, from `list_roles`."""
    dept_ids: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Ids of the departments, at most 50; everybody when absent."""
