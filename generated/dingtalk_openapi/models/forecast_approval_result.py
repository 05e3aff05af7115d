from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .approval_forecast import ApprovalForecast


class ForecastApprovalResult(Answer):
    """The steps of an approval."""

    result: ApprovalForecast | None = None
    """The steps."""
