from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown, read_list, write

T = TypeVar("T", bound="UserModifyOrgEvent")


@_attrs_define
class UserModifyOrgEvent:
    """People's entries in the address book changed. Classic form."""

    user_id: list[str]
    """User ids of the people."""

    event_type: Literal["user_modify_org"] = "user_modify_org"
    """Name of the event."""

    time_stamp: int | Unset = UNSET
    """Time of the event in milliseconds."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        user_id = write(self.user_id)

        time_stamp = self.time_stamp

        corp_id = self.corp_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "UserId": user_id,
            }
        )
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["user_modify_org"], d.pop("EventType"))
        check_constant(event_type, "user_modify_org", "EventType")

        user_id = read_list(d.pop("UserId"))

        time_stamp = given(d.pop("TimeStamp", None))

        corp_id = given(d.pop("CorpId", None))

        user_modify_org_event = cls(
            event_type=event_type,
            user_id=user_id,
            time_stamp=time_stamp,
            corp_id=corp_id,
        )

        user_modify_org_event.additional_properties = d
        return user_modify_org_event

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
