from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, send_object, send_text
from ..wire import check_constant, mask_unknown

if TYPE_CHECKING:
    from ..models.image_content import ImageContent


T = TypeVar("T", bound="SendChatImageRequest")


@_attrs_define
class SendChatImageRequest:
    """An image message of 2016, its sender and its group."""

    chatid: str
    """The group ("chat…")."""

    sender: str
    """User id of the sender."""

    image: ImageContent
    """Content of an image message."""

    msgtype: Literal["image"] = "image"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.image_content import ImageContent  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chatid"] = send_text(self.chatid, "chatid")
        field_dict["sender"] = send_text(self.sender, "sender")
        field_dict["msgtype"] = self.msgtype
        field_dict["image"] = send_object(self.image, "image", ImageContent)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.image_content import ImageContent  # noqa: PLC0415

        d = dict(src_dict)
        chatid = d.pop("chatid")

        sender = d.pop("sender")

        msgtype = cast(Literal["image"], d.pop("msgtype"))
        check_constant(msgtype, "image", "msgtype")

        image = as_model(d.pop("image"), "image", ImageContent)

        send_chat_image_request = cls(
            chatid=chatid,
            sender=sender,
            msgtype=msgtype,
            image=image,
        )

        send_chat_image_request.additional_properties = d
        return send_chat_image_request

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
