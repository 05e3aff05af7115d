from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.robot_inbound_rich_text_item import RobotInboundRichTextItem


T = TypeVar("T", bound="RobotInboundRichTextContent")


@_attrs_define
class RobotInboundRichTextContent:
    """Content of a message of kind richText.

    Attributes:
        rich_text (list[RobotInboundRichTextItem] | Unset): Texts and pictures in the order in which they were written
            (richText).
    """

    rich_text: list[RobotInboundRichTextItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        rich_text: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rich_text, Unset):
            rich_text = []
            for rich_text_item_data in self.rich_text:
                rich_text_item = rich_text_item_data.to_dict()
                rich_text.append(rich_text_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rich_text is not UNSET:
            field_dict["richText"] = rich_text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_inbound_rich_text_item import RobotInboundRichTextItem  # noqa: PLC0415

        d = dict(src_dict)
        _rich_text = d.pop("richText", UNSET)
        rich_text: list[RobotInboundRichTextItem] | Unset = UNSET
        if _rich_text is not None and not isinstance(_rich_text, Unset):
            rich_text = []
            for rich_text_item_data in _rich_text:
                rich_text_item = RobotInboundRichTextItem.from_dict(rich_text_item_data)

                rich_text.append(rich_text_item)

        robot_inbound_rich_text_content = cls(
            rich_text=rich_text,
        )

        robot_inbound_rich_text_content.additional_properties = d
        return robot_inbound_rich_text_content

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
