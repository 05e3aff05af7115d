from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, send_object, send_text
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.action_card_message import ActionCardMessage
    from ..models.file_message import FileMessage
    from ..models.image_message import ImageMessage
    from ..models.link_message import LinkMessage
    from ..models.markdown_message import MarkdownMessage
    from ..models.oa_message import OaMessage
    from ..models.text_message import TextMessage
    from ..models.voice_message import VoiceMessage


T = TypeVar("T", bound="SendChatMsgRequest")


@_attrs_define
class SendChatMsgRequest:
    """A message to a group in the later form, with the message in `msg`."""

    chatid: str
    """The group ("chat…")."""

    msg: (
        ActionCardMessage
        | FileMessage
        | ImageMessage
        | LinkMessage
        | MarkdownMessage
        | OaMessage
        | TextMessage
        | VoiceMessage
    )
    """The message of a work notification, an ordinary message or a message to a group (later form), of exactly one
    kind."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.action_card_message import ActionCardMessage  # noqa: PLC0415
        from ..models.file_message import FileMessage  # noqa: PLC0415
        from ..models.image_message import ImageMessage  # noqa: PLC0415
        from ..models.link_message import LinkMessage  # noqa: PLC0415
        from ..models.markdown_message import MarkdownMessage  # noqa: PLC0415
        from ..models.oa_message import OaMessage  # noqa: PLC0415
        from ..models.text_message import TextMessage  # noqa: PLC0415
        from ..models.voice_message import VoiceMessage  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chatid"] = send_text(self.chatid, "chatid")
        field_dict["msg"] = send_object(
            self.msg,
            "msg",
            ActionCardMessage,
            FileMessage,
            ImageMessage,
            LinkMessage,
            MarkdownMessage,
            OaMessage,
            TextMessage,
            VoiceMessage,
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.action_card_message import ActionCardMessage  # noqa: PLC0415
        from ..models.file_message import FileMessage  # noqa: PLC0415
        from ..models.image_message import ImageMessage  # noqa: PLC0415
        from ..models.link_message import LinkMessage  # noqa: PLC0415
        from ..models.markdown_message import MarkdownMessage  # noqa: PLC0415
        from ..models.oa_message import OaMessage  # noqa: PLC0415
        from ..models.text_message import TextMessage  # noqa: PLC0415
        from ..models.voice_message import VoiceMessage  # noqa: PLC0415

        d = dict(src_dict)
        chatid = d.pop("chatid")

        msg = as_model(
            d.pop("msg"),
            "msg",
            ActionCardMessage,
            FileMessage,
            ImageMessage,
            LinkMessage,
            MarkdownMessage,
            OaMessage,
            TextMessage,
            VoiceMessage,
        )

        send_chat_msg_request = cls(
            chatid=chatid,
            msg=msg,
        )

        send_chat_msg_request.additional_properties = d
        return send_chat_msg_request

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
