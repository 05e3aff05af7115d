from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="SampleActionCard6Param")


@_attrs_define
class SampleActionCard6Param:
    """Parameters of a card with two buttons side by side; every value is text."""

    title: str
    """Title, shown in the list of conversations."""

    text: str
    """Body in markdown."""

    button_title_1: str
    """Text of the left button."""

    button_url_1: str
    """Address that the left button opens; Url, not URL."""

    button_title_2: str
    """Text of the right button."""

    button_url_2: str
    """Address that the right button opens; Url, not URL."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")
        field_dict["buttonTitle1"] = send_text(self.button_title_1, "buttonTitle1")
        field_dict["buttonUrl1"] = send_text(self.button_url_1, "buttonUrl1")
        field_dict["buttonTitle2"] = send_text(self.button_title_2, "buttonTitle2")
        field_dict["buttonUrl2"] = send_text(self.button_url_2, "buttonUrl2")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        text = d.pop("text")

        button_title_1 = d.pop("buttonTitle1")

        button_url_1 = d.pop("buttonUrl1")

        button_title_2 = d.pop("buttonTitle2")

        button_url_2 = d.pop("buttonUrl2")

        sample_action_card_6_param = cls(
            title=title,
            text=text,
            button_title_1=button_title_1,
            button_url_1=button_url_1,
            button_title_2=button_title_2,
            button_url_2=button_url_2,
        )

        sample_action_card_6_param.additional_properties = d
        return sample_action_card_6_param

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
