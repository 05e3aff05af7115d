from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="SendRobotGroupMessageTarget")


@_attrs_define
class SendRobotGroupMessageTarget:
    """From which robot and to which group a message goes."""

    open_conversation_id: str
    """Id of the group ("cid…")."""

    robot_code: str
    """Robot code of the app robot."""

    cool_app_code: str | Unset = UNSET
    """Code of the cool app; required when the robot was installed through a group cool app."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["openConversationId"] = send_text(self.open_conversation_id, "openConversationId")
        field_dict["robotCode"] = send_text(self.robot_code, "robotCode")
        if is_given(self.cool_app_code):
            field_dict["coolAppCode"] = send_text(self.cool_app_code, "coolAppCode")

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
