from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="SingleActionCard")


@_attrs_define
class SingleActionCard:
    """A card that opens one page."""

    markdown: str
    """Body in markdown; at most 1000 characters are advised, above 5000 error 34016 comes."""

    single_title: str
    """Text of the only button, together with `single_url`."""

    single_url: str
    """Address that the card opens."""

    title: str | Unset = UNSET
    """Shown in the list of conversations; above 64 characters error 34016 comes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["markdown"] = send_text(self.markdown, "markdown")
        field_dict["single_title"] = send_text(self.single_title, "single_title")
        field_dict["single_url"] = send_text(self.single_url, "single_url")
        if is_given(self.title):
            field_dict["title"] = send_text(self.title, "title")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        markdown = d.pop("markdown")

        single_title = d.pop("single_title")

        single_url = d.pop("single_url")

        title = d.pop("title", UNSET)

        single_action_card = cls(
            markdown=markdown,
            single_title=single_title,
            single_url=single_url,
            title=title,
        )

        single_action_card.additional_properties = d
        return single_action_card

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
