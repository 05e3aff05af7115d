from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.sso_corp import SsoCorp
    from ..models.sso_user import SsoUser


T = TypeVar("T", bound="GetSsoUserInfoResult")


@_attrs_define
class GetSsoUserInfoResult:
    """Which administrator came from the admin console (2016)."""

    errcode: int
    """Always 0 in a successful answer."""

    user_info: SsoUser
    """An administrator who came from the admin console."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    corp_info: SsoCorp | Unset = UNSET
    """The corp of an administrator."""

    is_sys: bool | Unset = UNSET
    """Whether the person is an administrator; true here."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        user_info = write(self.user_info)

        errmsg = self.errmsg

        corp_info = write(self.corp_info)

        is_sys = self.is_sys

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "user_info": user_info,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if corp_info is not UNSET:
            field_dict["corp_info"] = corp_info
        if is_sys is not UNSET:
            field_dict["is_sys"] = is_sys

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sso_corp import SsoCorp  # noqa: PLC0415
        from ..models.sso_user import SsoUser  # noqa: PLC0415

        d = dict(src_dict)
        errcode = d.pop("errcode")

        user_info = read_object(d.pop("user_info"), SsoUser.from_dict)

        errmsg = given(d.pop("errmsg", None))

        corp_info = read_object(given(d.pop("corp_info", None)), SsoCorp.from_dict)

        is_sys = given(d.pop("is_sys", None))

        get_sso_user_info_result = cls(
            errcode=errcode,
            user_info=user_info,
            errmsg=errmsg,
            corp_info=corp_info,
            is_sys=is_sys,
        )

        get_sso_user_info_result.additional_properties = d
        return get_sso_user_info_result

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
