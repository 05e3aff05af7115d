from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown, read_list, write

T = TypeVar("T", bound="ChatRemoveMemberEventCurrent")


@_attrs_define
class ChatRemoveMemberEventCurrent:
    """People were removed from a group. Current form."""

    chat_id: str
    """Id of the group, `chat...`."""

    event_type: Literal["chat_remove_member"] = "chat_remove_member"
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

    operator: str | Unset = UNSET
    """User id of the person who did it."""

    user_id: list[str] | Unset = UNSET
    """User ids of the members."""

    union_id: list[str] | Unset = UNSET
    """Union ids of the members."""

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

        operator = self.operator

        user_id = write(self.user_id)

        union_id = write(self.union_id)

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
        if operator is not UNSET:
            field_dict["operator"] = operator
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if union_id is not UNSET:
            field_dict["unionId"] = union_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        chat_id = d.pop("chatId")

        event_type = cast(Literal["chat_remove_member"], d.pop("EventType"))
        check_constant(event_type, "chat_remove_member", "EventType")

        event_time = given(d.pop("EventTime", None))

        corp_id = given(d.pop("CorpId", None))

        biz_id = given(d.pop("BizId", None))

        event_id = given(d.pop("eventId", None))

        event_unified_app_id = given(d.pop("eventUnifiedAppId", None))

        time_stamp = given(d.pop("timeStamp", None))

        open_conversation_id = given(d.pop("openConversationId", None))

        operator_union_id = given(d.pop("operatorUnionId", None))

        operator = given(d.pop("operator", None))

        user_id = read_list(given(d.pop("userId", None)))

        union_id = read_list(given(d.pop("unionId", None)))

        chat_remove_member_event_current = cls(
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
            operator=operator,
            user_id=user_id,
            union_id=union_id,
        )

        chat_remove_member_event_current.additional_properties = d
        return chat_remove_member_event_current

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
