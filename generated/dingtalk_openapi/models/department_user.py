from __future__ import annotations

from .user_profile import UserProfile


class DepartmentUser(UserProfile):
    """What the corp knows about one of the people of a department."""

    dept_order: int | None = None
    """Place of the person in the order of the department."""
    leader: bool | None = None
    """Whether the person leads the department."""
