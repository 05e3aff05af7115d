from __future__ import annotations

from ..model import Body


class ListSubDepartmentIdsRequest(Body):
    """The department above."""

    dept_id: int
    """Id of the department above; 1 is the root."""
