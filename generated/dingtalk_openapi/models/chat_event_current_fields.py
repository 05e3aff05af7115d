from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, write

T = TypeVar("T", bound="ChatEventCurrentFields")


@_attrs_define
class ChatEventCurrentFields:
    """What the current form of a group event carries besides the fields of every event."""

    time_stamp: int | str | Unset = UNSET
    """Time of the event in milliseconds, as text or as a number."""

    chat_id: str | Unset = UNSET
    """Id of the group, `chat...`."""

    open_conversation_id: str | Unset = UNSET
    """Open conversation id of the group, `cid...`."""

    operator_union_id: str | Unset = UNSET
    """Union id of the person who did it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        time_stamp = write(self.time_stamp)

        chat_id = self.chat_id

        open_conversation_id = self.open_conversation_id

        operator_union_id = self.operator_union_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_stamp is not UNSET:
            field_dict["timeStamp"] = time_stamp
        if chat_id is not UNSET:
            field_dict["chatId"] = chat_id
        if open_conversation_id is not UNSET:
            field_dict["openConversationId"] = open_conversation_id
        if operator_union_id is not UNSET:
            field_dict["operatorUnionId"] = operator_union_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        time_stamp = given(d.pop("timeStamp", None))

        chat_id = given(d.pop("chatId", None))

        open_conversation_id = given(d.pop("openConversationId", None))

        operator_union_id = given(d.pop("operatorUnionId", None))

        chat_event_current_fields = cls(
            time_stamp=time_stamp,
            chat_id=chat_id,
            open_conversation_id=open_conversation_id,
            operator_union_id=operator_union_id,
        )

        chat_event_current_fields.additional_properties = d
        return chat_event_current_fields

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
