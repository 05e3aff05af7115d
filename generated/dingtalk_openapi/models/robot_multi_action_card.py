from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.robot_multi_action_card_btn_orientation import RobotMultiActionCardBtnOrientation
from ..sending import as_models, is_given, send_list, send_object, send_text
from ..types import UNSET, Unset
from ..wire import given, mask_unknown

if TYPE_CHECKING:
    from ..models.robot_action_card_button import RobotActionCardButton


T = TypeVar("T", bound="RobotMultiActionCard")


@_attrs_define
class RobotMultiActionCard:
    """A card with several buttons."""

    title: str
    """Shown in the list of conversations."""

    text: str
    """Body in markdown."""

    btns: Sequence[RobotActionCardButton]
    """The buttons."""

    btn_orientation: RobotMultiActionCardBtnOrientation | Unset = UNSET
    """How the buttons are arranged, 0 vertically or 1 horizontally, as text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.robot_action_card_button import RobotActionCardButton  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")
        field_dict["btns"] = send_list(
            self.btns, "btns", lambda item, where: send_object(item, where, RobotActionCardButton)
        )
        if is_given(self.btn_orientation):
            field_dict["btnOrientation"] = send_text(self.btn_orientation, "btnOrientation")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_action_card_button import RobotActionCardButton  # noqa: PLC0415

        d = dict(src_dict)
        title = d.pop("title")

        text = d.pop("text")

        btns = as_models(d.pop("btns"), "btns", RobotActionCardButton)

        btn_orientation = given(d.pop("btnOrientation", None))

        robot_multi_action_card = cls(
            title=title,
            text=text,
            btns=btns,
            btn_orientation=btn_orientation,
        )

        robot_multi_action_card.additional_properties = d
        return robot_multi_action_card

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
