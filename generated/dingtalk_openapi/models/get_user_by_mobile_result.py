from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_loose_envelope import OapiLooseEnvelope

if TYPE_CHECKING:
    from .user_by_mobile import UserByMobile


class GetUserByMobileResult(OapiLooseEnvelope):
    """The userid that belongs to a mobile number, with the envelope of the old host."""

    result: UserByMobile
    """Who has the mobile number."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
