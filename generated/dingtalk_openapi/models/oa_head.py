from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="OaHead")


@_attrs_define
class OaHead:
    """Head of an oa message."""

    bgcolor: str
    """ARGB as exactly 8 hex digits, without 0x. Divergence: the background colour of the head in 2016, the font colour
    of the title today."""

    text: str
    """Title in the head; corp conversation messages and work notifications show the name of the app instead."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["bgcolor"] = send_text(self.bgcolor, "bgcolor")
        field_dict["text"] = send_text(self.text, "text")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        bgcolor = d.pop("bgcolor")

        text = d.pop("text")

        oa_head = cls(
            bgcolor=bgcolor,
            text=text,
        )

        oa_head.additional_properties = d
        return oa_head

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
