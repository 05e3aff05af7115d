from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .file_content import FileContent


class SendToConversationFileRequest(Body):
    """A file message of 2016, its sender and its conversation."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""
    msgtype: Literal["file"] = "file"
    """Kind of message."""
    file: FileContent
    """Content of a file message."""
