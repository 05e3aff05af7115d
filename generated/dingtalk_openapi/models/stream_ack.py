from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, is_given, send_integer, send_object, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.stream_ack_headers import StreamAckHeaders


T = TypeVar("T", bound="StreamAck")


@_attrs_define
class StreamAck:
    """A frame that the client sends back."""

    code: int
    """How it went."""

    headers: StreamAckHeaders
    """To which frame a frame of the client belongs."""

    message: str | Unset = UNSET
    """Explanation, "OK" when all is well."""

    data: str | Unset = UNSET
    """The answer as JSON text; its form follows from the frame that is answered."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.stream_ack_headers import StreamAckHeaders  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["code"] = send_integer(self.code, "code")
        field_dict["headers"] = send_object(self.headers, "headers", StreamAckHeaders)
        if is_given(self.message):
            field_dict["message"] = send_text(self.message, "message")
        if is_given(self.data):
            field_dict["data"] = send_text(self.data, "data")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stream_ack_headers import StreamAckHeaders  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        headers = as_model(d.pop("headers"), "headers", StreamAckHeaders)

        message = d.pop("message", UNSET)

        data = d.pop("data", UNSET)

        stream_ack = cls(
            code=code,
            headers=headers,
            message=message,
            data=data,
        )

        stream_ack.additional_properties = d
        return stream_ack

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
