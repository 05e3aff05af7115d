from __future__ import annotations

from ..model import Answer


class SubDepartmentIds(Answer):
    """Departments directly below one."""

    dept_id_list: list[int]
    """Ids of the departments."""
