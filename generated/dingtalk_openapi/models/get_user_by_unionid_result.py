from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_loose_envelope import OapiLooseEnvelope

if TYPE_CHECKING:
    from .user_by_unionid import UserByUnionid


class GetUserByUnionidResult(OapiLooseEnvelope):
    """The userid that belongs to a unionid, with the envelope of the old host."""

    result: UserByUnionid
    """Who has the unionid."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
