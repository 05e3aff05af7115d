from __future__ import annotations

from ..model import Answer


class DepartmentPath(Answer):
    """The way from one department of a person up to the root."""

    parent_dept_id_list: list[int]
    """Ids of the departments, from that of the person to the root."""
