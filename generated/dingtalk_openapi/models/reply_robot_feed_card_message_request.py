from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, send_object
from ..wire import check_constant, mask_unknown

if TYPE_CHECKING:
    from ..models.robot_feed_card_content import RobotFeedCardContent


T = TypeVar("T", bound="ReplyRobotFeedCardMessageRequest")


@_attrs_define
class ReplyRobotFeedCardMessageRequest:
    """A list of links, as a reply."""

    feed_card: RobotFeedCardContent
    """Content of a feed card message."""

    msgtype: Literal["feedCard"] = "feedCard"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.robot_feed_card_content import RobotFeedCardContent  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["msgtype"] = self.msgtype
        field_dict["feedCard"] = send_object(self.feed_card, "feedCard", RobotFeedCardContent)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_feed_card_content import RobotFeedCardContent  # noqa: PLC0415

        d = dict(src_dict)
        msgtype = cast(Literal["feedCard"], d.pop("msgtype"))
        check_constant(msgtype, "feedCard", "msgtype")

        feed_card = as_model(d.pop("feedCard"), "feedCard", RobotFeedCardContent)

        reply_robot_feed_card_message_request = cls(
            msgtype=msgtype,
            feed_card=feed_card,
        )

        reply_robot_feed_card_message_request.additional_properties = d
        return reply_robot_feed_card_message_request

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
