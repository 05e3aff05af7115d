from __future__ import annotations

from .robot_inbound_audio_content import RobotInboundAudioContent
from .robot_inbound_card_content import RobotInboundCardContent
from .robot_inbound_chat_record_content import RobotInboundChatRecordContent
from .robot_inbound_file_content import RobotInboundFileContent
from .robot_inbound_picture_content import RobotInboundPictureContent
from .robot_inbound_quoting_content import RobotInboundQuotingContent
from .robot_inbound_rich_text_content import RobotInboundRichTextContent
from .robot_inbound_video_content import RobotInboundVideoContent


class RobotInboundContent(
    RobotInboundQuotingContent,
    RobotInboundRichTextContent,
    RobotInboundPictureContent,
    RobotInboundAudioContent,
    RobotInboundVideoContent,
    RobotInboundFileContent,
    RobotInboundChatRecordContent,
    RobotInboundCardContent,
):
    """Content of a message of any kind but text. Which fields there are follows from `msgtype`; the schemas combined here tell."""
