from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.robot_multi_action_card import RobotMultiActionCard
    from ..models.robot_single_action_card import RobotSingleActionCard


T = TypeVar("T", bound="RobotActionCardMessage")


@_attrs_define
class RobotActionCardMessage:
    """A card with one target or with several buttons.

    Attributes:
        msgtype (Literal['actionCard']): Kind of message. Default: 'actionCard'.
        action_card (RobotMultiActionCard | RobotSingleActionCard): The card, with one target or with several buttons.
    """

    action_card: RobotMultiActionCard | RobotSingleActionCard
    msgtype: Literal["actionCard"] = "actionCard"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.robot_multi_action_card import RobotMultiActionCard  # noqa: PLC0415
        from ..models.robot_single_action_card import RobotSingleActionCard  # noqa: PLC0415

        msgtype = self.msgtype

        action_card: dict[str, Any]
        if isinstance(self.action_card, RobotSingleActionCard):
            action_card = self.action_card.to_dict()
        elif isinstance(self.action_card, RobotMultiActionCard):
            action_card = self.action_card.to_dict()
        else:
            _kinds = "RobotMultiActionCard, RobotSingleActionCard"
            raise TypeError(f"action_card must be one of {_kinds}; got {type(self.action_card).__name__}")

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "msgtype": msgtype,
                "actionCard": action_card,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_multi_action_card import RobotMultiActionCard  # noqa: PLC0415
        from ..models.robot_single_action_card import RobotSingleActionCard  # noqa: PLC0415

        d = dict(src_dict)
        msgtype = cast(Literal["actionCard"], d.pop("msgtype"))
        if msgtype != "actionCard":
            raise ValueError(f"msgtype must match const 'actionCard', got '{msgtype}'")

        def _parse_action_card(data: object) -> RobotMultiActionCard | RobotSingleActionCard:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                action_card_type_0 = RobotSingleActionCard.from_dict(data)

                return action_card_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            action_card_type_1 = RobotMultiActionCard.from_dict(data)

            return action_card_type_1

        action_card = _parse_action_card(d.pop("actionCard"))

        robot_action_card_message = cls(
            msgtype=msgtype,
            action_card=action_card,
        )

        robot_action_card_message.additional_properties = d
        return robot_action_card_message

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
