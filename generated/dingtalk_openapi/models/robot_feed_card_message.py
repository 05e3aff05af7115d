from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.robot_feed_card_content import RobotFeedCardContent


T = TypeVar("T", bound="RobotFeedCardMessage")


@_attrs_define
class RobotFeedCardMessage:
    """Several links with pictures.

    Attributes:
        msgtype (Literal['feedCard']): Kind of message. Default: 'feedCard'.
        feed_card (RobotFeedCardContent): Content of a feed card message.
    """

    feed_card: RobotFeedCardContent
    msgtype: Literal["feedCard"] = "feedCard"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        msgtype = self.msgtype

        feed_card = self.feed_card.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "msgtype": msgtype,
                "feedCard": feed_card,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_feed_card_content import RobotFeedCardContent  # noqa: PLC0415

        d = dict(src_dict)
        msgtype = cast(Literal["feedCard"], d.pop("msgtype"))
        if msgtype != "feedCard":
            raise ValueError(f"msgtype must match const 'feedCard', got '{msgtype}'")

        feed_card = RobotFeedCardContent.from_dict(d.pop("feedCard"))

        robot_feed_card_message = cls(
            msgtype=msgtype,
            feed_card=feed_card,
        )

        robot_feed_card_message.additional_properties = d
        return robot_feed_card_message

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
