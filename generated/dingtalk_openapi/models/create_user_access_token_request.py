from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_user_access_token_request_grant_type import CreateUserAccessTokenRequestGrantType
from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask, mask_unknown

T = TypeVar("T", bound="CreateUserAccessTokenRequest")


@_attrs_define
class CreateUserAccessTokenRequest:
    """Which app asks for a token, and by what right."""

    client_id: str
    """AppKey, SuiteKey or AppId of the app."""

    client_secret: str = _attrs_field(repr=mask)
    """Secret of the app."""

    grant_type: CreateUserAccessTokenRequestGrantType
    """`authorization_code` exchanges `code`, `refresh_token` exchanges `refreshToken`."""

    code: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """The `authCode` of the login; required for `authorization_code`."""

    refresh_token: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """The refresh token of an earlier answer, valid for 30 days; required for `refresh_token`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["clientId"] = send_text(self.client_id, "clientId")
        field_dict["clientSecret"] = send_text(self.client_secret, "clientSecret")
        field_dict["grantType"] = send_text(self.grant_type, "grantType")
        if is_given(self.code):
            field_dict["code"] = send_text(self.code, "code")
        if is_given(self.refresh_token):
            field_dict["refreshToken"] = send_text(self.refresh_token, "refreshToken")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        client_id = d.pop("clientId")

        client_secret = d.pop("clientSecret")

        grant_type = d.pop("grantType")

        code = d.pop("code", UNSET)

        refresh_token = d.pop("refreshToken", UNSET)

        create_user_access_token_request = cls(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=grant_type,
            code=code,
            refresh_token=refresh_token,
        )

        create_user_access_token_request.additional_properties = d
        return create_user_access_token_request

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
