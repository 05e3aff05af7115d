from __future__ import annotations

from ..model import Answer


class AssociatedDepartment(Answer):
    """The department of an associated corp."""

    dept_id: int | None = None
    """Id of the department in the associated corp."""
    corp_id: str | None = None
    """Id of the associated corp."""
