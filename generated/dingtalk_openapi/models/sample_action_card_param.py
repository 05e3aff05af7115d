from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="SampleActionCardParam")


@_attrs_define
class SampleActionCardParam:
    """Parameters of a card with one button; every value is text."""

    title: str
    """Title, shown in the list of conversations."""

    text: str
    """Body in markdown."""

    single_title: str
    """Text of the only button."""

    single_url: str
    """Address that the button opens; URL in capitals."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")
        field_dict["singleTitle"] = send_text(self.single_title, "singleTitle")
        field_dict["singleURL"] = send_text(self.single_url, "singleURL")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        text = d.pop("text")

        single_title = d.pop("singleTitle")

        single_url = d.pop("singleURL")

        sample_action_card_param = cls(
            title=title,
            text=text,
            single_title=single_title,
            single_url=single_url,
        )

        sample_action_card_param.additional_properties = d
        return sample_action_card_param

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
