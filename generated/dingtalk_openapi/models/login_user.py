from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="LoginUser")


@_attrs_define
class LoginUser:
    """Who logged in."""

    userid: str
    """The userid in the corp."""

    name: str | Unset = UNSET
    """Name of the person."""

    device_id: str | Unset = UNSET
    """Id of the device."""

    sys: bool | Unset = UNSET
    """Whether the person is an administrator."""

    sys_level: int | Unset = UNSET
    """Level of the administrator."""

    unionid: str | Unset = UNSET
    """The unionid of the person."""

    associated_unionid: str | Unset = UNSET
    """The associated unionid of the person."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        userid = self.userid

        name = self.name

        device_id = self.device_id

        sys = self.sys

        sys_level = self.sys_level

        unionid = self.unionid

        associated_unionid = self.associated_unionid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userid": userid,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if device_id is not UNSET:
            field_dict["device_id"] = device_id
        if sys is not UNSET:
            field_dict["sys"] = sys
        if sys_level is not UNSET:
            field_dict["sys_level"] = sys_level
        if unionid is not UNSET:
            field_dict["unionid"] = unionid
        if associated_unionid is not UNSET:
            field_dict["associated_unionid"] = associated_unionid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        userid = d.pop("userid")

        name = given(d.pop("name", None))

        device_id = given(d.pop("device_id", None))

        sys = given(d.pop("sys", None))

        sys_level = given(d.pop("sys_level", None))

        unionid = given(d.pop("unionid", None))

        associated_unionid = given(d.pop("associated_unionid", None))

        login_user = cls(
            userid=userid,
            name=name,
            device_id=device_id,
            sys=sys,
            sys_level=sys_level,
            unionid=unionid,
            associated_unionid=associated_unionid,
        )

        login_user.additional_properties = d
        return login_user

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
