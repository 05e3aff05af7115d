from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotInboundRichTextItem")


@_attrs_define
class RobotInboundRichTextItem:
    """A piece of a rich text, either a text or a picture.

    Attributes:
        text (str | Unset): The text, when it is one.
        type_ (str | Unset): Kind of the piece, when it is no text.
        download_code (str | Unset): Code to download the picture with.
        picture_download_code (str | Unset): Code to download the picture with.
    """

    text: str | Unset = UNSET
    type_: str | Unset = UNSET
    download_code: str | Unset = UNSET
    picture_download_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        type_ = self.type_

        download_code = self.download_code

        picture_download_code = self.picture_download_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if text is not UNSET:
            field_dict["text"] = text
        if type_ is not UNSET:
            field_dict["type"] = type_
        if download_code is not UNSET:
            field_dict["downloadCode"] = download_code
        if picture_download_code is not UNSET:
            field_dict["pictureDownloadCode"] = picture_download_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = given(d.pop("text", None))

        type_ = given(d.pop("type", None))

        download_code = given(d.pop("downloadCode", None))

        picture_download_code = given(d.pop("pictureDownloadCode", None))

        robot_inbound_rich_text_item = cls(
            text=text,
            type_=type_,
            download_code=download_code,
            picture_download_code=picture_download_code,
        )

        robot_inbound_rich_text_item.additional_properties = d
        return robot_inbound_rich_text_item

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
