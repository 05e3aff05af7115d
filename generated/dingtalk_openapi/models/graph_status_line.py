from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="GraphStatusLine")


@_attrs_define
class GraphStatusLine:
    """The status of an answer in the form of an HTTP response."""

    code: int | Unset = UNSET
    """The HTTP status."""

    reason_phrase: str | Unset = UNSET
    """The text that belongs to the status."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        reason_phrase = self.reason_phrase

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if reason_phrase is not UNSET:
            field_dict["reasonPhrase"] = reason_phrase

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = given(d.pop("code", None))

        reason_phrase = given(d.pop("reasonPhrase", None))

        graph_status_line = cls(
            code=code,
            reason_phrase=reason_phrase,
        )

        graph_status_line.additional_properties = d
        return graph_status_line

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
