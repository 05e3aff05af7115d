from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown

T = TypeVar("T", bound="ChatDisbandEvent")


@_attrs_define
class ChatDisbandEvent:
    """A group was dissolved. Classic form."""

    chat_id: str
    """Id of the group, `chat...`."""

    event_type: Literal["chat_disband"] = "chat_disband"
    """Name of the event."""

    time_stamp: int | Unset = UNSET
    """Time of the event in milliseconds."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    open_conversation_id: str | Unset = UNSET
    """Open conversation id of the group, `cid...`; not in 2016."""

    operator: str | Unset = UNSET
    """User id of the person who did it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id

        event_type = self.event_type

        time_stamp = self.time_stamp

        corp_id = self.corp_id

        open_conversation_id = self.open_conversation_id

        operator = self.operator

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ChatId": chat_id,
                "EventType": event_type,
            }
        )
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id
        if open_conversation_id is not UNSET:
            field_dict["OpenConversationId"] = open_conversation_id
        if operator is not UNSET:
            field_dict["Operator"] = operator

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chat_id = d.pop("ChatId")

        event_type = cast(Literal["chat_disband"], d.pop("EventType"))
        check_constant(event_type, "chat_disband", "EventType")

        time_stamp = given(d.pop("TimeStamp", None))

        corp_id = given(d.pop("CorpId", None))

        open_conversation_id = given(d.pop("OpenConversationId", None))

        operator = given(d.pop("Operator", None))

        chat_disband_event = cls(
            chat_id=chat_id,
            event_type=event_type,
            time_stamp=time_stamp,
            corp_id=corp_id,
            open_conversation_id=open_conversation_id,
            operator=operator,
        )

        chat_disband_event.additional_properties = d
        return chat_disband_event

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
