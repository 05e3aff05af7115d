from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class ListMessageStatusResult(OapiEnvelope):
    """Who has read a message."""

    read: list[str] = wire(default_factory=list)
    """Userids that have read it."""
    unread: list[str] = wire(default_factory=list)
    """Userids that have not read it."""
