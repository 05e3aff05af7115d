from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListRoleUsersRequest(Body):
    """Which page of the people with a role."""

    role_id: int
    """Id of the role, from `list_roles`."""
    size: int | Unset = UNSET
    """People in a page, at most 100; 20 when absent. Works only with `offset`."""
    offset: int | Unset = UNSET
    """How many people to skip, from 0. Works only with `size`."""
