from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class ApprovalApprovers(Body):
    """Those who decide at one step."""

    action_type: Literal["AND", "OR", "NONE"] | Unset = wire("actionType", default=UNSET)
    """How they decide. `AND`: all of them, `OR`: one of them, `NONE`: there is only one."""
    user_ids: Sequence[str] | Unset = wire("userIds", default=UNSET)
    """userids of those who decide."""
