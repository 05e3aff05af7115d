from __future__ import annotations

from ..model import Answer


class UserDepartmentOrder(Answer):
    """Place of a person in the order of one department."""

    dept_id: int | None = None
    """Id of the department."""
    order: int | None = None
    """Place in the order; by most pages a larger one comes first."""
