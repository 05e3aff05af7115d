from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import mask_unknown

T = TypeVar("T", bound="SendRobotGroupMessageResult")


@_attrs_define
class SendRobotGroupMessageResult:
    """The message that is on its way."""

    process_query_key: str
    """Id of the message, for `query_robot_group_message` and `recall_robot_group_messages`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        process_query_key = self.process_query_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "processQueryKey": process_query_key,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        process_query_key = d.pop("processQueryKey")

        send_robot_group_message_result = cls(
            process_query_key=process_query_key,
        )

        send_robot_group_message_result.additional_properties = d
        return send_robot_group_message_result

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
