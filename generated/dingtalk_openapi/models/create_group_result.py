from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="CreateGroupResult")


@_attrs_define
class CreateGroupResult:
    """The new group."""

    open_conversation_id: str
    """Id of the group that newer calls take ("cid…")."""

    conversation_tag: int | Unset = UNSET
    """Kind of group."""

    chatid: str | Unset = UNSET
    """Older id of the group ("chat…")."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        open_conversation_id = self.open_conversation_id

        conversation_tag = self.conversation_tag

        chatid = self.chatid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "openConversationId": open_conversation_id,
            }
        )
        if conversation_tag is not UNSET:
            field_dict["conversationTag"] = conversation_tag
        if chatid is not UNSET:
            field_dict["chatid"] = chatid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        open_conversation_id = d.pop("openConversationId")

        conversation_tag = given(d.pop("conversationTag", None))

        chatid = given(d.pop("chatid", None))

        create_group_result = cls(
            open_conversation_id=open_conversation_id,
            conversation_tag=conversation_tag,
            chatid=chatid,
        )

        create_group_result.additional_properties = d
        return create_group_result

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
