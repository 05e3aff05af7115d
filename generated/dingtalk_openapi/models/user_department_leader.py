from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="UserDepartmentLeader")


@_attrs_define
class UserDepartmentLeader:
    """Whether a person leads one department."""

    dept_id: int | Unset = UNSET
    """Id of the department."""

    leader: bool | Unset = UNSET
    """Whether the person leads it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        dept_id = self.dept_id

        leader = self.leader

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if dept_id is not UNSET:
            field_dict["dept_id"] = dept_id
        if leader is not UNSET:
            field_dict["leader"] = leader

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        dept_id = given(d.pop("dept_id", None))

        leader = given(d.pop("leader", None))

        user_department_leader = cls(
            dept_id=dept_id,
            leader=leader,
        )

        user_department_leader.additional_properties = d
        return user_department_leader

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
