from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="SsoCorp")


@_attrs_define
class SsoCorp:
    """The corp of an administrator."""

    corpid: str | Unset = UNSET
    """Id of the corp."""

    corp_name: str | Unset = UNSET
    """Name of the corp."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        corpid = self.corpid

        corp_name = self.corp_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if corpid is not UNSET:
            field_dict["corpid"] = corpid
        if corp_name is not UNSET:
            field_dict["corp_name"] = corp_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        corpid = given(d.pop("corpid", None))

        corp_name = given(d.pop("corp_name", None))

        sso_corp = cls(
            corpid=corpid,
            corp_name=corp_name,
        )

        sso_corp.additional_properties = d
        return sso_corp

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
