from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="SnsUser")


@_attrs_define
class SnsUser:
    """A person who logged in to an open app."""

    nick: str | Unset = UNSET
    """Nickname of the person."""

    openid: str | Unset = UNSET
    """The person, within this open app."""

    unionid: str | Unset = UNSET
    """The person, within all apps of the developer account."""

    ding_id: str | Unset = UNSET
    """DingTalk id of the person."""

    masked_mobile: str | Unset = UNSET
    """Mobile number with some digits hidden."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        nick = self.nick

        openid = self.openid

        unionid = self.unionid

        ding_id = self.ding_id

        masked_mobile = self.masked_mobile

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if nick is not UNSET:
            field_dict["nick"] = nick
        if openid is not UNSET:
            field_dict["openid"] = openid
        if unionid is not UNSET:
            field_dict["unionid"] = unionid
        if ding_id is not UNSET:
            field_dict["dingId"] = ding_id
        if masked_mobile is not UNSET:
            field_dict["maskedMobile"] = masked_mobile

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        nick = given(d.pop("nick", None))

        openid = given(d.pop("openid", None))

        unionid = given(d.pop("unionid", None))

        ding_id = given(d.pop("dingId", None))

        masked_mobile = given(d.pop("maskedMobile", None))

        sns_user = cls(
            nick=nick,
            openid=openid,
            unionid=unionid,
            ding_id=ding_id,
            masked_mobile=masked_mobile,
        )

        sns_user.additional_properties = d
        return sns_user

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
