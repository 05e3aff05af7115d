from __future__ import annotations

from ..model import Body


class CountUsersRequest(Body):
    """Whom to count."""

    only_active: bool
    """Whether to count only those who have activated DingTalk."""
