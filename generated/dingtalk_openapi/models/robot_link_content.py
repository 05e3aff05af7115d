from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="RobotLinkContent")


@_attrs_define
class RobotLinkContent:
    """Content of a link message."""

    title: str
    """Title."""

    text: str
    """Description; it is cut when long."""

    message_url: str
    """Address that a click opens."""

    pic_url: str | Unset = UNSET
    """Address or media id of the picture; may be the empty text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")
        field_dict["messageUrl"] = send_text(self.message_url, "messageUrl")
        if is_given(self.pic_url):
            field_dict["picUrl"] = send_text(self.pic_url, "picUrl")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        text = d.pop("text")

        message_url = d.pop("messageUrl")

        pic_url = d.pop("picUrl", UNSET)

        robot_link_content = cls(
            title=title,
            text=text,
            message_url=message_url,
            pic_url=pic_url,
        )

        robot_link_content.additional_properties = d
        return robot_link_content

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
