from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .checkin_record import CheckinRecord


class CheckinRecordPage(Answer):
    """A page of check-ins."""

    next_cursor: int | None = None
    """Where the next page begins; null when there is none."""
    page_list: list[CheckinRecord] = wire(default_factory=list)
    """The check-ins."""
