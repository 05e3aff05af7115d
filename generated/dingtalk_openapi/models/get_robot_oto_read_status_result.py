from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.robot_message_read_info import RobotMessageReadInfo


T = TypeVar("T", bound="GetRobotOtoReadStatusResult")


@_attrs_define
class GetRobotOtoReadStatusResult:
    """Who has read a one-to-one message."""

    send_status: str
    """State of the message; the example of the page spells SUCESS."""

    message_read_info_list: list[RobotMessageReadInfo] | Unset = UNSET
    """One entry per recipient."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        send_status = self.send_status

        message_read_info_list = write(self.message_read_info_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sendStatus": send_status,
            }
        )
        if message_read_info_list is not UNSET:
            field_dict["messageReadInfoList"] = message_read_info_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_message_read_info import RobotMessageReadInfo  # noqa: PLC0415

        d = dict(src_dict)
        send_status = d.pop("sendStatus")

        message_read_info_list = read_list(
            given(d.pop("messageReadInfoList", None)), lambda item: read_object(item, RobotMessageReadInfo.from_dict)
        )

        get_robot_oto_read_status_result = cls(
            send_status=send_status,
            message_read_info_list=message_read_info_list,
        )

        get_robot_oto_read_status_result.additional_properties = d
        return get_robot_oto_read_status_result

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
