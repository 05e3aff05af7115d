from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="UnbindChatResult")


@_attrs_define
class UnbindChatResult:
    """The app was taken off."""

    errcode: int
    """Always 0 in a successful answer."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

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

        unbind_chat_result = cls(
            errcode=errcode,
            errmsg=errmsg,
        )

        unbind_chat_result.additional_properties = d
        return unbind_chat_result

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
