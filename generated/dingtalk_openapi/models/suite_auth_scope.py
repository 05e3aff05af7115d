from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.suite_auth_org_scopes import SuiteAuthOrgScopes


T = TypeVar("T", bound="SuiteAuthScope")


@_attrs_define
class SuiteAuthScope:
    """What the suite may see of the address book; `errcode` and `errmsg` come from the call behind it."""

    errcode: int | Unset = UNSET
    """0 in the example."""

    errmsg: str | Unset = UNSET
    """`ok` in the example."""

    auth_user_field: list[str] | Unset = UNSET
    """Names of the user fields that may be read."""

    condition_field: list[Any] | Unset = UNSET
    """Empty in the example; its content is not documented."""

    auth_org_scopes: SuiteAuthOrgScopes | Unset = UNSET
    """Which people and departments the suite may see."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        errmsg = self.errmsg

        auth_user_field = write(self.auth_user_field)

        condition_field = write(self.condition_field)

        auth_org_scopes = write(self.auth_org_scopes)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if errcode is not UNSET:
            field_dict["errcode"] = errcode
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if auth_user_field is not UNSET:
            field_dict["auth_user_field"] = auth_user_field
        if condition_field is not UNSET:
            field_dict["condition_field"] = condition_field
        if auth_org_scopes is not UNSET:
            field_dict["auth_org_scopes"] = auth_org_scopes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.suite_auth_org_scopes import SuiteAuthOrgScopes  # noqa: PLC0415

        d = dict(src_dict)
        errcode = given(d.pop("errcode", None))

        errmsg = given(d.pop("errmsg", None))

        auth_user_field = read_list(given(d.pop("auth_user_field", None)))

        condition_field = read_list(given(d.pop("condition_field", None)))

        auth_org_scopes = read_object(given(d.pop("auth_org_scopes", None)), SuiteAuthOrgScopes.from_dict)

        suite_auth_scope = cls(
            errcode=errcode,
            errmsg=errmsg,
            auth_user_field=auth_user_field,
            condition_field=condition_field,
            auth_org_scopes=auth_org_scopes,
        )

        suite_auth_scope.additional_properties = d
        return suite_auth_scope

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
