from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .robot_text_emotion import RobotTextEmotion


class RobotEmotionRequest(Body):
    """An emotion, and the message it is on."""

    robot_code: str = wire("robotCode")
    """Robot code of the robot that got the message."""
    open_conversation_id: str = wire("openConversationId")
    """Id of the conversation, the `conversationId` of the message."""
    open_msg_id: str = wire("openMsgId")
    """Id of the message, its `msgId`."""
    emotion_type: int | Unset = wire("emotionType", default=UNSET)
    """Kind of emotion."""
    emotion_name: str | Unset = wire("emotionName", default=UNSET)
    """Name of the emotion; clients give its text."""
    text_emotion: RobotTextEmotion | Unset = wire("textEmotion", default=UNSET)
    """An emotion that is a text."""
