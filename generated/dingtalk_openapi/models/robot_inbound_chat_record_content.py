from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotInboundChatRecordContent")


@_attrs_define
class RobotInboundChatRecordContent:
    """Content of a forwarded conversation; observed."""

    title: str | Unset = UNSET
    """Title, of a forwarded conversation or a card."""

    summary: str | Unset = UNSET
    """The first messages, a line for each (chatRecord)."""

    chat_record: str | Unset = UNSET
    """The messages as JSON text, a list of objects (chatRecord); DingTalk leaves some of them out, or all. Some
    clients saw a list."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        summary = self.summary

        chat_record = self.chat_record

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if summary is not UNSET:
            field_dict["summary"] = summary
        if chat_record is not UNSET:
            field_dict["chatRecord"] = chat_record

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = given(d.pop("title", None))

        summary = given(d.pop("summary", None))

        chat_record = given(d.pop("chatRecord", None))

        robot_inbound_chat_record_content = cls(
            title=title,
            summary=summary,
            chat_record=chat_record,
        )

        robot_inbound_chat_record_content.additional_properties = d
        return robot_inbound_chat_record_content

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
