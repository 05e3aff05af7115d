from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown

T = TypeVar("T", bound="OrgRemoveEvent")


@_attrs_define
class OrgRemoveEvent:
    """The corp was dissolved. Classic form."""

    time_stamp: int
    """Time of the event in milliseconds."""

    event_type: Literal["org_remove"] = "org_remove"
    """Name of the event."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        time_stamp = self.time_stamp

        event_type = self.event_type

        corp_id = self.corp_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "TimeStamp": time_stamp,
                "EventType": event_type,
            }
        )
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        time_stamp = d.pop("TimeStamp")

        event_type = cast(Literal["org_remove"], d.pop("EventType"))
        check_constant(event_type, "org_remove", "EventType")

        corp_id = given(d.pop("CorpId", None))

        org_remove_event = cls(
            time_stamp=time_stamp,
            event_type=event_type,
            corp_id=corp_id,
        )

        org_remove_event.additional_properties = d
        return org_remove_event

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
