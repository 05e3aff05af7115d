from __future__ import annotations

from ..model import Answer


class UserDepartmentPosition(Answer):
    """Position of a person in one department; the page names no fields."""
