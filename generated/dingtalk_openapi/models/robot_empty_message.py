from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import check_constant, mask_unknown

T = TypeVar("T", bound="RobotEmptyMessage")


@_attrs_define
class RobotEmptyMessage:
    """No message; how an HTTP-mode robot answers that does not want to reply."""

    msgtype: Literal["empty"] = "empty"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["msgtype"] = self.msgtype

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        msgtype = cast(Literal["empty"], d.pop("msgtype"))
        check_constant(msgtype, "empty", "msgtype")

        robot_empty_message = cls(
            msgtype=msgtype,
        )

        robot_empty_message.additional_properties = d
        return robot_empty_message

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
