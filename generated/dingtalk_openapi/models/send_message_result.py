from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class SendMessageResult(OapiEnvelope):
    """What a successful send answers."""

    invaliduser: list[str] = wire(default_factory=list, joined="|")
    """Userids that do not exist; the message still goes to the others."""
    invalidparty: list[str] = wire(default_factory=list, joined="|")
    """Departments that do not exist."""
    forbidden_user_id: list[str] = wire("forbiddenUserId", default_factory=list, joined="|")
    """Userids dropped by flow control. A later addition (2016-17), known from official sample code."""
    message_id: str | None = wire("messageId", default=None)
    """Id for `list_message_status`, at most 128 characters, e.g. 32 hex digits. A later addition (2016-17), known from official sample
    code."""
