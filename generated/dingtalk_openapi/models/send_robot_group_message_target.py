from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="SendRobotGroupMessageTarget")


@_attrs_define
class SendRobotGroupMessageTarget:
    """From which robot and to which group a message goes.

    Attributes:
        open_conversation_id (str): Id of the group ("cid…").
        robot_code (str): Robot code of the app robot.
        cool_app_code (str | Unset): Code of the cool app; required when the robot was installed through a group cool
            app.
    """

    open_conversation_id: str
    robot_code: str
    cool_app_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        open_conversation_id = self.open_conversation_id

        robot_code = self.robot_code

        cool_app_code = self.cool_app_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "openConversationId": open_conversation_id,
                "robotCode": robot_code,
            }
        )
        if cool_app_code is not UNSET:
            field_dict["coolAppCode"] = cool_app_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        open_conversation_id = d.pop("openConversationId")

        robot_code = d.pop("robotCode")

        cool_app_code = d.pop("coolAppCode", UNSET)

        send_robot_group_message_target = cls(
            open_conversation_id=open_conversation_id,
            robot_code=robot_code,
            cool_app_code=cool_app_code,
        )

        send_robot_group_message_target.additional_properties = d
        return send_robot_group_message_target

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
