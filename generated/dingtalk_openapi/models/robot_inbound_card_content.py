from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotInboundCardContent")


@_attrs_define
class RobotInboundCardContent:
    """Content of a card, a shared document, markdown or an action card; observed."""

    title: str | Unset = UNSET
    """Title, of a forwarded conversation or a card."""

    text: str | Unset = UNSET
    """Text, of markdown, of a card or of a quoted text."""

    biz_custom_action_url: str | Unset = UNSET
    """Address of a shared document (interactiveCard)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        text = self.text

        biz_custom_action_url = self.biz_custom_action_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if text is not UNSET:
            field_dict["text"] = text
        if biz_custom_action_url is not UNSET:
            field_dict["biz_custom_action_url"] = biz_custom_action_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = given(d.pop("title", None))

        text = given(d.pop("text", None))

        biz_custom_action_url = given(d.pop("biz_custom_action_url", None))

        robot_inbound_card_content = cls(
            title=title,
            text=text,
            biz_custom_action_url=biz_custom_action_url,
        )

        robot_inbound_card_content.additional_properties = d
        return robot_inbound_card_content

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
