from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_loose_envelope import OapiLooseEnvelope

if TYPE_CHECKING:
    from .user_detail import UserDetail


class GetUserResult(OapiLooseEnvelope):
    """One of the people of the corp, with the envelope of the old host."""

    result: UserDetail
    """All that the corp knows about one of its people."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
