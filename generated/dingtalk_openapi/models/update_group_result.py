from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UpdateGroupResult(Answer):
    """Whether the group was changed."""

    success: bool | None = None
    """True when it was done."""
