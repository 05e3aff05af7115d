from __future__ import annotations

from ..model import Answer, wire


class RobotInboundRichTextItem(Answer):
    """A piece of a rich text, either a text, a picture or a mention."""

    text: str | None = None
    """The text, when it is one."""
    content: str | None = None
    """The text, in what is quoted (observed)."""
    type_: str | None = wire("type", default=None)
    """Kind of the piece, when it is no text."""
    msg_type: str | None = wire("msgType", default=None)
    """Kind of the piece, in what is quoted (observed)."""
    at_name: str | None = wire("atName", default=None)
    """Name of who is mentioned (observed)."""
    at_user_id: str | None = wire("atUserId", default=None)
    """Userid of who is mentioned (observed)."""
    download_code: str | None = wire("downloadCode", default=None)
    """Code to download the picture with."""
    picture_download_code: str | None = wire("pictureDownloadCode", default=None)
    """Code to download the picture with."""
