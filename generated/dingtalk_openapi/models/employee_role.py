from __future__ import annotations

from ..model import Answer, wire


class EmployeeRole(Answer):
    """A role of a person."""

    id: int | None = None
    """Id of the role."""
    name: str | None = None
    """Name of the role."""
    group_name: str | None = wire("groupName", default=None)
    """Name of the group of roles that it is in."""
    type_: int | None = wire("type", default=None)
    """Kind of role: 0, of sub-administrators 102, in the examples."""
