from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, send_object
from ..wire import check_constant, mask_unknown

if TYPE_CHECKING:
    from ..models.robot_multi_action_card import RobotMultiActionCard
    from ..models.robot_single_action_card import RobotSingleActionCard


T = TypeVar("T", bound="ReplyRobotActionCardMessageRequest")


@_attrs_define
class ReplyRobotActionCardMessageRequest:
    """A card, as a reply."""

    action_card: RobotMultiActionCard | RobotSingleActionCard
    """The card, with one target or with several buttons."""

    msgtype: Literal["actionCard"] = "actionCard"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.robot_multi_action_card import RobotMultiActionCard  # noqa: PLC0415
        from ..models.robot_single_action_card import RobotSingleActionCard  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["msgtype"] = self.msgtype
        field_dict["actionCard"] = send_object(
            self.action_card, "actionCard", RobotMultiActionCard, RobotSingleActionCard
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_multi_action_card import RobotMultiActionCard  # noqa: PLC0415
        from ..models.robot_single_action_card import RobotSingleActionCard  # noqa: PLC0415

        d = dict(src_dict)
        msgtype = cast(Literal["actionCard"], d.pop("msgtype"))
        check_constant(msgtype, "actionCard", "msgtype")

        action_card = as_model(d.pop("actionCard"), "actionCard", RobotMultiActionCard, RobotSingleActionCard)

        reply_robot_action_card_message_request = cls(
            msgtype=msgtype,
            action_card=action_card,
        )

        reply_robot_action_card_message_request.additional_properties = d
        return reply_robot_action_card_message_request

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
