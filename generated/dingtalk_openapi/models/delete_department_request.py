from __future__ import annotations

from ..model import Body


class DeleteDepartmentRequest(Body):
    """The department in question."""

    dept_id: int
    """Id of the department; not 1, the root."""
