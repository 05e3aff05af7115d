from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UserDepartmentPosition(Answer):
    """Position of a person in one department; the facts name no fields."""
