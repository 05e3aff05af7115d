from __future__ import annotations

from ..model import Answer, wire


class ApprovalForecastNode(Answer):
    """A step in the order of the process."""

    activity_id: str | None = wire("activityId", default=None)
    """Id of the step."""
    out_id: str | None = wire("outId", default=None)
    """Id of the line that leads on."""
