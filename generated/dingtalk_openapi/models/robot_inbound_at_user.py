from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotInboundAtUser")


@_attrs_define
class RobotInboundAtUser:
    """A person mentioned in a message."""

    dingtalk_id: str | Unset = UNSET
    """Encrypted id of the person."""

    staff_id: str | Unset = UNSET
    """User id of the person."""

    union_id: str | Unset = UNSET
    """The unionid of the person."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        dingtalk_id = self.dingtalk_id

        staff_id = self.staff_id

        union_id = self.union_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dingtalk_id is not UNSET:
            field_dict["dingtalkId"] = dingtalk_id
        if staff_id is not UNSET:
            field_dict["staffId"] = staff_id
        if union_id is not UNSET:
            field_dict["unionId"] = union_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dingtalk_id = given(d.pop("dingtalkId", None))

        staff_id = given(d.pop("staffId", None))

        union_id = given(d.pop("unionId", None))

        robot_inbound_at_user = cls(
            dingtalk_id=dingtalk_id,
            staff_id=staff_id,
            union_id=union_id,
        )

        robot_inbound_at_user.additional_properties = d
        return robot_inbound_at_user

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
