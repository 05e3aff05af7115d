from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .leave_status import LeaveStatus


class LeaveStatusPage(Answer):
    """A page of leave."""

    has_more: bool | None = None
    """Whether there are more."""
    leave_status: list[LeaveStatus] = wire(default_factory=list)
    """The leave."""
