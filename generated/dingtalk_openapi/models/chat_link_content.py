from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="ChatLinkContent")


@_attrs_define
class ChatLinkContent:
    """Content of a link message in the group chat call of 2016. Divergence: all other calls spell the addresses messageUrl
    and picUrl.
    """

    message_url: str
    """Address that a click opens."""

    pic_url: str
    """Media id of the picture, in spite of its name; the example of 2016 uses an http address."""

    title: str
    """Title."""

    text: str
    """Description."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message_url"] = send_text(self.message_url, "message_url")
        field_dict["pic_url"] = send_text(self.pic_url, "pic_url")
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_url = d.pop("message_url")

        pic_url = d.pop("pic_url")

        title = d.pop("title")

        text = d.pop("text")

        chat_link_content = cls(
            message_url=message_url,
            pic_url=pic_url,
            title=title,
            text=text,
        )

        chat_link_content.additional_properties = d
        return chat_link_content

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
