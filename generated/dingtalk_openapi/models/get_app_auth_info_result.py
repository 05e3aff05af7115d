from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.app_auth_agents import AppAuthAgents
    from ..models.app_auth_corp import AppAuthCorp
    from ..models.app_auth_user import AppAuthUser


T = TypeVar("T", bound="GetAppAuthInfoResult")


@_attrs_define
class GetAppAuthInfoResult:
    """What the corp has authorised."""

    auth_app_info: AppAuthAgents | Unset = UNSET
    """The micro-apps that the corp authorised."""

    auth_corp_info: AppAuthCorp | Unset = UNSET
    """The corp that authorised the app."""

    auth_user_info: AppAuthUser | Unset = UNSET
    """The administrator who authorised the app."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        auth_app_info = write(self.auth_app_info)

        auth_corp_info = write(self.auth_corp_info)

        auth_user_info = write(self.auth_user_info)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if auth_app_info is not UNSET:
            field_dict["authAppInfo"] = auth_app_info
        if auth_corp_info is not UNSET:
            field_dict["authCorpInfo"] = auth_corp_info
        if auth_user_info is not UNSET:
            field_dict["authUserInfo"] = auth_user_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.app_auth_agents import AppAuthAgents  # noqa: PLC0415
        from ..models.app_auth_corp import AppAuthCorp  # noqa: PLC0415
        from ..models.app_auth_user import AppAuthUser  # noqa: PLC0415

        d = dict(src_dict)
        auth_app_info = read_object(given(d.pop("authAppInfo", None)), AppAuthAgents.from_dict)

        auth_corp_info = read_object(given(d.pop("authCorpInfo", None)), AppAuthCorp.from_dict)

        auth_user_info = read_object(given(d.pop("authUserInfo", None)), AppAuthUser.from_dict)

        get_app_auth_info_result = cls(
            auth_app_info=auth_app_info,
            auth_corp_info=auth_corp_info,
            auth_user_info=auth_user_info,
        )

        get_app_auth_info_result.additional_properties = d
        return get_app_auth_info_result

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
