from __future__ import annotations

from .robot_inbound_audio_content import RobotInboundAudioContent
from .robot_inbound_card_content import RobotInboundCardContent
from .robot_inbound_chat_record_content import RobotInboundChatRecordContent
from .robot_inbound_file_content import RobotInboundFileContent
from .robot_inbound_picture_content import RobotInboundPictureContent
from .robot_inbound_rich_text_content import RobotInboundRichTextContent
from .robot_inbound_video_content import RobotInboundVideoContent
from .robot_replied_text_content import RobotRepliedTextContent


class RobotRepliedContent(
    RobotRepliedTextContent,
    RobotInboundRichTextContent,
    RobotInboundPictureContent,
    RobotInboundAudioContent,
    RobotInboundVideoContent,
    RobotInboundFileContent,
    RobotInboundChatRecordContent,
    RobotInboundCardContent,
):
    """Content of a quoted message; which fields there are follows from its `msgType`. Cards mostly have none."""
