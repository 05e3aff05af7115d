from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask, mask_unknown

T = TypeVar("T", bound="GetSnsUserTokenRequest")


@_attrs_define
class GetSnsUserTokenRequest:
    """The person that a token is asked for."""

    openid: str
    """The person, within this open app."""

    persistent_code: str = _attrs_field(repr=mask)
    """The persistent code of the person."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["openid"] = send_text(self.openid, "openid")
        field_dict["persistent_code"] = send_text(self.persistent_code, "persistent_code")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        openid = d.pop("openid")

        persistent_code = d.pop("persistent_code")

        get_sns_user_token_request = cls(
            openid=openid,
            persistent_code=persistent_code,
        )

        get_sns_user_token_request.additional_properties = d
        return get_sns_user_token_request

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
