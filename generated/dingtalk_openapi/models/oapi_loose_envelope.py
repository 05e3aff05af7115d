from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, write

T = TypeVar("T", bound="OapiLooseEnvelope")


@_attrs_define
class OapiLooseEnvelope:
    """The envelope of `oapi.dingtalk.com` where the docs print `errcode` as the text `"0"`; live answers have numbers."""

    errcode: int | str
    """Always 0 in a successful answer, as a number or as the text `"0"`."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = write(self.errcode)

        errmsg = self.errmsg

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        errmsg = given(d.pop("errmsg", None))

        oapi_loose_envelope = cls(
            errcode=errcode,
            errmsg=errmsg,
        )

        oapi_loose_envelope.additional_properties = d
        return oapi_loose_envelope

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
