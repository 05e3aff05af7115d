from __future__ import annotations

from ..model import UNSET, Body, Unset


class UserChangesTitle(Body):
    """Position to give a person in one department, by its name."""

    dept_id: int | Unset = UNSET
    """Id of the department."""
    title: str | Unset = UNSET
    """Position of the person there."""
