from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.robot_replied_message import RobotRepliedMessage


T = TypeVar("T", bound="RobotInboundText")


@_attrs_define
class RobotInboundText:
    """Content of a message of kind text."""

    content: str | Unset = UNSET
    """The text; it may start with a space after the @."""

    is_reply_msg: bool | Unset = UNSET
    """Whether the message answers another one by quoting it."""

    replied_msg: RobotRepliedMessage | Unset = UNSET
    """A message that another one answers by quoting it. Observed, on no page. In Python it has the accessors
    `plain_text`, `files` and `quoted` besides."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        content = self.content

        is_reply_msg = self.is_reply_msg

        replied_msg = write(self.replied_msg)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if content is not UNSET:
            field_dict["content"] = content
        if is_reply_msg is not UNSET:
            field_dict["isReplyMsg"] = is_reply_msg
        if replied_msg is not UNSET:
            field_dict["repliedMsg"] = replied_msg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_replied_message import RobotRepliedMessage  # noqa: PLC0415

        d = dict(src_dict)
        content = given(d.pop("content", None))

        is_reply_msg = given(d.pop("isReplyMsg", None))

        replied_msg = read_object(given(d.pop("repliedMsg", None)), RobotRepliedMessage.from_dict)

        robot_inbound_text = cls(
            content=content,
            is_reply_msg=is_reply_msg,
            replied_msg=replied_msg,
        )

        robot_inbound_text.additional_properties = d
        return robot_inbound_text

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
