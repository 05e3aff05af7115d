from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class WorkNotificationForbidden(Answer):
    """Why flow control dropped one user."""

    code: str | None = None
    """Code of the flow control, as text."""
    count: int | None = None
    """Threshold of the flow control."""
    userid: str | None = None
    """User id."""
