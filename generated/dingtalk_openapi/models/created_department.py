from __future__ import annotations

from ..model import Answer


class CreatedDepartment(Answer):
    """The new department."""

    dept_id: int
    """Id of the new department."""
