from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown, write

T = TypeVar("T", bound="ChatQuitEventSync")


@_attrs_define
class ChatQuitEventSync:
    """A person left a group. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["chat_quit"] = "chat_quit"
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""

    time_stamp: int | str | Unset = UNSET
    """Time of the event in milliseconds, as text or as a number."""

    chat_id: str | Unset = UNSET
    """Id of the group, `chat...`."""

    open_conversation_id: str | Unset = UNSET
    """Open conversation id of the group, `cid...`."""

    operator_union_id: str | Unset = UNSET
    """Union id of the person who did it."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    operator: str | Unset = UNSET
    """User id of the person who did it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        sync_action = self.sync_action

        time_stamp = write(self.time_stamp)

        chat_id = self.chat_id

        open_conversation_id = self.open_conversation_id

        operator_union_id = self.operator_union_id

        corp_id = self.corp_id

        operator = self.operator

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "syncAction": sync_action,
            }
        )
        if time_stamp is not UNSET:
            field_dict["timeStamp"] = time_stamp
        if chat_id is not UNSET:
            field_dict["chatId"] = chat_id
        if open_conversation_id is not UNSET:
            field_dict["openConversationId"] = open_conversation_id
        if operator_union_id is not UNSET:
            field_dict["operatorUnionId"] = operator_union_id
        if corp_id is not UNSET:
            field_dict["corpId"] = corp_id
        if operator is not UNSET:
            field_dict["operator"] = operator

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sync_action = cast(Literal["chat_quit"], d.pop("syncAction"))
        check_constant(sync_action, "chat_quit", "syncAction")

        time_stamp = given(d.pop("timeStamp", None))

        chat_id = given(d.pop("chatId", None))

        open_conversation_id = given(d.pop("openConversationId", None))

        operator_union_id = given(d.pop("operatorUnionId", None))

        corp_id = given(d.pop("corpId", None))

        operator = given(d.pop("operator", None))

        chat_quit_event_sync = cls(
            sync_action=sync_action,
            time_stamp=time_stamp,
            chat_id=chat_id,
            open_conversation_id=open_conversation_id,
            operator_union_id=operator_union_id,
            corp_id=corp_id,
            operator=operator,
        )

        chat_quit_event_sync.additional_properties = d
        return chat_quit_event_sync

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
