from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="GetSsoUserInfoV1Result")


@_attrs_define
class GetSsoUserInfoV1Result:
    """Which administrator came from the admin console."""

    user_id: str
    """The userid in the corp."""

    corp_id: str | Unset = UNSET
    """Id of the corp."""

    corp_name: str | Unset = UNSET
    """Name of the corp."""

    user_name: str | Unset = UNSET
    """Name of the person."""

    email: str | Unset = UNSET
    """E-mail address."""

    avatar: str | Unset = UNSET
    """URL of the picture."""

    is_admin: bool | Unset = UNSET
    """Whether the person is an administrator."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        corp_id = self.corp_id

        corp_name = self.corp_name

        user_name = self.user_name

        email = self.email

        avatar = self.avatar

        is_admin = self.is_admin

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
            }
        )
        if corp_id is not UNSET:
            field_dict["corpId"] = corp_id
        if corp_name is not UNSET:
            field_dict["corpName"] = corp_name
        if user_name is not UNSET:
            field_dict["userName"] = user_name
        if email is not UNSET:
            field_dict["email"] = email
        if avatar is not UNSET:
            field_dict["avatar"] = avatar
        if is_admin is not UNSET:
            field_dict["isAdmin"] = is_admin

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_id = d.pop("userId")

        corp_id = given(d.pop("corpId", None))

        corp_name = given(d.pop("corpName", None))

        user_name = given(d.pop("userName", None))

        email = given(d.pop("email", None))

        avatar = given(d.pop("avatar", None))

        is_admin = given(d.pop("isAdmin", None))

        get_sso_user_info_v1_result = cls(
            user_id=user_id,
            corp_id=corp_id,
            corp_name=corp_name,
            user_name=user_name,
            email=email,
            avatar=avatar,
            is_admin=is_admin,
        )

        get_sso_user_info_v1_result.additional_properties = d
        return get_sso_user_info_v1_result

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
