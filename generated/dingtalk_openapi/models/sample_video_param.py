from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import check_constant, mask_unknown

T = TypeVar("T", bound="SampleVideoParam")


@_attrs_define
class SampleVideoParam:
    """Parameters of a video; every value is text."""

    duration: str
    """Length in seconds, as text."""

    video_media_id: str
    """Media id of the video."""

    pic_media_id: str
    """Media id of the cover picture."""

    video_type: Literal["mp4"] = "mp4"
    """Kind of video; mp4 only."""

    height: str | Unset = UNSET
    """Height at which it is shown, in pixels, as text."""

    width: str | Unset = UNSET
    """Width at which it is shown, in pixels, as text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["duration"] = send_text(self.duration, "duration")
        field_dict["videoMediaId"] = send_text(self.video_media_id, "videoMediaId")
        field_dict["videoType"] = self.video_type
        field_dict["picMediaId"] = send_text(self.pic_media_id, "picMediaId")
        if is_given(self.height):
            field_dict["height"] = send_text(self.height, "height")
        if is_given(self.width):
            field_dict["width"] = send_text(self.width, "width")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        duration = d.pop("duration")

        video_media_id = d.pop("videoMediaId")

        video_type = cast(Literal["mp4"], d.pop("videoType"))
        check_constant(video_type, "mp4", "videoType")

        pic_media_id = d.pop("picMediaId")

        height = d.pop("height", UNSET)

        width = d.pop("width", UNSET)

        sample_video_param = cls(
            duration=duration,
            video_media_id=video_media_id,
            video_type=video_type,
            pic_media_id=pic_media_id,
            height=height,
            width=width,
        )

        sample_video_param.additional_properties = d
        return sample_video_param

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
