from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="ClassicEventFields")


@_attrs_define
class ClassicEventFields:
    """What the classic form of an event carries besides its tag and payload."""

    time_stamp: int | Unset = UNSET
    """Time of the event in milliseconds."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        time_stamp = self.time_stamp

        corp_id = self.corp_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        time_stamp = given(d.pop("TimeStamp", None))

        corp_id = given(d.pop("CorpId", None))

        classic_event_fields = cls(
            time_stamp=time_stamp,
            corp_id=corp_id,
        )

        classic_event_fields.additional_properties = d
        return classic_event_fields

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
