from __future__ import annotations

from ..model import wire
from .oapi_loose_envelope import OapiLooseEnvelope


class SendToConversationResult(OapiLooseEnvelope):
    """Who got an ordinary message."""

    receiver: list[str] = wire(default_factory=list, joined="|")
    """Userids of the same corp that got it; a single one in a private chat."""
