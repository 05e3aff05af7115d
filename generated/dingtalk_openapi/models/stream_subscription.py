from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.stream_subscription_type import StreamSubscriptionType
from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="StreamSubscription")


@_attrs_define
class StreamSubscription:
    """One kind of frames to receive."""

    type_: StreamSubscriptionType
    """Type of the frames; SYSTEM is in the Go SDK only."""

    topic: str
    """Topic of the frames; `*` for EVENT."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["type"] = send_text(self.type_, "type")
        field_dict["topic"] = send_text(self.topic, "topic")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type")

        topic = d.pop("topic")

        stream_subscription = cls(
            type_=type_,
            topic=topic,
        )

        stream_subscription.additional_properties = d
        return stream_subscription

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
