from __future__ import annotations

from ..model import Answer


class EmployeeTags(Answer):
    """Marks of a person: kind of mark, such as `teacher`, and the ids of departments. The docs do not explain it."""
