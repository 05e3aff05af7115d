from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .vacation_record import VacationRecord


class VacationRecordPage(Answer):
    """A page of records."""

    has_more: bool | None = None
    """Whether there are more."""
    leave_records: list[VacationRecord] = wire(default_factory=list)
    """The records."""
