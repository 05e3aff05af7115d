from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import check_constant, mask, mask_unknown

T = TypeVar("T", bound="CreateCorpAppTokenRequest")


@_attrs_define
class CreateCorpAppTokenRequest:
    """Which app asks for a token."""

    client_id: str
    """Client ID of the app."""

    client_secret: str = _attrs_field(repr=mask)
    """Client Secret of the app."""

    grant_type: Literal["client_credentials"] = "client_credentials"
    """Always `client_credentials`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["client_id"] = send_text(self.client_id, "client_id")
        field_dict["client_secret"] = send_text(self.client_secret, "client_secret")
        field_dict["grant_type"] = self.grant_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        client_id = d.pop("client_id")

        client_secret = d.pop("client_secret")

        grant_type = cast(Literal["client_credentials"], d.pop("grant_type"))
        check_constant(grant_type, "client_credentials", "grant_type")

        create_corp_app_token_request = cls(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=grant_type,
        )

        create_corp_app_token_request.additional_properties = d
        return create_corp_app_token_request

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
