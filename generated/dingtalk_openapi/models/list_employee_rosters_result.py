from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .employee_roster import EmployeeRoster


class ListEmployeeRostersResult(Answer):
    """Entries of the roster."""

    result: list[EmployeeRoster] = wire(default_factory=list)
    """An entry for each person."""
