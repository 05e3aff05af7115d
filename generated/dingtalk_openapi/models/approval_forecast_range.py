from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_forecast_person import ApprovalForecastPerson
    from .approval_forecast_role import ApprovalForecastRole


class ApprovalForecastRange(Answer):
    """Who can be chosen."""

    approvals: list[ApprovalForecastPerson] = wire(default_factory=list)
    """People."""
    labels: list[ApprovalForecastRole] = wire(default_factory=list)
    """Roles."""
