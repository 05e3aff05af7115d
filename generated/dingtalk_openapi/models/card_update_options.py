from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="CardUpdateOptions")


@_attrs_define
class CardUpdateOptions:
    """How a card is updated."""

    update_card_data_by_key: bool | Unset = UNSET
    """Whether `cardData` is updated by key."""

    update_private_data_by_key: bool | Unset = UNSET
    """Whether `userPrivateData` is updated by key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        update_card_data_by_key = self.update_card_data_by_key

        update_private_data_by_key = self.update_private_data_by_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if update_card_data_by_key is not UNSET:
            field_dict["updateCardDataByKey"] = update_card_data_by_key
        if update_private_data_by_key is not UNSET:
            field_dict["updatePrivateDataByKey"] = update_private_data_by_key

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        update_card_data_by_key = given(d.pop("updateCardDataByKey", None))

        update_private_data_by_key = given(d.pop("updatePrivateDataByKey", None))

        card_update_options = cls(
            update_card_data_by_key=update_card_data_by_key,
            update_private_data_by_key=update_private_data_by_key,
        )

        card_update_options.additional_properties = d
        return card_update_options

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
