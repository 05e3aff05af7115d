from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..inbound import InboundMessage
from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.robot_inbound_at_user import RobotInboundAtUser
    from ..models.robot_inbound_content import RobotInboundContent
    from ..models.robot_inbound_text import RobotInboundText
    from ..models.robot_quote_message import RobotQuoteMessage


T = TypeVar("T", bound="RobotInboundMessage")


@_attrs_define
class RobotInboundMessage(InboundMessage):
    """A message that a person wrote to a robot. Documented as always there are also conversationType, senderId,
    senderNick, chatbotUserId, createAt, sessionWebhook and sessionWebhookExpiredTime; they are not required here, so
    that a message without one of them can still be read. In Python a message has the accessors `plain_text`, `files`
    and `quoted` besides, and its `text` is always there, whatever its kind.
    """

    conversation_id: str
    """Id of the conversation."""

    msg_id: str
    """Id of the message, encrypted."""

    msgtype: str
    """Kind of message."""

    conversation_type: str | Unset = UNSET
    """Kind of conversation."""

    conversation_title: str | Unset = UNSET
    """Title of the conversation; group only."""

    _text: RobotInboundText | Unset = _attrs_field(default=UNSET, alias="text")
    """Content of a message of kind text."""

    content: RobotInboundContent | Unset = UNSET
    """Content of a message of any kind but text. Which fields there are follows from `msgtype`; the schemas combined
    here tell."""

    sender_id: str | Unset = UNSET
    """Id of the sender, encrypted."""

    sender_nick: str | Unset = UNSET
    """Nick name of the sender."""

    sender_staff_id: str | Unset = UNSET
    """User id of the sender; only after the robot is published and for members of the corp."""

    sender_union_id: str | Unset = UNSET
    """The unionid of the sender."""

    sender_corp_id: str | Unset = UNSET
    """Corp of the sender."""

    sender_platform: str | Unset = UNSET
    """Platform of the sender."""

    is_admin: bool | Unset = UNSET
    """Whether the sender is an administrator."""

    chatbot_corp_id: str | Unset = UNSET
    """Corp of the robot."""

    chatbot_user_id: str | Unset = UNSET
    """Id of the robot, encrypted."""

    at_users: list[RobotInboundAtUser] | Unset = UNSET
    """Who is mentioned."""

    is_in_at_list: bool | Unset = UNSET
    """Whether the robot is among those mentioned."""

    create_at: int | Unset = UNSET
    """When the message was written, in milliseconds."""

    session_webhook: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """Address to reply to, `https://oapi.dingtalk.com/robot/sendBySession?session=…`, for `reply_robot_message`.
    Whoever has it can write to the conversation until `sessionWebhookExpiredTime`."""

    session_webhook_expired_time: int | Unset = UNSET
    """Until when `sessionWebhook` can be used, in milliseconds."""

    robot_code: str | Unset = UNSET
    """Code of the robot; absent for custom robots."""

    original_msg_id: str | Unset = UNSET
    """Id of the message that this one answers by quoting it."""

    original_process_query_key: str | Unset = UNSET
    """The `processQueryKey` of the robot's message that this one answers, when a robot sent it."""

    quote_message: RobotQuoteMessage | Unset = UNSET
    """A message that another one answers, in an older form; observed, on no page."""

    error_code: int | str | Unset = UNSET
    """Why `text` and `content` are missing; no source tells whether it is a number or text."""

    error_message: str | Unset = UNSET
    """Explanation that belongs to `errorCode`, in HTTP mode."""

    err_msg: str | Unset = UNSET
    """Explanation that belongs to `errorCode`, in Stream mode."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        conversation_id = self.conversation_id

        msg_id = self.msg_id

        msgtype = self.msgtype

        conversation_type = self.conversation_type

        conversation_title = self.conversation_title

        text = write(self._text)

        content = write(self.content)

        sender_id = self.sender_id

        sender_nick = self.sender_nick

        sender_staff_id = self.sender_staff_id

        sender_union_id = self.sender_union_id

        sender_corp_id = self.sender_corp_id

        sender_platform = self.sender_platform

        is_admin = self.is_admin

        chatbot_corp_id = self.chatbot_corp_id

        chatbot_user_id = self.chatbot_user_id

        at_users = write(self.at_users)

        is_in_at_list = self.is_in_at_list

        create_at = self.create_at

        session_webhook = self.session_webhook

        session_webhook_expired_time = self.session_webhook_expired_time

        robot_code = self.robot_code

        original_msg_id = self.original_msg_id

        original_process_query_key = self.original_process_query_key

        quote_message = write(self.quote_message)

        error_code = write(self.error_code)

        error_message = self.error_message

        err_msg = self.err_msg

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "conversationId": conversation_id,
                "msgId": msg_id,
                "msgtype": msgtype,
            }
        )
        if conversation_type is not UNSET:
            field_dict["conversationType"] = conversation_type
        if conversation_title is not UNSET:
            field_dict["conversationTitle"] = conversation_title
        if text is not UNSET:
            field_dict["text"] = text
        if content is not UNSET:
            field_dict["content"] = content
        if sender_id is not UNSET:
            field_dict["senderId"] = sender_id
        if sender_nick is not UNSET:
            field_dict["senderNick"] = sender_nick
        if sender_staff_id is not UNSET:
            field_dict["senderStaffId"] = sender_staff_id
        if sender_union_id is not UNSET:
            field_dict["senderUnionId"] = sender_union_id
        if sender_corp_id is not UNSET:
            field_dict["senderCorpId"] = sender_corp_id
        if sender_platform is not UNSET:
            field_dict["senderPlatform"] = sender_platform
        if is_admin is not UNSET:
            field_dict["isAdmin"] = is_admin
        if chatbot_corp_id is not UNSET:
            field_dict["chatbotCorpId"] = chatbot_corp_id
        if chatbot_user_id is not UNSET:
            field_dict["chatbotUserId"] = chatbot_user_id
        if at_users is not UNSET:
            field_dict["atUsers"] = at_users
        if is_in_at_list is not UNSET:
            field_dict["isInAtList"] = is_in_at_list
        if create_at is not UNSET:
            field_dict["createAt"] = create_at
        if session_webhook is not UNSET:
            field_dict["sessionWebhook"] = session_webhook
        if session_webhook_expired_time is not UNSET:
            field_dict["sessionWebhookExpiredTime"] = session_webhook_expired_time
        if robot_code is not UNSET:
            field_dict["robotCode"] = robot_code
        if original_msg_id is not UNSET:
            field_dict["originalMsgId"] = original_msg_id
        if original_process_query_key is not UNSET:
            field_dict["originalProcessQueryKey"] = original_process_query_key
        if quote_message is not UNSET:
            field_dict["quoteMessage"] = quote_message
        if error_code is not UNSET:
            field_dict["errorCode"] = error_code
        if error_message is not UNSET:
            field_dict["errorMessage"] = error_message
        if err_msg is not UNSET:
            field_dict["errMsg"] = err_msg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_inbound_at_user import RobotInboundAtUser  # noqa: PLC0415
        from ..models.robot_inbound_content import RobotInboundContent  # noqa: PLC0415
        from ..models.robot_inbound_text import RobotInboundText  # noqa: PLC0415
        from ..models.robot_quote_message import RobotQuoteMessage  # noqa: PLC0415

        d = dict(src_dict)
        conversation_id = d.pop("conversationId")

        msg_id = d.pop("msgId")

        msgtype = d.pop("msgtype")

        conversation_type = given(d.pop("conversationType", None))

        conversation_title = given(d.pop("conversationTitle", None))

        text = read_object(given(d.pop("text", None)), RobotInboundText.from_dict)

        content = read_object(given(d.pop("content", None)), RobotInboundContent.from_dict)

        sender_id = given(d.pop("senderId", None))

        sender_nick = given(d.pop("senderNick", None))

        sender_staff_id = given(d.pop("senderStaffId", None))

        sender_union_id = given(d.pop("senderUnionId", None))

        sender_corp_id = given(d.pop("senderCorpId", None))

        sender_platform = given(d.pop("senderPlatform", None))

        is_admin = given(d.pop("isAdmin", None))

        chatbot_corp_id = given(d.pop("chatbotCorpId", None))

        chatbot_user_id = given(d.pop("chatbotUserId", None))

        at_users = read_list(
            given(d.pop("atUsers", None)), lambda item: read_object(item, RobotInboundAtUser.from_dict)
        )

        is_in_at_list = given(d.pop("isInAtList", None))

        create_at = given(d.pop("createAt", None))

        session_webhook = given(d.pop("sessionWebhook", None))

        session_webhook_expired_time = given(d.pop("sessionWebhookExpiredTime", None))

        robot_code = given(d.pop("robotCode", None))

        original_msg_id = given(d.pop("originalMsgId", None))

        original_process_query_key = given(d.pop("originalProcessQueryKey", None))

        quote_message = read_object(given(d.pop("quoteMessage", None)), RobotQuoteMessage.from_dict)

        error_code = given(d.pop("errorCode", None))

        error_message = given(d.pop("errorMessage", None))

        err_msg = given(d.pop("errMsg", None))

        robot_inbound_message = cls(
            conversation_id=conversation_id,
            msg_id=msg_id,
            msgtype=msgtype,
            conversation_type=conversation_type,
            conversation_title=conversation_title,
            text=text,
            content=content,
            sender_id=sender_id,
            sender_nick=sender_nick,
            sender_staff_id=sender_staff_id,
            sender_union_id=sender_union_id,
            sender_corp_id=sender_corp_id,
            sender_platform=sender_platform,
            is_admin=is_admin,
            chatbot_corp_id=chatbot_corp_id,
            chatbot_user_id=chatbot_user_id,
            at_users=at_users,
            is_in_at_list=is_in_at_list,
            create_at=create_at,
            session_webhook=session_webhook,
            session_webhook_expired_time=session_webhook_expired_time,
            robot_code=robot_code,
            original_msg_id=original_msg_id,
            original_process_query_key=original_process_query_key,
            quote_message=quote_message,
            error_code=error_code,
            error_message=error_message,
            err_msg=err_msg,
        )

        robot_inbound_message.additional_properties = d
        return robot_inbound_message

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
