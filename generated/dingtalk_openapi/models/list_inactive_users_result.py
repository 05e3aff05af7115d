from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .inactive_user_page import InactiveUserPage


class ListInactiveUsersResult(OapiEnvelope):
    """A page of userids, with the envelope of the old host."""

    result: InactiveUserPage
    """A page of those who did not log in, or who did."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
