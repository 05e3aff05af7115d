from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="SuiteAuthOrgScopes")


@_attrs_define
class SuiteAuthOrgScopes:
    """Which people and departments the suite may see."""

    authed_user: list[Any] | Unset = UNSET
    """People; empty in the example."""

    authed_dept: list[int] | Unset = UNSET
    """Ids of departments."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        authed_user = write(self.authed_user)

        authed_dept = write(self.authed_dept)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if authed_user is not UNSET:
            field_dict["authed_user"] = authed_user
        if authed_dept is not UNSET:
            field_dict["authed_dept"] = authed_dept

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        authed_user = read_list(given(d.pop("authed_user", None)))

        authed_dept = read_list(given(d.pop("authed_dept", None)))

        suite_auth_org_scopes = cls(
            authed_user=authed_user,
            authed_dept=authed_dept,
        )

        suite_auth_org_scopes.additional_properties = d
        return suite_auth_org_scopes

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
