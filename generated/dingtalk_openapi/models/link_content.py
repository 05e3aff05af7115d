from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="LinkContent")


@_attrs_define
class LinkContent:
    """Content of a link message. Divergence: the group chat call of 2016 (chat/send) spells the same fields message_url
    and pic_url.
    """

    message_url: str
    """Address that a click opens."""

    pic_url: str
    """Media id of the picture, in spite of its name (the example of chat/send in 2016 uses an http address)."""

    title: str
    """Title; at most 100 characters are advised by the message page, 64 by error 34016, which does not say of which
    message."""

    text: str
    """Description; at most 500 characters are advised."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["messageUrl"] = send_text(self.message_url, "messageUrl")
        field_dict["picUrl"] = send_text(self.pic_url, "picUrl")
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        message_url = d.pop("messageUrl")

        pic_url = d.pop("picUrl")

        title = d.pop("title")

        text = d.pop("text")

        link_content = cls(
            message_url=message_url,
            pic_url=pic_url,
            title=title,
            text=text,
        )

        link_content.additional_properties = d
        return link_content

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
