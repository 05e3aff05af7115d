from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class ReplyRobotMessageResult(OapiEnvelope):
    """The reply was sent."""
