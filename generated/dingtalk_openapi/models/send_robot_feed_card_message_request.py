from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.robot_feed_card_content import RobotFeedCardContent


T = TypeVar("T", bound="SendRobotFeedCardMessageRequest")


@_attrs_define
class SendRobotFeedCardMessageRequest:
    """A list of links, sent through a webhook.

    Attributes:
        msgtype (Literal['feedCard']): Kind of message. Default: 'feedCard'.
        feed_card (RobotFeedCardContent): Content of a feed card message.
        msg_uuid (str | Unset): Idempotency key; a call repeated with the same one does not send the message twice.
    """

    feed_card: RobotFeedCardContent
    msgtype: Literal["feedCard"] = "feedCard"
    msg_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        msgtype = self.msgtype

        feed_card = self.feed_card.to_dict()

        msg_uuid = self.msg_uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "msgtype": msgtype,
                "feedCard": feed_card,
            }
        )
        if msg_uuid is not UNSET:
            field_dict["msgUuid"] = msg_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_feed_card_content import RobotFeedCardContent  # noqa: PLC0415

        d = dict(src_dict)
        msgtype = cast(Literal["feedCard"], d.pop("msgtype"))
        if msgtype != "feedCard":
            raise ValueError(f"msgtype must match const 'feedCard', got '{msgtype}'")

        feed_card = RobotFeedCardContent.from_dict(d.pop("feedCard"))

        msg_uuid = d.pop("msgUuid", UNSET)

        send_robot_feed_card_message_request = cls(
            msgtype=msgtype,
            feed_card=feed_card,
            msg_uuid=msg_uuid,
        )

        send_robot_feed_card_message_request.additional_properties = d
        return send_robot_feed_card_message_request

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
