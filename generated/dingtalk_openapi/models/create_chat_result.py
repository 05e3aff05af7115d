from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="CreateChatResult")


@_attrs_define
class CreateChatResult:
    """The new group."""

    errcode: int
    """Always 0 in a successful answer."""

    chatid: str
    """Id of the group, "chat" and 32 hex digits."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    open_conversation_id: str | Unset = UNSET
    """The id of the group that newer calls take ("cid…"). A later addition."""

    conversation_tag: int | Unset = UNSET
    """Kind of group. A later addition."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        chatid = self.chatid

        errmsg = self.errmsg

        open_conversation_id = self.open_conversation_id

        conversation_tag = self.conversation_tag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "chatid": chatid,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if open_conversation_id is not UNSET:
            field_dict["openConversationId"] = open_conversation_id
        if conversation_tag is not UNSET:
            field_dict["conversationTag"] = conversation_tag

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        chatid = d.pop("chatid")

        errmsg = given(d.pop("errmsg", None))

        open_conversation_id = given(d.pop("openConversationId", None))

        conversation_tag = given(d.pop("conversationTag", None))

        create_chat_result = cls(
            errcode=errcode,
            chatid=chatid,
            errmsg=errmsg,
            open_conversation_id=open_conversation_id,
            conversation_tag=conversation_tag,
        )

        create_chat_result.additional_properties = d
        return create_chat_result

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
