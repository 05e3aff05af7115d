from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="SampleActionCard5Param")


@_attrs_define
class SampleActionCard5Param:
    """Parameters of a card with five buttons; every value is text."""

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

    action_title_3: str
    """Text of the third button."""

    action_url3: str
    """Address that the third button opens; URL in capitals."""

    action_title_4: str
    """Text of the fourth button."""

    action_url4: str
    """Address that the fourth button opens; URL in capitals."""

    action_title_5: str
    """Text of the fifth button."""

    action_url5: str
    """Address that the fifth button opens; URL in capitals."""

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
        field_dict["actionTitle3"] = send_text(self.action_title_3, "actionTitle3")
        field_dict["actionURL3"] = send_text(self.action_url3, "actionURL3")
        field_dict["actionTitle4"] = send_text(self.action_title_4, "actionTitle4")
        field_dict["actionURL4"] = send_text(self.action_url4, "actionURL4")
        field_dict["actionTitle5"] = send_text(self.action_title_5, "actionTitle5")
        field_dict["actionURL5"] = send_text(self.action_url5, "actionURL5")

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

        action_title_3 = d.pop("actionTitle3")

        action_url3 = d.pop("actionURL3")

        action_title_4 = d.pop("actionTitle4")

        action_url4 = d.pop("actionURL4")

        action_title_5 = d.pop("actionTitle5")

        action_url5 = d.pop("actionURL5")

        sample_action_card_5_param = cls(
            title=title,
            text=text,
            action_title_1=action_title_1,
            action_url1=action_url1,
            action_title_2=action_title_2,
            action_url2=action_url2,
            action_title_3=action_title_3,
            action_url3=action_url3,
            action_title_4=action_title_4,
            action_url4=action_url4,
            action_title_5=action_title_5,
            action_url5=action_url5,
        )

        sample_action_card_5_param.additional_properties = d
        return sample_action_card_5_param

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
