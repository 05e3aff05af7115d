from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_inbound_rich_text_item import RobotInboundRichTextItem
    from .robot_replied_message import RobotRepliedMessage


class RobotInboundContent(Answer):
    """Content of a message of any kind but text. Which fields there are follows from `msgtype`; the schemas combined here
    tell.
    """

    is_reply_msg: bool | None = wire("isReplyMsg", default=None)
    """Whether the message answers another one by quoting it."""
    replied_msg: RobotRepliedMessage | None = wire("repliedMsg", default=None)
    """A message that another one answers by quoting it. Observed, on no page. In Python it has the accessors
    `plain_text`, `files` and `quoted` besides."""
    rich_text: list[RobotInboundRichTextItem] = wire("richText", default_factory=list)
    """Texts and pictures in the order in which they were written (richText)."""
    download_code: str | None = wire("downloadCode", default=None)
    """Code to download the picture, recording, video or file with."""
    picture_download_code: str | None = wire("pictureDownloadCode", default=None)
    """Code to download the picture with (picture)."""
    recognition: str | None = None
    """What was said, as text (audio)."""
    duration: int | str | None = None
    """Length in milliseconds (audio, video); a sample of a video has the text "5"."""
    video_type: str | None = wire("videoType", default=None)
    """Kind of video, e.g. mp4 (video)."""
    file_name: str | None = wire("fileName", default=None)
    """Name of the file (file)."""
    space_id: str | None = wire("spaceId", default=None)
    """Id of the space that holds the file (file; not always there)."""
    file_id: str | None = wire("fileId", default=None)
    """Id of the file in that space (file; not always there)."""
    title: str | None = None
    """Title, of a forwarded conversation or a card."""
    summary: str | None = None
    """The first messages, a line for each (chatRecord)."""
    chat_record: str | None = wire("chatRecord", default=None)
    """The messages as JSON text, a list of objects (chatRecord); DingTalk leaves some of them out, or all. Some
    clients saw a list."""
    text: str | None = None
    """Text, of markdown, of a card or of a quoted text."""
    biz_custom_action_url: str | None = None
    """Address of a shared document (interactiveCard)."""
