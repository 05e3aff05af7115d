from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .leave_quota import LeaveQuota


class LeaveQuotaPage(Answer):
    """A page of balances."""

    has_more: bool | None = None
    """Whether there are more."""
    leave_quotas: list[LeaveQuota] = wire(default_factory=list)
    """The balances."""
