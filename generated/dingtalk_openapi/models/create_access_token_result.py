from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown

T = TypeVar("T", bound="CreateAccessTokenResult")


@_attrs_define
class CreateAccessTokenResult:
    """An access token of an internal app."""

    access_token: str = _attrs_field(repr=mask)
    """The access token."""

    expire_in: int | Unset = UNSET
    """Remaining life of the token in seconds, 7200 when new."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        expire_in = self.expire_in

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accessToken": access_token,
            }
        )
        if expire_in is not UNSET:
            field_dict["expireIn"] = expire_in

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        access_token = d.pop("accessToken")

        expire_in = given(d.pop("expireIn", None))

        create_access_token_result = cls(
            access_token=access_token,
            expire_in=expire_in,
        )

        create_access_token_result.additional_properties = d
        return create_access_token_result

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
