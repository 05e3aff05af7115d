from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .sns_user_by_code import SnsUserByCode


class GetSnsUserInfoByCodeResult(OapiEnvelope):
    """The profile of the person who logged in to an open app."""

    user_info: SnsUserByCode
    """A person who logged in to an open app, as the code alone tells."""
