from __future__ import annotations

from ..model import Body


class ListDepartmentUseridsRequest(Body):
    """The department in question."""

    dept_id: int
    """Id of the department; the root department is 1."""
