from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.permanent_code_corp import PermanentCodeCorp


T = TypeVar("T", bound="GetPermanentCodeResult")


@_attrs_define
class GetPermanentCodeResult:
    """The permanent code of a corp."""

    permanent_code: str = _attrs_field(repr=mask)
    """The permanent code."""

    errcode: int | Unset = UNSET
    """Always 0 in a successful answer, where it is there at all."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer."""

    auth_corp_info: PermanentCodeCorp | Unset = UNSET
    """The corp that a permanent code belongs to."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        permanent_code = self.permanent_code

        errcode = self.errcode

        errmsg = self.errmsg

        auth_corp_info = write(self.auth_corp_info)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "permanent_code": permanent_code,
            }
        )
        if errcode is not UNSET:
            field_dict["errcode"] = errcode
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if auth_corp_info is not UNSET:
            field_dict["auth_corp_info"] = auth_corp_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.permanent_code_corp import PermanentCodeCorp  # noqa: PLC0415

        d = dict(src_dict)
        permanent_code = d.pop("permanent_code")

        errcode = given(d.pop("errcode", None))

        errmsg = given(d.pop("errmsg", None))

        auth_corp_info = read_object(given(d.pop("auth_corp_info", None)), PermanentCodeCorp.from_dict)

        get_permanent_code_result = cls(
            permanent_code=permanent_code,
            errcode=errcode,
            errmsg=errmsg,
            auth_corp_info=auth_corp_info,
        )

        get_permanent_code_result.additional_properties = d
        return get_permanent_code_result

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
