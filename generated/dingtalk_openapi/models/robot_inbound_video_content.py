from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, write

T = TypeVar("T", bound="RobotInboundVideoContent")


@_attrs_define
class RobotInboundVideoContent:
    """Content of a message of kind video."""

    download_code: str | Unset = UNSET
    """Code to download the picture, recording, video or file with."""

    video_type: str | Unset = UNSET
    """Kind of video, e.g. mp4 (video)."""

    duration: int | str | Unset = UNSET
    """Length in milliseconds (audio, video); a sample of a video has the text "5"."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        download_code = self.download_code

        video_type = self.video_type

        duration = write(self.duration)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if download_code is not UNSET:
            field_dict["downloadCode"] = download_code
        if video_type is not UNSET:
            field_dict["videoType"] = video_type
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        download_code = given(d.pop("downloadCode", None))

        video_type = given(d.pop("videoType", None))

        duration = given(d.pop("duration", None))

        robot_inbound_video_content = cls(
            download_code=download_code,
            video_type=video_type,
            duration=duration,
        )

        robot_inbound_video_content.additional_properties = d
        return robot_inbound_video_content

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
