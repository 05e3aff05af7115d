from __future__ import annotations

from ..model import Answer


class UserDepartmentLeader(Answer):
    """Whether a person leads one department."""

    dept_id: int | None = None
    """Id of the department."""
    leader: bool | None = None
    """Whether the person leads it."""
