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
    """A piece of a rich text, either a text, a picture or a mention."""

    text: str | Unset = UNSET
    """The text, when it is one."""

    content: str | Unset = UNSET
    """The text, in what is quoted (observed)."""

    type_: str | Unset = UNSET
    """Kind of the piece, when it is no text."""

    msg_type: str | Unset = UNSET
    """Kind of the piece, in what is quoted (observed)."""

    at_name: str | Unset = UNSET
    """Name of who is mentioned (observed)."""

    at_user_id: str | Unset = UNSET
    """User id of who is mentioned (observed)."""

    download_code: str | Unset = UNSET
    """Code to download the picture with."""

    picture_download_code: str | Unset = UNSET
    """Code to download the picture with."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        content = self.content

        type_ = self.type_

        msg_type = self.msg_type

        at_name = self.at_name

        at_user_id = self.at_user_id

        download_code = self.download_code

        picture_download_code = self.picture_download_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if text is not UNSET:
            field_dict["text"] = text
        if content is not UNSET:
            field_dict["content"] = content
        if type_ is not UNSET:
            field_dict["type"] = type_
        if msg_type is not UNSET:
            field_dict["msgType"] = msg_type
        if at_name is not UNSET:
            field_dict["atName"] = at_name
        if at_user_id is not UNSET:
            field_dict["atUserId"] = at_user_id
        if download_code is not UNSET:
            field_dict["downloadCode"] = download_code
        if picture_download_code is not UNSET:
            field_dict["pictureDownloadCode"] = picture_download_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text = given(d.pop("text", None))

        content = given(d.pop("content", None))

        type_ = given(d.pop("type", None))

        msg_type = given(d.pop("msgType", None))

        at_name = given(d.pop("atName", None))

        at_user_id = given(d.pop("atUserId", None))

        download_code = given(d.pop("downloadCode", None))

        picture_download_code = given(d.pop("pictureDownloadCode", None))

        robot_inbound_rich_text_item = cls(
            text=text,
            content=content,
            type_=type_,
            msg_type=msg_type,
            at_name=at_name,
            at_user_id=at_user_id,
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
