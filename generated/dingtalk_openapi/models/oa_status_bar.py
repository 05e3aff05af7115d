from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="OaStatusBar")


@_attrs_define
class OaStatusBar:
    """Status bar of an oa message; only in work notifications, only with `userid_list` and at most 5 users."""

    status_value: str | Unset = UNSET
    """Text of the status."""

    status_bg: str | Unset = UNSET
    """Background colour as 0xFF and six hex digits, black when absent."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if is_given(self.status_value):
            field_dict["status_value"] = send_text(self.status_value, "status_value")
        if is_given(self.status_bg):
            field_dict["status_bg"] = send_text(self.status_bg, "status_bg")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status_value = d.pop("status_value", UNSET)

        status_bg = d.pop("status_bg", UNSET)

        oa_status_bar = cls(
            status_value=status_value,
            status_bg=status_bg,
        )

        oa_status_bar.additional_properties = d
        return oa_status_bar

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
