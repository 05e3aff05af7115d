from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="SendRobotOtoMessagesResult")


@_attrs_define
class SendRobotOtoMessagesResult:
    """The message that is on its way."""

    process_query_key: str
    """Id of the message, for `get_robot_oto_read_status` and `recall_robot_oto_messages`."""

    invalid_staff_id_list: list[str] | Unset = UNSET
    """User ids that do not exist."""

    flow_controlled_staff_id_list: list[str] | Unset = UNSET
    """User ids dropped by flow control."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        process_query_key = self.process_query_key

        invalid_staff_id_list = write(self.invalid_staff_id_list)

        flow_controlled_staff_id_list = write(self.flow_controlled_staff_id_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "processQueryKey": process_query_key,
            }
        )
        if invalid_staff_id_list is not UNSET:
            field_dict["invalidStaffIdList"] = invalid_staff_id_list
        if flow_controlled_staff_id_list is not UNSET:
            field_dict["flowControlledStaffIdList"] = flow_controlled_staff_id_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        process_query_key = d.pop("processQueryKey")

        invalid_staff_id_list = read_list(given(d.pop("invalidStaffIdList", None)))

        flow_controlled_staff_id_list = read_list(given(d.pop("flowControlledStaffIdList", None)))

        send_robot_oto_messages_result = cls(
            process_query_key=process_query_key,
            invalid_staff_id_list=invalid_staff_id_list,
            flow_controlled_staff_id_list=flow_controlled_staff_id_list,
        )

        send_robot_oto_messages_result.additional_properties = d
        return send_robot_oto_messages_result

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
