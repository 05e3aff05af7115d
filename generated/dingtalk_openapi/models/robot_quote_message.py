from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.robot_quote_text import RobotQuoteText


T = TypeVar("T", bound="RobotQuoteMessage")


@_attrs_define
class RobotQuoteMessage:
    """A message that another one answers, in an older form; observed, on no page."""

    msg_id: str | Unset = UNSET
    """Id of the message, encrypted."""

    msgtype: str | Unset = UNSET
    """Kind of message."""

    text: RobotQuoteText | Unset = UNSET
    """Text of a message in an older form."""

    sender_nick: str | Unset = UNSET
    """Nick name of who wrote it."""

    sender_id: str | Unset = UNSET
    """Id of who wrote it, encrypted."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        msg_id = self.msg_id

        msgtype = self.msgtype

        text = write(self.text)

        sender_nick = self.sender_nick

        sender_id = self.sender_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if msg_id is not UNSET:
            field_dict["msgId"] = msg_id
        if msgtype is not UNSET:
            field_dict["msgtype"] = msgtype
        if text is not UNSET:
            field_dict["text"] = text
        if sender_nick is not UNSET:
            field_dict["senderNick"] = sender_nick
        if sender_id is not UNSET:
            field_dict["senderId"] = sender_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_quote_text import RobotQuoteText  # noqa: PLC0415

        d = dict(src_dict)
        msg_id = given(d.pop("msgId", None))

        msgtype = given(d.pop("msgtype", None))

        text = read_object(given(d.pop("text", None)), RobotQuoteText.from_dict)

        sender_nick = given(d.pop("senderNick", None))

        sender_id = given(d.pop("senderId", None))

        robot_quote_message = cls(
            msg_id=msg_id,
            msgtype=msgtype,
            text=text,
            sender_nick=sender_nick,
            sender_id=sender_id,
        )

        robot_quote_message.additional_properties = d
        return robot_quote_message

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
