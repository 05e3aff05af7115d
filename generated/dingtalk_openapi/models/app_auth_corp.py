from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="AppAuthCorp")


@_attrs_define
class AppAuthCorp:
    """The corp that authorised the app."""

    invite_code: str | Unset = UNSET
    """Invitation code."""

    industry: str | Unset = UNSET
    """Industry of the corp."""

    corp_name: str | Unset = UNSET
    """Name of the corp."""

    license_code: str | Unset = UNSET
    """Serial number."""

    auth_channel: str | Unset = UNSET
    """Code of the channel."""

    auth_channel_type: str | Unset = UNSET
    """Type of the channel; can be empty."""

    auth_level: int | Unset = UNSET
    """Level of the verification."""

    invite_url: str | Unset = UNSET
    """Invitation link."""

    corp_logo_url: str | Unset = UNSET
    """URL of the logo."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        invite_code = self.invite_code

        industry = self.industry

        corp_name = self.corp_name

        license_code = self.license_code

        auth_channel = self.auth_channel

        auth_channel_type = self.auth_channel_type

        auth_level = self.auth_level

        invite_url = self.invite_url

        corp_logo_url = self.corp_logo_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if invite_code is not UNSET:
            field_dict["inviteCode"] = invite_code
        if industry is not UNSET:
            field_dict["industry"] = industry
        if corp_name is not UNSET:
            field_dict["corpName"] = corp_name
        if license_code is not UNSET:
            field_dict["licenseCode"] = license_code
        if auth_channel is not UNSET:
            field_dict["authChannel"] = auth_channel
        if auth_channel_type is not UNSET:
            field_dict["authChannelType"] = auth_channel_type
        if auth_level is not UNSET:
            field_dict["authLevel"] = auth_level
        if invite_url is not UNSET:
            field_dict["inviteUrl"] = invite_url
        if corp_logo_url is not UNSET:
            field_dict["corpLogoUrl"] = corp_logo_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        invite_code = given(d.pop("inviteCode", None))

        industry = given(d.pop("industry", None))

        corp_name = given(d.pop("corpName", None))

        license_code = given(d.pop("licenseCode", None))

        auth_channel = given(d.pop("authChannel", None))

        auth_channel_type = given(d.pop("authChannelType", None))

        auth_level = given(d.pop("authLevel", None))

        invite_url = given(d.pop("inviteUrl", None))

        corp_logo_url = given(d.pop("corpLogoUrl", None))

        app_auth_corp = cls(
            invite_code=invite_code,
            industry=industry,
            corp_name=corp_name,
            license_code=license_code,
            auth_channel=auth_channel,
            auth_channel_type=auth_channel_type,
            auth_level=auth_level,
            invite_url=invite_url,
            corp_logo_url=corp_logo_url,
        )

        app_auth_corp.additional_properties = d
        return app_auth_corp

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
