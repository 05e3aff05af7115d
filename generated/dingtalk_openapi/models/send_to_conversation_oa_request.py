from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, send_object, send_text
from ..wire import check_constant, mask_unknown

if TYPE_CHECKING:
    from ..models.oa_content import OaContent


T = TypeVar("T", bound="SendToConversationOaRequest")


@_attrs_define
class SendToConversationOaRequest:
    """An oa message of 2016, its sender and its conversation."""

    sender: str
    """User id of the sender."""

    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""

    oa: OaContent
    """Content of an oa message."""

    msgtype: Literal["oa"] = "oa"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.oa_content import OaContent  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["sender"] = send_text(self.sender, "sender")
        field_dict["cid"] = send_text(self.cid, "cid")
        field_dict["msgtype"] = self.msgtype
        field_dict["oa"] = send_object(self.oa, "oa", OaContent)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.oa_content import OaContent  # noqa: PLC0415

        d = dict(src_dict)
        sender = d.pop("sender")

        cid = d.pop("cid")

        msgtype = cast(Literal["oa"], d.pop("msgtype"))
        check_constant(msgtype, "oa", "msgtype")

        oa = as_model(d.pop("oa"), "oa", OaContent)

        send_to_conversation_oa_request = cls(
            sender=sender,
            cid=cid,
            msgtype=msgtype,
            oa=oa,
        )

        send_to_conversation_oa_request.additional_properties = d
        return send_to_conversation_oa_request

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
