from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UserDepartmentOrder(Answer):
    """Place of a person in the order of one department."""

    dept_id: int | None = None
    """Id of the department."""
    order: int | None = None
    """Place in the order."""
