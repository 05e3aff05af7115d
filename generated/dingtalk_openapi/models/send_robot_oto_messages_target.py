from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_list, send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="SendRobotOtoMessagesTarget")


@_attrs_define
class SendRobotOtoMessagesTarget:
    """From which robot and to whom a one-to-one message goes."""

    robot_code: str
    """Robot code of the app robot."""

    user_ids: Sequence[str]
    """User ids of the recipients, at most 20 (the text of the error for too many says 100)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["robotCode"] = send_text(self.robot_code, "robotCode")
        field_dict["userIds"] = send_list(self.user_ids, "userIds", send_text)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        robot_code = d.pop("robotCode")

        user_ids = cast(list[str], d.pop("userIds"))

        send_robot_oto_messages_target = cls(
            robot_code=robot_code,
            user_ids=user_ids,
        )

        send_robot_oto_messages_target.additional_properties = d
        return send_robot_oto_messages_target

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
