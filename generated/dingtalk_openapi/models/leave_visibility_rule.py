from __future__ import annotations

from ..model import Answer, wire


class LeaveVisibilityRule(Answer):
    """Who may use a type of leave."""

    type_: str | None = wire("type", default=None)
    """What the ids are of."""
    visible: list[str] = wire(default_factory=list)
    """Userids, or ids of the departments or roles, by `type`."""
