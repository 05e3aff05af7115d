from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="AccessDeniedDetail")


@_attrs_define
class AccessDeniedDetail:
    """Which permissions a call lacked; comes with `Forbidden.AccessDenied.AccessTokenPermissionDenied`."""

    required_scopes: list[str] | Unset = UNSET
    """Permission scopes to apply for in the developer console."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        required_scopes = write(self.required_scopes)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if required_scopes is not UNSET:
            field_dict["requiredScopes"] = required_scopes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        required_scopes = read_list(given(d.pop("requiredScopes", None)))

        access_denied_detail = cls(
            required_scopes=required_scopes,
        )

        access_denied_detail.additional_properties = d
        return access_denied_detail

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
