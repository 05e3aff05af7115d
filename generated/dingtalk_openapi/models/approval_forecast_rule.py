from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_forecast_actioner import ApprovalForecastActioner
    from .approval_forecast_actor import ApprovalForecastActor


class ApprovalForecastRule(Answer):
    """A step."""

    activity_id: str | None = wire("activityId", default=None)
    """Id of the step."""
    prev_activity_id: str | None = wire("prevActivityId", default=None)
    """Id of the step before."""
    activity_name: str | None = wire("activityName", default=None)
    """Name of the step."""
    activity_type: str | None = wire("activityType", default=None)
    """Kind of step."""
    is_target_select: bool | None = wire("isTargetSelect", default=None)
    """Whether the originator chooses."""
    workflow_actor: ApprovalForecastActor | None = wire("workflowActor", default=None)
    """Who acts."""
    activity_actioners: list[ApprovalForecastActioner] = wire("activityActioners", default_factory=list)
    """Who decides."""
