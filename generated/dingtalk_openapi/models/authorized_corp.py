from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="AuthorizedCorp")


@_attrs_define
class AuthorizedCorp:
    """The corp that authorised the app."""

    corpid: str | Unset = UNSET
    """Id of the corp."""

    corp_name: str | Unset = UNSET
    """Name of the corp."""

    industry: str | Unset = UNSET
    """Industry of the corp."""

    is_authenticated: bool | Unset = UNSET
    """Whether the corp is verified."""

    auth_level: int | Unset = UNSET
    """Level of the verification."""

    corp_logo_url: str | Unset = UNSET
    """URL of the logo."""

    invite_code: str | Unset = UNSET
    """Invitation code."""

    invite_url: str | Unset = UNSET
    """Invitation link."""

    license_code: str | Unset = UNSET
    """Serial number."""

    auth_channel: str | Unset = UNSET
    """Code of the channel."""

    auth_channel_type: str | Unset = UNSET
    """Type of the channel; can be empty."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        corpid = self.corpid

        corp_name = self.corp_name

        industry = self.industry

        is_authenticated = self.is_authenticated

        auth_level = self.auth_level

        corp_logo_url = self.corp_logo_url

        invite_code = self.invite_code

        invite_url = self.invite_url

        license_code = self.license_code

        auth_channel = self.auth_channel

        auth_channel_type = self.auth_channel_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if corpid is not UNSET:
            field_dict["corpid"] = corpid
        if corp_name is not UNSET:
            field_dict["corp_name"] = corp_name
        if industry is not UNSET:
            field_dict["industry"] = industry
        if is_authenticated is not UNSET:
            field_dict["is_authenticated"] = is_authenticated
        if auth_level is not UNSET:
            field_dict["auth_level"] = auth_level
        if corp_logo_url is not UNSET:
            field_dict["corp_logo_url"] = corp_logo_url
        if invite_code is not UNSET:
            field_dict["invite_code"] = invite_code
        if invite_url is not UNSET:
            field_dict["invite_url"] = invite_url
        if license_code is not UNSET:
            field_dict["license_code"] = license_code
        if auth_channel is not UNSET:
            field_dict["auth_channel"] = auth_channel
        if auth_channel_type is not UNSET:
            field_dict["auth_channel_type"] = auth_channel_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        corpid = given(d.pop("corpid", None))

        corp_name = given(d.pop("corp_name", None))

        industry = given(d.pop("industry", None))

        is_authenticated = given(d.pop("is_authenticated", None))

        auth_level = given(d.pop("auth_level", None))

        corp_logo_url = given(d.pop("corp_logo_url", None))

        invite_code = given(d.pop("invite_code", None))

        invite_url = given(d.pop("invite_url", None))

        license_code = given(d.pop("license_code", None))

        auth_channel = given(d.pop("auth_channel", None))

        auth_channel_type = given(d.pop("auth_channel_type", None))

        authorized_corp = cls(
            corpid=corpid,
            corp_name=corp_name,
            industry=industry,
            is_authenticated=is_authenticated,
            auth_level=auth_level,
            corp_logo_url=corp_logo_url,
            invite_code=invite_code,
            invite_url=invite_url,
            license_code=license_code,
            auth_channel=auth_channel,
            auth_channel_type=auth_channel_type,
        )

        authorized_corp.additional_properties = d
        return authorized_corp

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
