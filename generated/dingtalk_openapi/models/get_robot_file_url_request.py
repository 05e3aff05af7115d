from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="GetRobotFileUrlRequest")


@_attrs_define
class GetRobotFileUrlRequest:
    """Which file of which robot."""

    download_code: str
    """The code that the inbound message carries (picture, audio, video, file, richText)."""

    robot_code: str
    """The robot that received the message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["downloadCode"] = send_text(self.download_code, "downloadCode")
        field_dict["robotCode"] = send_text(self.robot_code, "robotCode")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        download_code = d.pop("downloadCode")

        robot_code = d.pop("robotCode")

        get_robot_file_url_request = cls(
            download_code=download_code,
            robot_code=robot_code,
        )

        get_robot_file_url_request.additional_properties = d
        return get_robot_file_url_request

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
