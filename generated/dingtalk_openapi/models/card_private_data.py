from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.card_action_params import CardActionParams


T = TypeVar("T", bound="CardPrivateData")


@_attrs_define
class CardPrivateData:
    """The actions of a card that were triggered, and their parameters."""

    action_ids: list[str] | Unset = UNSET
    """Ids of the actions."""

    params: CardActionParams | Unset = UNSET
    """Parameters of the actions, name → value."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        action_ids = write(self.action_ids)

        params = write(self.params)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action_ids is not UNSET:
            field_dict["actionIds"] = action_ids
        if params is not UNSET:
            field_dict["params"] = params

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.card_action_params import CardActionParams  # noqa: PLC0415

        d = dict(src_dict)
        action_ids = read_list(given(d.pop("actionIds", None)))

        params = read_object(given(d.pop("params", None)), CardActionParams.from_dict)

        card_private_data = cls(
            action_ids=action_ids,
            params=params,
        )

        card_private_data.additional_properties = d
        return card_private_data

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
