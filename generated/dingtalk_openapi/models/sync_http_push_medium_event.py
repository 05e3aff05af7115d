from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import check_constant, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.sync_http_row import SyncHttpRow


T = TypeVar("T", bound="SyncHttpPushMediumEvent")


@_attrs_define
class SyncHttpPushMediumEvent:
    """Events of normal priority for a third-party app."""

    biz_data: list[SyncHttpRow]
    """The rows, one per event."""

    event_type: Literal["SYNC_HTTP_PUSH_MEDIUM"] = "SYNC_HTTP_PUSH_MEDIUM"
    """Name of the event."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        biz_data = write(self.biz_data)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "bizData": biz_data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sync_http_row import SyncHttpRow  # noqa: PLC0415

        d = dict(src_dict)
        event_type = cast(Literal["SYNC_HTTP_PUSH_MEDIUM"], d.pop("EventType"))
        check_constant(event_type, "SYNC_HTTP_PUSH_MEDIUM", "EventType")

        biz_data = read_list(d.pop("bizData"), lambda item: read_object(item, SyncHttpRow.from_dict))

        sync_http_push_medium_event = cls(
            event_type=event_type,
            biz_data=biz_data,
        )

        sync_http_push_medium_event.additional_properties = d
        return sync_http_push_medium_event

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
