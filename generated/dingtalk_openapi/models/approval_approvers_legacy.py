from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset


class ApprovalApproversLegacy(Body):
    """Those who decide at one step."""

    task_action_type: Literal["AND", "OR", "NONE"] | Unset = UNSET
    """How they decide. `AND`: all of them, `OR`: one of them, `NONE`: there is only one."""
    user_ids: Sequence[str] | Unset = UNSET
    """userids of those who decide, two or more for `AND` and `OR`."""
