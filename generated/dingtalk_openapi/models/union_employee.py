from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.union_employee_mapping import UnionEmployeeMapping


T = TypeVar("T", bound="UnionEmployee")


@_attrs_define
class UnionEmployee:
    """Who the person is in an associated corp."""

    userid: str | Unset = UNSET
    """The userid of the person."""

    corp_id: str | Unset = UNSET
    """Id of the corp."""

    union_emp_map_list: list[UnionEmployeeMapping] | Unset = UNSET
    """Who the person is in the associated corps."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        userid = self.userid

        corp_id = self.corp_id

        union_emp_map_list = write(self.union_emp_map_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if userid is not UNSET:
            field_dict["userid"] = userid
        if corp_id is not UNSET:
            field_dict["corp_id"] = corp_id
        if union_emp_map_list is not UNSET:
            field_dict["union_emp_map_list"] = union_emp_map_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.union_employee_mapping import UnionEmployeeMapping  # noqa: PLC0415

        d = dict(src_dict)
        userid = given(d.pop("userid", None))

        corp_id = given(d.pop("corp_id", None))

        union_emp_map_list = read_list(
            given(d.pop("union_emp_map_list", None)), lambda item: read_object(item, UnionEmployeeMapping.from_dict)
        )

        union_employee = cls(
            userid=userid,
            corp_id=corp_id,
            union_emp_map_list=union_emp_map_list,
        )

        union_employee.additional_properties = d
        return union_employee

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
