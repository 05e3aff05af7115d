from __future__ import annotations

from ..model import Answer, wire


class ApprovalSchemaPush(Answer):
    """How it is told to attendance."""

    push_switch: int | None = wire("pushSwitch", default=None)
    """Whether it is."""
    push_tag: str | None = wire("pushTag", default=None)
    """Status that is shown."""
    attendance_rule: int | None = wire("attendanceRule", default=None)
    """What it counts as."""
