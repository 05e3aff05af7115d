from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .action_card_message import ActionCardMessage
    from .file_message import FileMessage
    from .image_message import ImageMessage
    from .link_message import LinkMessage
    from .markdown_message import MarkdownMessage
    from .oa_message import OaMessage
    from .text_message import TextMessage
    from .voice_message import VoiceMessage


class SendWorkNotificationRequest(Body):
    """Recipients and message of a work notification."""

    agent_id: int
    """Agent that sends the notification."""
    msg: TextMessage | ImageMessage | VoiceMessage | FileMessage | LinkMessage | OaMessage | MarkdownMessage | ActionCardMessage
    """The message of a work notification, an ordinary message or a message to a group (later form), of exactly one kind."""
    userid_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids, at most 100."""
    dept_id_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Department ids, at most 20; departments below them are included."""
    to_all_user: bool | Unset = UNSET
    """True sends to the whole corp; when false, `userid_list` or `dept_id_list` is required."""
    enable_id_trans: bool | Unset = UNSET
    """Only in the Java SDK, which does not say what it does."""
