from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotInboundFileContent")


@_attrs_define
class RobotInboundFileContent:
    """Content of a message of kind file."""

    download_code: str | Unset = UNSET
    """Code to download the picture, recording, video or file with."""

    file_name: str | Unset = UNSET
    """Name of the file (file)."""

    space_id: str | Unset = UNSET
    """Id of the space that holds the file (file; not always there)."""

    file_id: str | Unset = UNSET
    """Id of the file in that space (file; not always there)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        download_code = self.download_code

        file_name = self.file_name

        space_id = self.space_id

        file_id = self.file_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if download_code is not UNSET:
            field_dict["downloadCode"] = download_code
        if file_name is not UNSET:
            field_dict["fileName"] = file_name
        if space_id is not UNSET:
            field_dict["spaceId"] = space_id
        if file_id is not UNSET:
            field_dict["fileId"] = file_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        download_code = given(d.pop("downloadCode", None))

        file_name = given(d.pop("fileName", None))

        space_id = given(d.pop("spaceId", None))

        file_id = given(d.pop("fileId", None))

        robot_inbound_file_content = cls(
            download_code=download_code,
            file_name=file_name,
            space_id=space_id,
            file_id=file_id,
        )

        robot_inbound_file_content.additional_properties = d
        return robot_inbound_file_content

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
