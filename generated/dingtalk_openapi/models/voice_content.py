from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="VoiceContent")


@_attrs_define
class VoiceContent:
    """Content of a voice message."""

    media_id: str
    """Media id of the voice (2016: at most 2 MB and 60 seconds, AMR)."""

    duration: str
    """Length in seconds, a positive integer below 60, as text. Divergence: the Java SDK types it String for work
    notifications but Long for group chats and ordinary conversations."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["media_id"] = send_text(self.media_id, "media_id")
        field_dict["duration"] = send_text(self.duration, "duration")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        media_id = d.pop("media_id")

        duration = d.pop("duration")

        voice_content = cls(
            media_id=media_id,
            duration=duration,
        )

        voice_content.additional_properties = d
        return voice_content

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
