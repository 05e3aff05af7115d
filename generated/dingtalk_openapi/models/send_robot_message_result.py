from __future__ import annotations

from .oapi_loose_envelope import OapiLooseEnvelope


class SendRobotMessageResult(OapiLooseEnvelope):
    """The message was sent."""
