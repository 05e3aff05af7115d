from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import check_constant, mask_unknown

T = TypeVar("T", bound="OrgRoleAddEvent")


@_attrs_define
class OrgRoleAddEvent:
    """A role was added. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_role_add"] = "org_role_add"
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        sync_action = self.sync_action

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "syncAction": sync_action,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        sync_action = cast(Literal["org_role_add"], d.pop("syncAction"))
        check_constant(sync_action, "org_role_add", "syncAction")

        org_role_add_event = cls(
            sync_action=sync_action,
        )

        org_role_add_event.additional_properties = d
        return org_role_add_event

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
