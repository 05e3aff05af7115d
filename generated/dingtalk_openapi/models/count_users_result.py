from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .user_count import UserCount


class CountUsersResult(OapiEnvelope):
    """The number of people, with the envelope of the old host."""

    result: UserCount
    """How many people there are."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
