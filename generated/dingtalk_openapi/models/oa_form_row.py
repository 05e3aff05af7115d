from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="OaFormRow")


@_attrs_define
class OaFormRow:
    """One row of the form in an oa message."""

    key: str | Unset = UNSET
    """Label of the row."""

    value: str | Unset = UNSET
    """Value of the row."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if is_given(self.key):
            field_dict["key"] = send_text(self.key, "key")
        if is_given(self.value):
            field_dict["value"] = send_text(self.value, "value")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        key = d.pop("key", UNSET)

        value = d.pop("value", UNSET)

        oa_form_row = cls(
            key=key,
            value=value,
        )

        oa_form_row.additional_properties = d
        return oa_form_row

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
