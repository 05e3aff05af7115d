from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="OaRich")


@_attrs_define
class OaRich:
    """One big number in an oa message."""

    num: str | Unset = UNSET
    """The number, as text."""

    unit: str | Unset = UNSET
    """Its unit."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if is_given(self.num):
            field_dict["num"] = send_text(self.num, "num")
        if is_given(self.unit):
            field_dict["unit"] = send_text(self.unit, "unit")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        num = d.pop("num", UNSET)

        unit = d.pop("unit", UNSET)

        oa_rich = cls(
            num=num,
            unit=unit,
        )

        oa_rich.additional_properties = d
        return oa_rich

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
