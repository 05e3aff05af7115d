from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .chat_info import ChatInfo


class GetChatResult(OapiEnvelope):
    """A group."""

    chat_info: ChatInfo
    """A group with its settings and its members."""
