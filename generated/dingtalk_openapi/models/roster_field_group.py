from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .roster_field import RosterField


class RosterFieldGroup(Answer):
    """A group of fields that the app may read."""

    group_id: str | None = None
    """Id of the group."""
    has_detail: bool | None = None
    """Whether the group can have several entries for a person."""
    field_list: list[RosterField] = wire(default_factory=list)
    """Its fields."""
