from __future__ import annotations

from ..model import UNSET, Body, Unset


class UserDepartmentTitle(Body):
    """Position of a person in one department, by its name."""

    dept_id: int | Unset = UNSET
    """Id of the department."""
    title: str | Unset = UNSET
    """Position of the person there."""
