from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .department_path import DepartmentPath


class ParentDepartmentsOfUser(Answer):
    """The ways from a person up to the root."""

    parent_list: list[DepartmentPath]
    """One way for each department that the person is in."""
