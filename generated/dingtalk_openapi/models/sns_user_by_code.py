from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="SnsUserByCode")


@_attrs_define
class SnsUserByCode:
    """A person who logged in to an open app, as the code alone tells."""

    nick: str | Unset = UNSET
    """Nickname of the person."""

    openid: str | Unset = UNSET
    """The person, within this open app."""

    unionid: str | Unset = UNSET
    """The person, within all apps of the developer account."""

    main_org_auth_high_level: bool | Unset = UNSET
    """Whether the main corp of the person has a high-level verification."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        nick = self.nick

        openid = self.openid

        unionid = self.unionid

        main_org_auth_high_level = self.main_org_auth_high_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if nick is not UNSET:
            field_dict["nick"] = nick
        if openid is not UNSET:
            field_dict["openid"] = openid
        if unionid is not UNSET:
            field_dict["unionid"] = unionid
        if main_org_auth_high_level is not UNSET:
            field_dict["main_org_auth_high_level"] = main_org_auth_high_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        nick = given(d.pop("nick", None))

        openid = given(d.pop("openid", None))

        unionid = given(d.pop("unionid", None))

        main_org_auth_high_level = given(d.pop("main_org_auth_high_level", None))

        sns_user_by_code = cls(
            nick=nick,
            openid=openid,
            unionid=unionid,
            main_org_auth_high_level=main_org_auth_high_level,
        )

        sns_user_by_code.additional_properties = d
        return sns_user_by_code

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
