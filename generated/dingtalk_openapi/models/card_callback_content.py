from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.card_private_data import CardPrivateData


T = TypeVar("T", bound="CardCallbackContent")


@_attrs_define
class CardCallbackContent:
    """What was pressed on a card."""

    card_private_data: CardPrivateData | Unset = UNSET
    """The actions of a card that were triggered, and their parameters."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        card_private_data = write(self.card_private_data)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if card_private_data is not UNSET:
            field_dict["cardPrivateData"] = card_private_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.card_private_data import CardPrivateData  # noqa: PLC0415

        d = dict(src_dict)
        card_private_data = read_object(given(d.pop("cardPrivateData", None)), CardPrivateData.from_dict)

        card_callback_content = cls(
            card_private_data=card_private_data,
        )

        card_callback_content.additional_properties = d
        return card_callback_content

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
