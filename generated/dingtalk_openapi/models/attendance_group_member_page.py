from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_group_member import AttendanceGroupMember


class AttendanceGroupMemberPage(Answer):
    """A page of members."""

    has_more: bool | None = None
    """Whether there are more."""
    cursor: int | None = None
    """Where the next page begins."""
    result: list[AttendanceGroupMember] = wire(default_factory=list)
    """The members."""
