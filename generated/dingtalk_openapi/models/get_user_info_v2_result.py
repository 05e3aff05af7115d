from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .login_user import LoginUser


class GetUserInfoV2Result(OapiEnvelope):
    """Who logged in, with the envelope of the old host."""

    result: LoginUser
    """Who logged in."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
