from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown, write

T = TypeVar("T", bound="ChatUpdateOwnerEventCurrent")


@_attrs_define
class ChatUpdateOwnerEventCurrent:
    """A group got another owner. Current form."""

    chat_id: str
    """Id of the group, `chat...`."""

    event_type: Literal["chat_update_owner"] = "chat_update_owner"
    """Name of the event."""

    event_time: int | Unset = UNSET
    """Time of the event in milliseconds."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    biz_id: str | Unset = UNSET
    """Business id of the event, text; the docs do not explain it."""

    event_id: str | Unset = UNSET
    """Id of this event."""

    event_unified_app_id: str | Unset = UNSET
    """The app that subscribed to the event; in Stream mode only."""

    time_stamp: int | str | Unset = UNSET
    """Time of the event in milliseconds, as text or as a number."""

    open_conversation_id: str | Unset = UNSET
    """Open conversation id of the group, `cid...`."""

    operator_union_id: str | Unset = UNSET
    """Union id of the person who did it."""

    owner: str | Unset = UNSET
    """User id of the new owner."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        chat_id = self.chat_id

        event_type = self.event_type

        event_time = self.event_time

        corp_id = self.corp_id

        biz_id = self.biz_id

        event_id = self.event_id

        event_unified_app_id = self.event_unified_app_id

        time_stamp = write(self.time_stamp)

        open_conversation_id = self.open_conversation_id

        operator_union_id = self.operator_union_id

        owner = self.owner

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "chatId": chat_id,
                "EventType": event_type,
            }
        )
        if event_time is not UNSET:
            field_dict["EventTime"] = event_time
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id
        if biz_id is not UNSET:
            field_dict["BizId"] = biz_id
        if event_id is not UNSET:
            field_dict["eventId"] = event_id
        if event_unified_app_id is not UNSET:
            field_dict["eventUnifiedAppId"] = event_unified_app_id
        if time_stamp is not UNSET:
            field_dict["timeStamp"] = time_stamp
        if open_conversation_id is not UNSET:
            field_dict["openConversationId"] = open_conversation_id
        if operator_union_id is not UNSET:
            field_dict["operatorUnionId"] = operator_union_id
        if owner is not UNSET:
            field_dict["owner"] = owner

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chat_id = d.pop("chatId")

        event_type = cast(Literal["chat_update_owner"], d.pop("EventType"))
        check_constant(event_type, "chat_update_owner", "EventType")

        event_time = given(d.pop("EventTime", None))

        corp_id = given(d.pop("CorpId", None))

        biz_id = given(d.pop("BizId", None))

        event_id = given(d.pop("eventId", None))

        event_unified_app_id = given(d.pop("eventUnifiedAppId", None))

        time_stamp = given(d.pop("timeStamp", None))

        open_conversation_id = given(d.pop("openConversationId", None))

        operator_union_id = given(d.pop("operatorUnionId", None))

        owner = given(d.pop("owner", None))

        chat_update_owner_event_current = cls(
            chat_id=chat_id,
            event_type=event_type,
            event_time=event_time,
            corp_id=corp_id,
            biz_id=biz_id,
            event_id=event_id,
            event_unified_app_id=event_unified_app_id,
            time_stamp=time_stamp,
            open_conversation_id=open_conversation_id,
            operator_union_id=operator_union_id,
            owner=owner,
        )

        chat_update_owner_event_current.additional_properties = d
        return chat_update_owner_event_current

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
