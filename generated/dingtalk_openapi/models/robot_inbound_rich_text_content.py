from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.robot_inbound_rich_text_item import RobotInboundRichTextItem


T = TypeVar("T", bound="RobotInboundRichTextContent")


@_attrs_define
class RobotInboundRichTextContent:
    """Content of a message of kind richText."""

    rich_text: list[RobotInboundRichTextItem] | Unset = UNSET
    """Texts and pictures in the order in which they were written (richText)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        rich_text = write(self.rich_text)

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
        rich_text = read_list(
            given(d.pop("richText", None)), lambda item: read_object(item, RobotInboundRichTextItem.from_dict)
        )

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
