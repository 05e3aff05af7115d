from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ApprovalTargetSelection(Body):
    """Whom the originator chooses."""

    actioner_key: str | Unset = wire("actionerKey", default=UNSET)
    """Key of the step (`actorKey` of `forecast_approval`)."""
    actioner_user_ids: Sequence[str] | Unset = wire("actionerUserIds", default=UNSET)
    """userids of those who were chosen."""
