from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown

T = TypeVar("T", bound="GetPersistentCodeResult")


@_attrs_define
class GetPersistentCodeResult:
    """The persistent code of a person."""

    errcode: int
    """Always 0 in a successful answer."""

    openid: str
    """The person, within this open app."""

    persistent_code: str = _attrs_field(repr=mask)
    """The persistent code; does not expire."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    unionid: str | Unset = UNSET
    """The person, within all apps of the developer account."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        openid = self.openid

        persistent_code = self.persistent_code

        errmsg = self.errmsg

        unionid = self.unionid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "openid": openid,
                "persistent_code": persistent_code,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if unionid is not UNSET:
            field_dict["unionid"] = unionid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        openid = d.pop("openid")

        persistent_code = d.pop("persistent_code")

        errmsg = given(d.pop("errmsg", None))

        unionid = given(d.pop("unionid", None))

        get_persistent_code_result = cls(
            errcode=errcode,
            openid=openid,
            persistent_code=persistent_code,
            errmsg=errmsg,
            unionid=unionid,
        )

        get_persistent_code_result.additional_properties = d
        return get_persistent_code_result

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
