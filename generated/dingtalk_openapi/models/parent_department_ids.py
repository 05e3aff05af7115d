from __future__ import annotations

from ..model import Answer


class ParentDepartmentIds(Answer):
    """The way from a department up to the root."""

    parent_id_list: list[int]
    """Ids of the departments, from the one in question to the root."""
