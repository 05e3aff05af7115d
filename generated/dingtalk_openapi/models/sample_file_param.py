from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="SampleFileParam")


@_attrs_define
class SampleFileParam:
    """Parameters of a file; every value is text."""

    media_id: str
    """Media id of the file."""

    file_name: str
    """Name of the file, with its ending."""

    file_type: str
    """Kind of file, its extension; any is taken (clients send txt, csv, pptx, md and `file`), though the page lists
    only six."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["mediaId"] = send_text(self.media_id, "mediaId")
        field_dict["fileName"] = send_text(self.file_name, "fileName")
        field_dict["fileType"] = send_text(self.file_type, "fileType")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        media_id = d.pop("mediaId")

        file_name = d.pop("fileName")

        file_type = d.pop("fileType")

        sample_file_param = cls(
            media_id=media_id,
            file_name=file_name,
            file_type=file_type,
        )

        sample_file_param.additional_properties = d
        return sample_file_param

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
