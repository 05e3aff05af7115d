from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.authorized_agents import AuthorizedAgents
    from ..models.authorized_channel_agents import AuthorizedChannelAgents
    from ..models.authorized_corp import AuthorizedCorp
    from ..models.authorizing_user import AuthorizingUser


T = TypeVar("T", bound="GetAuthInfoResult")


@_attrs_define
class GetAuthInfoResult:
    """What the corp has authorised, with the envelope of the old host."""

    errcode: int | Unset = UNSET
    """Always 0 in a successful answer, where it is there at all."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer."""

    auth_corp_info: AuthorizedCorp | Unset = UNSET
    """The corp that authorised the app."""

    auth_user_info: AuthorizingUser | Unset = UNSET
    """The administrator who authorised the app."""

    auth_info: AuthorizedAgents | Unset = UNSET
    """The micro-apps that the corp authorised."""

    channel_auth_info: AuthorizedChannelAgents | Unset = UNSET
    """The service-window apps that the corp authorised."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        errmsg = self.errmsg

        auth_corp_info = write(self.auth_corp_info)

        auth_user_info = write(self.auth_user_info)

        auth_info = write(self.auth_info)

        channel_auth_info = write(self.channel_auth_info)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if errcode is not UNSET:
            field_dict["errcode"] = errcode
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if auth_corp_info is not UNSET:
            field_dict["auth_corp_info"] = auth_corp_info
        if auth_user_info is not UNSET:
            field_dict["auth_user_info"] = auth_user_info
        if auth_info is not UNSET:
            field_dict["auth_info"] = auth_info
        if channel_auth_info is not UNSET:
            field_dict["channel_auth_info"] = channel_auth_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.authorized_agents import AuthorizedAgents  # noqa: PLC0415
        from ..models.authorized_channel_agents import AuthorizedChannelAgents  # noqa: PLC0415
        from ..models.authorized_corp import AuthorizedCorp  # noqa: PLC0415
        from ..models.authorizing_user import AuthorizingUser  # noqa: PLC0415

        d = dict(src_dict)
        errcode = given(d.pop("errcode", None))

        errmsg = given(d.pop("errmsg", None))

        auth_corp_info = read_object(given(d.pop("auth_corp_info", None)), AuthorizedCorp.from_dict)

        auth_user_info = read_object(given(d.pop("auth_user_info", None)), AuthorizingUser.from_dict)

        auth_info = read_object(given(d.pop("auth_info", None)), AuthorizedAgents.from_dict)

        channel_auth_info = read_object(given(d.pop("channel_auth_info", None)), AuthorizedChannelAgents.from_dict)

        get_auth_info_result = cls(
            errcode=errcode,
            errmsg=errmsg,
            auth_corp_info=auth_corp_info,
            auth_user_info=auth_user_info,
            auth_info=auth_info,
            channel_auth_info=channel_auth_info,
        )

        get_auth_info_result.additional_properties = d
        return get_auth_info_result

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
