from __future__ import annotations

from ..model import Answer, wire


class AttendanceGroupMember(Answer):
    """A person or a department in an attendance group."""

    atc_flag: str | None = None
    """Whether attendance counts."""
    type_: str | None = wire("type", default=None)
    """What it is."""
    member_id: str | None = None
    """Userid of the person, or id of the department."""
