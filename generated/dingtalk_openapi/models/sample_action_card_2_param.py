from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="SampleActionCard2Param")


@_attrs_define
class SampleActionCard2Param:
    """Parameters of a card with two buttons; every value is text."""

    title: str
    """Title, shown in the list of conversations."""

    text: str
    """Body in markdown."""

    action_title_1: str
    """Text of the first button."""

    action_url1: str
    """Address that the first button opens; URL in capitals."""

    action_title_2: str
    """Text of the second button."""

    action_url2: str
    """Address that the second button opens; URL in capitals."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")
        field_dict["actionTitle1"] = send_text(self.action_title_1, "actionTitle1")
        field_dict["actionURL1"] = send_text(self.action_url1, "actionURL1")
        field_dict["actionTitle2"] = send_text(self.action_title_2, "actionTitle2")
        field_dict["actionURL2"] = send_text(self.action_url2, "actionURL2")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        text = d.pop("text")

        action_title_1 = d.pop("actionTitle1")

        action_url1 = d.pop("actionURL1")

        action_title_2 = d.pop("actionTitle2")

        action_url2 = d.pop("actionURL2")

        sample_action_card_2_param = cls(
            title=title,
            text=text,
            action_title_1=action_title_1,
            action_url1=action_url1,
            action_title_2=action_title_2,
            action_url2=action_url2,
        )

        sample_action_card_2_param.additional_properties = d
        return sample_action_card_2_param

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
