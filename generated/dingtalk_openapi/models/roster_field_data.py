from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .roster_value import RosterValue


class RosterFieldData(Answer):
    """A field of somebody's entry in the roster."""

    field_code: str | None = wire("fieldCode", default=None)
    """Code of the field."""
    field_name: str | None = wire("fieldName", default=None)
    """Name of the field."""
    group_id: str | None = wire("groupId", default=None)
    """Id of the group that it is in."""
    field_value_list: list[RosterValue] = wire("fieldValueList", default_factory=list)
    """Its values: one, or one for each entry of a group with several."""
