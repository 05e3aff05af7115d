from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="SendToConversationTarget")


@_attrs_define
class SendToConversationTarget:
    """From whom and to which conversation an ordinary message of 2016 goes."""

    sender: str
    """User id of the sender."""

    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["sender"] = send_text(self.sender, "sender")
        field_dict["cid"] = send_text(self.cid, "cid")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sender = d.pop("sender")

        cid = d.pop("cid")

        send_to_conversation_target = cls(
            sender=sender,
            cid=cid,
        )

        send_to_conversation_target.additional_properties = d
        return send_to_conversation_target

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
