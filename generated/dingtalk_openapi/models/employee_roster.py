from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .roster_field_data import RosterFieldData


class EmployeeRoster(Answer):
    """Somebody's entry in the roster."""

    corp_id: str | None = wire("corpId", default=None)
    """CorpId of the corp."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    union_id: str | None = wire("unionId", default=None)
    """Not given yet, as the page says."""
    field_data_list: list[RosterFieldData] = wire("fieldDataList", default_factory=list)
    """The fields that were asked for."""
