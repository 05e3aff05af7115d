from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="StreamAckHeaders")


@_attrs_define
class StreamAckHeaders:
    """To which frame a frame of the client belongs."""

    message_id: str
    """The `messageId` of the frame that is answered."""

    content_type: str = "application/json"
    """Media type of `data`, `application/json`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["messageId"] = send_text(self.message_id, "messageId")
        field_dict["contentType"] = send_text(self.content_type, "contentType")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_id = d.pop("messageId")

        content_type = d.pop("contentType")

        stream_ack_headers = cls(
            message_id=message_id,
            content_type=content_type,
        )

        stream_ack_headers.additional_properties = d
        return stream_ack_headers

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
