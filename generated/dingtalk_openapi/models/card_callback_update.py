from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.card_data import CardData
    from ..models.card_update_options import CardUpdateOptions


T = TypeVar("T", bound="CardCallbackUpdate")


@_attrs_define
class CardCallbackUpdate:
    """What to change on the card."""

    card_data: CardData | Unset = UNSET
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""

    user_private_data: CardData | Unset = UNSET
    """Data of a card, for everybody (`cardData`) or for whoever pressed (`userPrivateData`)."""

    card_update_options: CardUpdateOptions | Unset = UNSET
    """How a card is updated."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        card_data = write(self.card_data)

        user_private_data = write(self.user_private_data)

        card_update_options = write(self.card_update_options)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if card_data is not UNSET:
            field_dict["cardData"] = card_data
        if user_private_data is not UNSET:
            field_dict["userPrivateData"] = user_private_data
        if card_update_options is not UNSET:
            field_dict["cardUpdateOptions"] = card_update_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.card_data import CardData  # noqa: PLC0415
        from ..models.card_update_options import CardUpdateOptions  # noqa: PLC0415

        d = dict(src_dict)
        card_data = read_object(given(d.pop("cardData", None)), CardData.from_dict)

        user_private_data = read_object(given(d.pop("userPrivateData", None)), CardData.from_dict)

        card_update_options = read_object(given(d.pop("cardUpdateOptions", None)), CardUpdateOptions.from_dict)

        card_callback_update = cls(
            card_data=card_data,
            user_private_data=user_private_data,
            card_update_options=card_update_options,
        )

        card_callback_update.additional_properties = d
        return card_callback_update

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
