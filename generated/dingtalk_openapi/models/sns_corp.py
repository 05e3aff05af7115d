from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="SnsCorp")


@_attrs_define
class SnsCorp:
    """A corp of a person who logged in to an open app."""

    corp_name: str | Unset = UNSET
    """Name of the corp."""

    is_auth: bool | Unset = UNSET
    """Whether the corp is verified."""

    is_manager: bool | Unset = UNSET
    """Whether the person is a manager there."""

    rights_level: int | Unset = UNSET
    """Level of the rights of the corp, e.g. 100 or 200."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        corp_name = self.corp_name

        is_auth = self.is_auth

        is_manager = self.is_manager

        rights_level = self.rights_level

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if corp_name is not UNSET:
            field_dict["corp_name"] = corp_name
        if is_auth is not UNSET:
            field_dict["is_auth"] = is_auth
        if is_manager is not UNSET:
            field_dict["is_manager"] = is_manager
        if rights_level is not UNSET:
            field_dict["rights_level"] = rights_level

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        corp_name = given(d.pop("corp_name", None))

        is_auth = given(d.pop("is_auth", None))

        is_manager = given(d.pop("is_manager", None))

        rights_level = given(d.pop("rights_level", None))

        sns_corp = cls(
            corp_name=corp_name,
            is_auth=is_auth,
            is_manager=is_manager,
            rights_level=rights_level,
        )

        sns_corp.additional_properties = d
        return sns_corp

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
