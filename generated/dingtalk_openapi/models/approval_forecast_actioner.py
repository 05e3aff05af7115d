from __future__ import annotations

from ..model import Answer, wire


class ApprovalForecastActioner(Answer):
    """Somebody who decides."""

    user_id: str | None = wire("userId", default=None)
    """userid."""
    name: str | None = None
    """Name."""
    avatar: str | None = None
    """Address of the picture."""
