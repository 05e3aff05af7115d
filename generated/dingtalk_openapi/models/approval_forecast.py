from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_forecast_node import ApprovalForecastNode
    from .approval_forecast_rule import ApprovalForecastRule


class ApprovalForecast(Answer):
    """The steps of an approval."""

    is_forecast_success: bool | None = wire("isForecastSuccess", default=None)
    """Whether they are known."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form."""
    user_id: str | None = wire("userId", default=None)
    """userid of the originator."""
    process_id: int | None = wire("processId", default=None)
    """Id of the process, of no use."""
    is_static_workflow: bool | None = wire("isStaticWorkflow", default=None)
    """Whether the steps are always the same."""
    workflow_activity_rules: list[ApprovalForecastRule] = wire("workflowActivityRules", default_factory=list)
    """The steps."""
    workflow_forecast_nodes: list[ApprovalForecastNode] = wire("workflowForecastNodes", default_factory=list)
    """Their order."""
