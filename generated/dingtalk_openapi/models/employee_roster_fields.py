from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .employee_roster_field import EmployeeRosterField


class EmployeeRosterFields(Answer):
    """Somebody's entry in the roster."""

    userid: str | None = None
    """Userid of the person."""
    partner: bool | None = None
    """Whether the person is a partner."""
    field_list: list[EmployeeRosterField] = wire(default_factory=list)
    """The fields that were asked for."""
