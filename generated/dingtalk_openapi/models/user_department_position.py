from __future__ import annotations

from ..model import Shared


class UserDepartmentPosition(Shared):
    """Position of a person in one department."""

    dept_id: int | None = None
    """Id of the department."""
    is_main: bool | None = None
    """Whether it is the main position; a person has one."""
    title: str | None = None
    """Title of the position, at most 200 characters."""
    work_place: str | None = None
    """Place of work, at most 100 characters."""
