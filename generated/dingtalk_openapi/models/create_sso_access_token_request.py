from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask, mask_unknown

T = TypeVar("T", bound="CreateSsoAccessTokenRequest")


@_attrs_define
class CreateSsoAccessTokenRequest:
    """Which corp asks for a sso token."""

    corpid: str
    """Id of the corp; all lower case on the wire."""

    sso_secret: str = _attrs_field(repr=mask)
    """The SSOSecret of the corp, from the developer console."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["corpid"] = send_text(self.corpid, "corpid")
        field_dict["ssoSecret"] = send_text(self.sso_secret, "ssoSecret")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        corpid = d.pop("corpid")

        sso_secret = d.pop("ssoSecret")

        create_sso_access_token_request = cls(
            corpid=corpid,
            sso_secret=sso_secret,
        )

        create_sso_access_token_request.additional_properties = d
        return create_sso_access_token_request

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
