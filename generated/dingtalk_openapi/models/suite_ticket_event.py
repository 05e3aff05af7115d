from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask, mask_unknown

T = TypeVar("T", bound="SuiteTicketEvent")


@_attrs_define
class SuiteTicketEvent:
    """A new suite ticket."""

    suite_ticket: str = _attrs_field(repr=mask)
    """The ticket that goes with the suite's key and secret; the previous one is invalid now."""

    event_type: Literal["suite_ticket"] = "suite_ticket"
    """Name of the event."""

    suite_key: str | Unset = UNSET
    """Key of the suite."""

    time_stamp: int | Unset = UNSET
    """Time of the event in milliseconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        suite_ticket = self.suite_ticket

        suite_key = self.suite_key

        time_stamp = self.time_stamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "SuiteTicket": suite_ticket,
            }
        )
        if suite_key is not UNSET:
            field_dict["SuiteKey"] = suite_key
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["suite_ticket"], d.pop("EventType"))
        check_constant(event_type, "suite_ticket", "EventType")

        suite_ticket = d.pop("SuiteTicket")

        suite_key = given(d.pop("SuiteKey", None))

        time_stamp = given(d.pop("TimeStamp", None))

        suite_ticket_event = cls(
            event_type=event_type,
            suite_ticket=suite_ticket,
            suite_key=suite_key,
            time_stamp=time_stamp,
        )

        suite_ticket_event.additional_properties = d
        return suite_ticket_event

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
