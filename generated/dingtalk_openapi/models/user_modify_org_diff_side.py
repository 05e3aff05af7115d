from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="UserModifyOrgDiffSide")


@_attrs_define
class UserModifyOrgDiffSide:
    """Fields of an entry before (`prev`) or after (`curr`) the change; each can be missing."""

    manager_userid: str | Unset = UNSET
    """User id of the manager."""

    hired_date: str | Unset = UNSET
    """Date of hiring, as text; its format is not documented."""

    name: str | Unset = UNSET
    """Name."""

    telephone: str | Unset = UNSET
    """Telephone number."""

    email: str | Unset = UNSET
    """E-mail address."""

    job_number: str | Unset = UNSET
    """Job number."""

    work_place: str | Unset = UNSET
    """Place of work."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        manager_userid = self.manager_userid

        hired_date = self.hired_date

        name = self.name

        telephone = self.telephone

        email = self.email

        job_number = self.job_number

        work_place = self.work_place

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if manager_userid is not UNSET:
            field_dict["managerUserid"] = manager_userid
        if hired_date is not UNSET:
            field_dict["hiredDate"] = hired_date
        if name is not UNSET:
            field_dict["name"] = name
        if telephone is not UNSET:
            field_dict["telephone"] = telephone
        if email is not UNSET:
            field_dict["email"] = email
        if job_number is not UNSET:
            field_dict["jobNumber"] = job_number
        if work_place is not UNSET:
            field_dict["workPlace"] = work_place

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        manager_userid = given(d.pop("managerUserid", None))

        hired_date = given(d.pop("hiredDate", None))

        name = given(d.pop("name", None))

        telephone = given(d.pop("telephone", None))

        email = given(d.pop("email", None))

        job_number = given(d.pop("jobNumber", None))

        work_place = given(d.pop("workPlace", None))

        user_modify_org_diff_side = cls(
            manager_userid=manager_userid,
            hired_date=hired_date,
            name=name,
            telephone=telephone,
            email=email,
            job_number=job_number,
            work_place=work_place,
        )

        user_modify_org_diff_side.additional_properties = d
        return user_modify_org_diff_side

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
