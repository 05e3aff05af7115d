from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_group_shift import AttendanceGroupShift


class AttendanceGroup(Answer):
    """An attendance group: people, and the rules for them."""

    group_id: int | None = None
    """Id of the group."""
    is_default: bool | None = None
    """Whether it is the default group."""
    group_name: str | None = None
    """Name of the group."""
    selected_class: list[AttendanceGroupShift] = wire(default_factory=list)
    """Its shifts."""
    enable_emp_select_class: bool | None = None
    """Whether people choose a shift where none is scheduled."""
    disable_check_without_schedule: bool | None = None
    """Whether nobody can punch where nothing is scheduled."""
    disable_check_when_rest: bool | None = None
    """Whether punching on a day off needs an approval."""
    type_: str | None = wire("type", default=None)
    """Kind of the group."""
    member_count: int | None = None
    """How many people are in it."""
    default_class_id: int | None = None
    """Id of the shift that holds without another."""
    work_day_list: list[str] = wire(default_factory=list)
    """Ids of the shifts of a week, from Sunday to Saturday; `0` for a day off."""
    classes_list: list[str] = wire(default_factory=list)
    """The shifts of a week, for people to read."""
    manager_list: list[str] = wire(default_factory=list)
    """Userids of those who help to manage it."""
    dept_name_list: list[str] = wire(default_factory=list)
    """Names of the departments in it."""
    owner_user_id: str | None = None
    """Userid of the person in charge."""
    dept_ids: list[int] = wire(default_factory=list)
    """Ids of the departments in it; known from the official Java SDK alone."""
    user_ids: list[str] = wire(default_factory=list)
    """Userids of the people who are in it by themselves; known from the official Java SDK alone."""
    freecheck_day_start_min_offset: int | None = None
    """Of a group without shifts: how many minutes after midnight its day begins; known from the official Java SDK alone."""
    freecheck_work_days: list[int] = wire(default_factory=list)
    """Of a group without shifts: its working days, 0 for Sunday; known from the official Java SDK alone."""
