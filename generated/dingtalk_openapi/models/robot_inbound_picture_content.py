from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotInboundPictureContent")


@_attrs_define
class RobotInboundPictureContent:
    """Content of a message of kind picture."""

    download_code: str | Unset = UNSET
    """Code to download the picture, recording, video or file with."""

    picture_download_code: str | Unset = UNSET
    """Code to download the picture with (picture)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        download_code = self.download_code

        picture_download_code = self.picture_download_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if download_code is not UNSET:
            field_dict["downloadCode"] = download_code
        if picture_download_code is not UNSET:
            field_dict["pictureDownloadCode"] = picture_download_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        download_code = given(d.pop("downloadCode", None))

        picture_download_code = given(d.pop("pictureDownloadCode", None))

        robot_inbound_picture_content = cls(
            download_code=download_code,
            picture_download_code=picture_download_code,
        )

        robot_inbound_picture_content.additional_properties = d
        return robot_inbound_picture_content

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
