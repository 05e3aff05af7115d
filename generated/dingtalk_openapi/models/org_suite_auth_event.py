from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.suite_auth_corp import SuiteAuthCorp
    from ..models.suite_auth_info import SuiteAuthInfo
    from ..models.suite_auth_scope import SuiteAuthScope
    from ..models.suite_auth_user import SuiteAuthUser


T = TypeVar("T", bound="OrgSuiteAuthEvent")


@_attrs_define
class OrgSuiteAuthEvent:
    """A corp authorised a suite. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_suite_auth"] = "org_suite_auth"
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""

    auth_corp_info: SuiteAuthCorp | Unset = UNSET
    """The corp behind an authorisation."""

    auth_info: SuiteAuthInfo | Unset = UNSET
    """The apps that were authorised."""

    auth_user_info: SuiteAuthUser | Unset = UNSET
    """Who authorised."""

    auth_scope: SuiteAuthScope | Unset = UNSET
    """What the suite may see of the address book; `errcode` and `errmsg` come from the call behind it."""

    permanent_code: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """Permanent code of the corp, with which its token is asked for."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        sync_action = self.sync_action

        auth_corp_info = write(self.auth_corp_info)

        auth_info = write(self.auth_info)

        auth_user_info = write(self.auth_user_info)

        auth_scope = write(self.auth_scope)

        permanent_code = self.permanent_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "syncAction": sync_action,
            }
        )
        if auth_corp_info is not UNSET:
            field_dict["auth_corp_info"] = auth_corp_info
        if auth_info is not UNSET:
            field_dict["auth_info"] = auth_info
        if auth_user_info is not UNSET:
            field_dict["auth_user_info"] = auth_user_info
        if auth_scope is not UNSET:
            field_dict["auth_scope"] = auth_scope
        if permanent_code is not UNSET:
            field_dict["permanent_code"] = permanent_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.suite_auth_corp import SuiteAuthCorp  # noqa: PLC0415
        from ..models.suite_auth_info import SuiteAuthInfo  # noqa: PLC0415
        from ..models.suite_auth_scope import SuiteAuthScope  # noqa: PLC0415
        from ..models.suite_auth_user import SuiteAuthUser  # noqa: PLC0415

        d = dict(src_dict)
        sync_action = cast(Literal["org_suite_auth"], d.pop("syncAction"))
        check_constant(sync_action, "org_suite_auth", "syncAction")

        auth_corp_info = read_object(given(d.pop("auth_corp_info", None)), SuiteAuthCorp.from_dict)

        auth_info = read_object(given(d.pop("auth_info", None)), SuiteAuthInfo.from_dict)

        auth_user_info = read_object(given(d.pop("auth_user_info", None)), SuiteAuthUser.from_dict)

        auth_scope = read_object(given(d.pop("auth_scope", None)), SuiteAuthScope.from_dict)

        permanent_code = given(d.pop("permanent_code", None))

        org_suite_auth_event = cls(
            sync_action=sync_action,
            auth_corp_info=auth_corp_info,
            auth_info=auth_info,
            auth_user_info=auth_user_info,
            auth_scope=auth_scope,
            permanent_code=permanent_code,
        )

        org_suite_auth_event.additional_properties = d
        return org_suite_auth_event

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
