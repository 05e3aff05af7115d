from __future__ import annotations

from ..model import UNSET, Body, Unset


class UserChangesPosition(Body):
    """Position to give a person in one department."""

    dept_id: int | Unset = UNSET
    """Id of the department."""
    is_main: bool | Unset = UNSET
    """Whether it is the main position; a person has one and only one."""
    title: str | Unset = UNSET
    """Title of the position, at most 200 characters."""
    work_place: str | Unset = UNSET
    """Place of work, at most 100 characters."""
