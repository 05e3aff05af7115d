from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="QueryRobotGroupMessageResult")


@_attrs_define
class QueryRobotGroupMessageResult:
    """Who has read a group message."""

    send_status: str
    """State of the message."""

    read_user_ids: list[str] | Unset = UNSET
    """User ids that have read it."""

    next_token: str | Unset = UNSET
    """Where the next page begins."""

    has_more: bool | Unset = UNSET
    """Whether there is another page."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        send_status = self.send_status

        read_user_ids = write(self.read_user_ids)

        next_token = self.next_token

        has_more = self.has_more

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sendStatus": send_status,
            }
        )
        if read_user_ids is not UNSET:
            field_dict["readUserIds"] = read_user_ids
        if next_token is not UNSET:
            field_dict["nextToken"] = next_token
        if has_more is not UNSET:
            field_dict["hasMore"] = has_more

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        send_status = d.pop("sendStatus")

        read_user_ids = read_list(given(d.pop("readUserIds", None)))

        next_token = given(d.pop("nextToken", None))

        has_more = given(d.pop("hasMore", None))

        query_robot_group_message_result = cls(
            send_status=send_status,
            read_user_ids=read_user_ids,
            next_token=next_token,
            has_more=has_more,
        )

        query_robot_group_message_result.additional_properties = d
        return query_robot_group_message_result

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
