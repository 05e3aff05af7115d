from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_list, send_text
from ..wire import mask_unknown

T = TypeVar("T", bound="RecallRobotGroupMessagesRequest")


@_attrs_define
class RecallRobotGroupMessagesRequest:
    """Which messages to withdraw."""

    open_conversation_id: str
    """Id of the group ("cid…")."""

    robot_code: str
    """Robot code of the app robot that sent them."""

    process_query_keys: Sequence[str]
    """The `processQueryKey`s that `send_robot_group_message` answered, at most 20."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["openConversationId"] = send_text(self.open_conversation_id, "openConversationId")
        field_dict["robotCode"] = send_text(self.robot_code, "robotCode")
        field_dict["processQueryKeys"] = send_list(self.process_query_keys, "processQueryKeys", send_text)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        open_conversation_id = d.pop("openConversationId")

        robot_code = d.pop("robotCode")

        process_query_keys = cast(list[str], d.pop("processQueryKeys"))

        recall_robot_group_messages_request = cls(
            open_conversation_id=open_conversation_id,
            robot_code=robot_code,
            process_query_keys=process_query_keys,
        )

        recall_robot_group_messages_request.additional_properties = d
        return recall_robot_group_messages_request

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
