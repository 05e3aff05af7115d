from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="GetContactUserResult")


@_attrs_define
class GetContactUserResult:
    """The profile of a person."""

    nick: str | Unset = UNSET
    """Nickname of the person."""

    avatar_url: str | Unset = UNSET
    """URL of the picture."""

    mobile: str | Unset = UNSET
    """Mobile number; needs a permission, and third-party apps get it with some digits hidden."""

    open_id: str | Unset = UNSET
    """The openid of the person."""

    union_id: str | Unset = UNSET
    """The unionid of the person."""

    email: str | Unset = UNSET
    """E-mail address."""

    state_code: str | Unset = UNSET
    """Country code of the mobile number."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        nick = self.nick

        avatar_url = self.avatar_url

        mobile = self.mobile

        open_id = self.open_id

        union_id = self.union_id

        email = self.email

        state_code = self.state_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if nick is not UNSET:
            field_dict["nick"] = nick
        if avatar_url is not UNSET:
            field_dict["avatarUrl"] = avatar_url
        if mobile is not UNSET:
            field_dict["mobile"] = mobile
        if open_id is not UNSET:
            field_dict["openId"] = open_id
        if union_id is not UNSET:
            field_dict["unionId"] = union_id
        if email is not UNSET:
            field_dict["email"] = email
        if state_code is not UNSET:
            field_dict["stateCode"] = state_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        nick = given(d.pop("nick", None))

        avatar_url = given(d.pop("avatarUrl", None))

        mobile = given(d.pop("mobile", None))

        open_id = given(d.pop("openId", None))

        union_id = given(d.pop("unionId", None))

        email = given(d.pop("email", None))

        state_code = given(d.pop("stateCode", None))

        get_contact_user_result = cls(
            nick=nick,
            avatar_url=avatar_url,
            mobile=mobile,
            open_id=open_id,
            union_id=union_id,
            email=email,
            state_code=state_code,
        )

        get_contact_user_result.additional_properties = d
        return get_contact_user_result

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
