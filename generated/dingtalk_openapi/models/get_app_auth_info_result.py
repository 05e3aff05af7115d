from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.app_auth_agents import AppAuthAgents
    from ..models.app_auth_corp import AppAuthCorp
    from ..models.app_auth_user import AppAuthUser


T = TypeVar("T", bound="GetAppAuthInfoResult")


@_attrs_define
class GetAppAuthInfoResult:
    """What the corp has authorised.

    Attributes:
        auth_app_info (AppAuthAgents | Unset): The micro-apps that the corp authorised.
        auth_corp_info (AppAuthCorp | Unset): The corp that authorised the app.
        auth_user_info (AppAuthUser | Unset): The administrator who authorised the app.
    """

    auth_app_info: AppAuthAgents | Unset = UNSET
    auth_corp_info: AppAuthCorp | Unset = UNSET
    auth_user_info: AppAuthUser | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        auth_app_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth_app_info, Unset):
            auth_app_info = self.auth_app_info.to_dict()

        auth_corp_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth_corp_info, Unset):
            auth_corp_info = self.auth_corp_info.to_dict()

        auth_user_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth_user_info, Unset):
            auth_user_info = self.auth_user_info.to_dict()

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
        _auth_app_info = d.pop("authAppInfo", UNSET)
        auth_app_info: AppAuthAgents | Unset
        if _auth_app_info is None or isinstance(_auth_app_info, Unset):
            auth_app_info = UNSET
        else:
            auth_app_info = AppAuthAgents.from_dict(_auth_app_info)

        _auth_corp_info = d.pop("authCorpInfo", UNSET)
        auth_corp_info: AppAuthCorp | Unset
        if _auth_corp_info is None or isinstance(_auth_corp_info, Unset):
            auth_corp_info = UNSET
        else:
            auth_corp_info = AppAuthCorp.from_dict(_auth_corp_info)

        _auth_user_info = d.pop("authUserInfo", UNSET)
        auth_user_info: AppAuthUser | Unset
        if _auth_user_info is None or isinstance(_auth_user_info, Unset):
            auth_user_info = UNSET
        else:
            auth_user_info = AppAuthUser.from_dict(_auth_user_info)

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
