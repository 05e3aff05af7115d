from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_group import AttendanceGroup


class AttendanceGroupPage(Answer):
    """A page of attendance groups."""

    has_more: bool | None = None
    """Whether there are more."""
    groups: list[AttendanceGroup] = wire(default_factory=list)
    """The groups."""
