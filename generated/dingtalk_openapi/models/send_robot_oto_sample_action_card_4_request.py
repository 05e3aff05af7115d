from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import dump_json, load_json, mask_unknown

if TYPE_CHECKING:
    from ..models.sample_action_card_4_param import SampleActionCard4Param


T = TypeVar("T", bound="SendRobotOtoSampleActionCard4Request")


@_attrs_define
class SendRobotOtoSampleActionCard4Request:
    """A card with four buttons and its recipients.

    Attributes:
        robot_code (str): Robot code of the app robot.
        user_ids (list[str]): User ids of the recipients, at most 20 (the text of an error says 100).
        msg_key (Literal['sampleActionCard4']): Kind of message. Default: 'sampleActionCard4'.
        msg_param (str): The parameters as JSON text, at most 15000 bytes.
    """

    robot_code: str
    user_ids: list[str]
    msg_param: SampleActionCard4Param | str
    msg_key: Literal["sampleActionCard4"] = "sampleActionCard4"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        robot_code = self.robot_code

        user_ids = self.user_ids

        msg_key = self.msg_key

        msg_param = dump_json(self.msg_param, "msgParam")

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "robotCode": robot_code,
                "userIds": user_ids,
                "msgKey": msg_key,
                "msgParam": msg_param,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sample_action_card_4_param import SampleActionCard4Param  # noqa: PLC0415

        d = dict(src_dict)
        robot_code = d.pop("robotCode")

        user_ids = cast(list[str], d.pop("userIds"))

        msg_key = cast(Literal["sampleActionCard4"], d.pop("msgKey"))
        if msg_key != "sampleActionCard4":
            raise ValueError(f"msgKey must match const 'sampleActionCard4', got '{msg_key}'")

        msg_param = load_json(d.pop("msgParam"), SampleActionCard4Param.from_dict)

        send_robot_oto_sample_action_card_4_request = cls(
            robot_code=robot_code,
            user_ids=user_ids,
            msg_key=msg_key,
            msg_param=msg_param,
        )

        send_robot_oto_sample_action_card_4_request.additional_properties = d
        return send_robot_oto_sample_action_card_4_request

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
