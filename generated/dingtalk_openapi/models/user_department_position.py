from __future__ import annotations

from ..model import Answer


class UserDepartmentPosition(Answer):
    """Position of a person in one department."""

    dept_id: int | None = None
    """Id of the department."""
    is_main: bool | None = None
    """Whether it is the main position; a person has one."""
    title: str | None = None
    """Title of the position."""
    work_place: str | None = None
    """Place of work."""
