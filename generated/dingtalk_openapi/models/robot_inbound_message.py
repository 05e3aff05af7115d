from __future__ import annotations

from typing import TYPE_CHECKING

from ..inbound import InboundMessage
from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_inbound_at_user import RobotInboundAtUser
    from .robot_inbound_content import RobotInboundContent
    from .robot_inbound_text import RobotInboundText
    from .robot_quote_message import RobotQuoteMessage


class RobotInboundMessage(InboundMessage, Answer):
    """A message that a person wrote to a robot. Documented as always there are also conversationType, senderId, senderNick, chatbotUserId,
    createAt, sessionWebhook and sessionWebhookExpiredTime; they are not required here, so that a message without one of them can still be
    read. In Python a message has the accessors `plain_text`, `files` and `quoted` besides, and its `text` is always there, whatever its
    kind.
    """

    conversation_id: str = wire("conversationId")
    """Id of the conversation."""
    msg_id: str = wire("msgId")
    """Id of the message, encrypted."""
    msgtype: str
    """Kind of message."""
    conversation_type: str | None = wire("conversationType", default=None)
    """Kind of conversation."""
    conversation_title: str | None = wire("conversationTitle", default=None)
    """Title of the conversation; group only."""
    _text: RobotInboundText | None = wire("text", alias="text", default=None)
    """Content of a message of kind text."""
    content: RobotInboundContent | None = None
    """Content of a message of any kind but text. Which fields there are follows from `msgtype`; the schemas combined here tell."""
    sender_id: str | None = wire("senderId", default=None)
    """Id of the sender, encrypted."""
    sender_nick: str | None = wire("senderNick", default=None)
    """Nick name of the sender."""
    sender_staff_id: str | None = wire("senderStaffId", default=None)
    """Userid of the sender; only after the robot is published and for members of the corp."""
    sender_union_id: str | None = wire("senderUnionId", default=None)
    """The unionid of the sender."""
    sender_corp_id: str | None = wire("senderCorpId", default=None)
    """Corp of the sender."""
    sender_platform: str | None = wire("senderPlatform", default=None)
    """Platform of the sender."""
    is_admin: bool | None = wire("isAdmin", default=None)
    """Whether the sender is an administrator."""
    chatbot_corp_id: str | None = wire("chatbotCorpId", default=None)
    """Corp of the robot."""
    chatbot_user_id: str | None = wire("chatbotUserId", default=None)
    """Id of the robot, encrypted."""
    at_users: list[RobotInboundAtUser] = wire("atUsers", default_factory=list)
    """Who is mentioned."""
    is_in_at_list: bool | None = wire("isInAtList", default=None)
    """Whether the robot is among those mentioned."""
    create_at: int | None = wire("createAt", default=None)
    """When the message was written, in milliseconds."""
    session_webhook: str | None = wire("sessionWebhook", default=None, secret=True)
    """Address to reply to, `https://oapi.dingtalk.com/robot/sendBySession?session=…`, for `reply_robot_message`. Whoever has it can write
    to the conversation until `sessionWebhookExpiredTime`."""
    session_webhook_expired_time: int | None = wire("sessionWebhookExpiredTime", default=None)
    """Until when `sessionWebhook` can be used, in milliseconds."""
    robot_code: str | None = wire("robotCode", default=None)
    """Code of the robot; absent for custom robots."""
    original_msg_id: str | None = wire("originalMsgId", default=None)
    """Id of the message that this one answers by quoting it."""
    original_process_query_key: str | None = wire("originalProcessQueryKey", default=None)
    """The `processQueryKey` of the robot's message that this one answers, when a robot sent it."""
    quote_message: RobotQuoteMessage | None = wire("quoteMessage", default=None)
    """A message that another one answers, in an older form; observed, on no page."""
    error_code: int | str | None = wire("errorCode", default=None)
    """Why `text` and `content` are missing; no source tells whether it is a number or text."""
    error_message: str | None = wire("errorMessage", default=None)
    """Explanation that belongs to `errorCode`, in HTTP mode."""
    err_msg: str | None = wire("errMsg", default=None)
    """Explanation that belongs to `errorCode`, in Stream mode."""
