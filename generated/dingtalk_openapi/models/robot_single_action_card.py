from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.robot_single_action_card_btn_orientation import RobotSingleActionCardBtnOrientation
from ..models.robot_single_action_card_hide_avatar import RobotSingleActionCardHideAvatar
from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="RobotSingleActionCard")


@_attrs_define
class RobotSingleActionCard:
    """A card that opens one page."""

    title: str
    """Shown in the list of conversations."""

    text: str
    """Body in markdown."""

    single_title: str
    """Text of the only button; when it is set, `btns` of the other form is ignored."""

    single_url: str
    """Address that the card opens; URL in capitals."""

    btn_orientation: RobotSingleActionCardBtnOrientation | Unset = UNSET
    """How buttons are arranged, 0 vertically or 1 horizontally, as text."""

    hide_avatar: RobotSingleActionCardHideAvatar | Unset = UNSET
    """Whether the avatar of the sender is hidden, 0 or 1, as text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["title"] = send_text(self.title, "title")
        field_dict["text"] = send_text(self.text, "text")
        field_dict["singleTitle"] = send_text(self.single_title, "singleTitle")
        field_dict["singleURL"] = send_text(self.single_url, "singleURL")
        if is_given(self.btn_orientation):
            field_dict["btnOrientation"] = send_text(self.btn_orientation, "btnOrientation")
        if is_given(self.hide_avatar):
            field_dict["hideAvatar"] = send_text(self.hide_avatar, "hideAvatar")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        text = d.pop("text")

        single_title = d.pop("singleTitle")

        single_url = d.pop("singleURL")

        btn_orientation = given(d.pop("btnOrientation", None))

        hide_avatar = given(d.pop("hideAvatar", None))

        robot_single_action_card = cls(
            title=title,
            text=text,
            single_title=single_title,
            single_url=single_url,
            btn_orientation=btn_orientation,
            hide_avatar=hide_avatar,
        )

        robot_single_action_card.additional_properties = d
        return robot_single_action_card

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
