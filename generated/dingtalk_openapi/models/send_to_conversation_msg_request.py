from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .action_card_message import ActionCardMessage
    from .file_message import FileMessage
    from .image_message import ImageMessage
    from .link_message import LinkMessage
    from .markdown_message import MarkdownMessage
    from .oa_message import OaMessage
    from .text_message import TextMessage
    from .voice_message import VoiceMessage


class SendToConversationMsgRequest(Body):
    """An ordinary message in the later form, with the message in `msg`."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave; usable once, for 24 hours."""
    msg: TextMessage | ImageMessage | VoiceMessage | FileMessage | LinkMessage | OaMessage | MarkdownMessage | ActionCardMessage
    """The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind."""
