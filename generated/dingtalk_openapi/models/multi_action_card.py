from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.multi_action_card_btn_orientation import MultiActionCardBtnOrientation
from ..sending import as_models, is_given, send_list, send_object, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.action_card_button import ActionCardButton


T = TypeVar("T", bound="MultiActionCard")


@_attrs_define
class MultiActionCard:
    """A card with several buttons."""

    markdown: str
    """Body in markdown; at most 1000 characters are advised, above 5000 error 34016 comes."""

    btn_orientation: MultiActionCardBtnOrientation
    """How the buttons are arranged, 0 vertically or 1 horizontally, as text; together with `btn_json_list`."""

    btn_json_list: Sequence[ActionCardButton]
    """The buttons, at most 1000 characters in total."""

    title: str | Unset = UNSET
    """Shown in the list of conversations; above 64 characters error 34016 comes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.action_card_button import ActionCardButton  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["markdown"] = send_text(self.markdown, "markdown")
        field_dict["btn_orientation"] = send_text(self.btn_orientation, "btn_orientation")
        field_dict["btn_json_list"] = send_list(
            self.btn_json_list, "btn_json_list", lambda item, where: send_object(item, where, ActionCardButton)
        )
        if is_given(self.title):
            field_dict["title"] = send_text(self.title, "title")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.action_card_button import ActionCardButton  # noqa: PLC0415

        d = dict(src_dict)
        markdown = d.pop("markdown")

        btn_orientation = d.pop("btn_orientation")

        btn_json_list = as_models(d.pop("btn_json_list"), "btn_json_list", ActionCardButton)

        title = d.pop("title", UNSET)

        multi_action_card = cls(
            markdown=markdown,
            btn_orientation=btn_orientation,
            btn_json_list=btn_json_list,
            title=title,
        )

        multi_action_card.additional_properties = d
        return multi_action_card

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
