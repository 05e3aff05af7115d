from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotMessageReadInfo")


@_attrs_define
class RobotMessageReadInfo:
    """Whether one recipient has read the message."""

    name: str | Unset = UNSET
    """Name of the recipient."""

    user_id: str | Unset = UNSET
    """User id of the recipient."""

    read_status: str | Unset = UNSET
    """Whether the recipient has read it."""

    read_timestamp: int | Unset = UNSET
    """When it was read; declared on the page, its unit not documented, and not delivered."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        user_id = self.user_id

        read_status = self.read_status

        read_timestamp = self.read_timestamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if user_id is not UNSET:
            field_dict["userId"] = user_id
        if read_status is not UNSET:
            field_dict["readStatus"] = read_status
        if read_timestamp is not UNSET:
            field_dict["readTimestamp"] = read_timestamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = given(d.pop("name", None))

        user_id = given(d.pop("userId", None))

        read_status = given(d.pop("readStatus", None))

        read_timestamp = given(d.pop("readTimestamp", None))

        robot_message_read_info = cls(
            name=name,
            user_id=user_id,
            read_status=read_status,
            read_timestamp=read_timestamp,
        )

        robot_message_read_info.additional_properties = d
        return robot_message_read_info

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
