from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..inbound import InboundMessage
from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.robot_replied_content import RobotRepliedContent


T = TypeVar("T", bound="RobotRepliedMessage")


@_attrs_define
class RobotRepliedMessage(InboundMessage):
    """A message that another one answers by quoting it. Observed, on no page. In Python it has the accessors `plain_text`,
    `files` and `quoted` besides.
    """

    msg_type: str | Unset = UNSET
    """Kind of message."""

    msg_id: str | Unset = UNSET
    """Id of the message, encrypted."""

    sender_id: str | Unset = UNSET
    """Id of who wrote it, encrypted; that of the robot for its own messages."""

    sender_nick: str | Unset = UNSET
    """Nick name of who wrote it."""

    created_at: int | Unset = UNSET
    """When it was written, in milliseconds."""

    content: RobotRepliedContent | Unset = UNSET
    """Content of a quoted message; which fields there are follows from its `msgType`. Cards mostly have none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        msg_type = self.msg_type

        msg_id = self.msg_id

        sender_id = self.sender_id

        sender_nick = self.sender_nick

        created_at = self.created_at

        content = write(self.content)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if msg_type is not UNSET:
            field_dict["msgType"] = msg_type
        if msg_id is not UNSET:
            field_dict["msgId"] = msg_id
        if sender_id is not UNSET:
            field_dict["senderId"] = sender_id
        if sender_nick is not UNSET:
            field_dict["senderNick"] = sender_nick
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_replied_content import RobotRepliedContent  # noqa: PLC0415

        d = dict(src_dict)
        msg_type = given(d.pop("msgType", None))

        msg_id = given(d.pop("msgId", None))

        sender_id = given(d.pop("senderId", None))

        sender_nick = given(d.pop("senderNick", None))

        created_at = given(d.pop("createdAt", None))

        content = read_object(given(d.pop("content", None)), RobotRepliedContent.from_dict)

        robot_replied_message = cls(
            msg_type=msg_type,
            msg_id=msg_id,
            sender_id=sender_id,
            sender_nick=sender_nick,
            created_at=created_at,
            content=content,
        )

        robot_replied_message.additional_properties = d
        return robot_replied_message

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
