from __future__ import annotations

from ..model import Body


class ListParentDepartmentIdsRequest(Body):
    """The department in question."""

    dept_id: int
    """Id of the department."""
