from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_forecast_range import ApprovalForecastRange


class ApprovalForecastActor(Answer):
    """Who acts at a step."""

    actor_key: str | None = wire("actorKey", default=None)
    """Key of the step, `actionerKey` of `create_approval`."""
    actor_type: str | None = wire("actorType", default=None)
    """What they do."""
    actor_selection_type: str | None = wire("actorSelectionType", default=None)
    """Who can be chosen."""
    actor_selection_range: ApprovalForecastRange | None = wire("actorSelectionRange", default=None)
    """Who can be chosen."""
    allowed_multi: bool | None = wire("allowedMulti", default=None)
    """Whether several can be chosen."""
    approval_type: str | None = wire("approvalType", default=None)
    """How it is decided."""
    approval_method: str | None = wire("approvalMethod", default=None)
    """How several decide."""
    actor_activate_type: str | None = wire("actorActivateType", default=None)
    """Whether they act together."""
    required: bool | None = None
    """Whether somebody has to be chosen."""
