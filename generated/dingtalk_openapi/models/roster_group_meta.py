from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .roster_field_meta import RosterFieldMeta


class RosterGroupMeta(Answer):
    """A group of fields of the roster."""

    group_id: str | None = None
    """Id of the group."""
    group_name: str | None = None
    """Name of the group."""
    detail: bool | None = None
    """Whether the group can have several entries for a person, such as the members of a family."""
    field_meta_info_list: list[RosterFieldMeta] = wire(default_factory=list)
    """Its fields."""
