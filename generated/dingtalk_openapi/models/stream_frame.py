from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.stream_frame_headers import StreamFrameHeaders


T = TypeVar("T", bound="StreamFrame")


@_attrs_define
class StreamFrame:
    """A frame that DingTalk sends."""

    type_: str
    """Type of the frame."""

    headers: StreamFrameHeaders
    """What a frame is about. Every value is text."""

    spec_version: str | Unset = UNSET
    """Version of the protocol, "1.0"; absent in the examples of ping and disconnect."""

    time: int | Unset = UNSET
    """Time, declared in the Go SDK only, its unit not documented; `headers.time` is what arrives."""

    data: str | Unset = UNSET
    """What happened, as JSON text; its form follows from `type` and `headers.topic`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        headers = write(self.headers)

        spec_version = self.spec_version

        time = self.time

        data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "headers": headers,
            }
        )
        if spec_version is not UNSET:
            field_dict["specVersion"] = spec_version
        if time is not UNSET:
            field_dict["time"] = time
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.stream_frame_headers import StreamFrameHeaders  # noqa: PLC0415

        d = dict(src_dict)
        type_ = d.pop("type")

        headers = read_object(d.pop("headers"), StreamFrameHeaders.from_dict)

        spec_version = given(d.pop("specVersion", None))

        time = given(d.pop("time", None))

        data = given(d.pop("data", None))

        stream_frame = cls(
            type_=type_,
            headers=headers,
            spec_version=spec_version,
            time=time,
            data=data,
        )

        stream_frame.additional_properties = d
        return stream_frame

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
