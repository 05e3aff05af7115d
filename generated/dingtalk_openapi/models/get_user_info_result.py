from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="GetUserInfoResult")


@_attrs_define
class GetUserInfoResult:
    """Who logged in (2016)."""

    errcode: int
    """Always 0 in a successful answer."""

    userid: str
    """The userid in the corp."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    name: str | Unset = UNSET
    """Name of the person; only the later page has it."""

    device_id: str | Unset = UNSET
    """Id of the device."""

    is_sys: bool | Unset = UNSET
    """Whether the person is an administrator."""

    sys_level: int | Unset = UNSET
    """Level of the administrator; the values had other meanings in 2016 (0 none, 1 administrator, 2 super
    administrator)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        userid = self.userid

        errmsg = self.errmsg

        name = self.name

        device_id = self.device_id

        is_sys = self.is_sys

        sys_level = self.sys_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "userid": userid,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if name is not UNSET:
            field_dict["name"] = name
        if device_id is not UNSET:
            field_dict["deviceId"] = device_id
        if is_sys is not UNSET:
            field_dict["is_sys"] = is_sys
        if sys_level is not UNSET:
            field_dict["sys_level"] = sys_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        userid = d.pop("userid")

        errmsg = given(d.pop("errmsg", None))

        name = given(d.pop("name", None))

        device_id = given(d.pop("deviceId", None))

        is_sys = given(d.pop("is_sys", None))

        sys_level = given(d.pop("sys_level", None))

        get_user_info_result = cls(
            errcode=errcode,
            userid=userid,
            errmsg=errmsg,
            name=name,
            device_id=device_id,
            is_sys=is_sys,
            sys_level=sys_level,
        )

        get_user_info_result.additional_properties = d
        return get_user_info_result

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
