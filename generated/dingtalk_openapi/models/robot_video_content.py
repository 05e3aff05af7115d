from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="RobotVideoContent")


@_attrs_define
class RobotVideoContent:
    """Content of a video."""

    video_media_id: str
    """Media id of the video."""

    duration: str
    """Length in seconds, as text."""

    pic_media_id: str
    """Media id of the cover picture."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["videoMediaId"] = send_text(self.video_media_id, "videoMediaId")
        field_dict["duration"] = send_text(self.duration, "duration")
        field_dict["picMediaId"] = send_text(self.pic_media_id, "picMediaId")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        video_media_id = d.pop("videoMediaId")

        duration = d.pop("duration")

        pic_media_id = d.pop("picMediaId")

        robot_video_content = cls(
            video_media_id=video_media_id,
            duration=duration,
            pic_media_id=pic_media_id,
        )

        robot_video_content.additional_properties = d
        return robot_video_content

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
