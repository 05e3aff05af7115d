from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_integer, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="QueryRobotGroupMessageRequest")


@_attrs_define
class QueryRobotGroupMessageRequest:
    """Which message to look at."""

    process_query_key: str
    """The `processQueryKey` that `send_robot_group_message` answered."""

    open_conversation_id: str | Unset = UNSET
    """Id of the group ("cid…")."""

    robot_code: str | Unset = UNSET
    """Robot code of the app robot that sent the message."""

    max_results: int | Unset = UNSET
    """How many readers a page has, at most 200."""

    next_token: str | Unset = UNSET
    """The `nextToken` of the page before; absent for the first page."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["processQueryKey"] = send_text(self.process_query_key, "processQueryKey")
        if is_given(self.open_conversation_id):
            field_dict["openConversationId"] = send_text(self.open_conversation_id, "openConversationId")
        if is_given(self.robot_code):
            field_dict["robotCode"] = send_text(self.robot_code, "robotCode")
        if is_given(self.max_results):
            field_dict["maxResults"] = send_integer(self.max_results, "maxResults")
        if is_given(self.next_token):
            field_dict["nextToken"] = send_text(self.next_token, "nextToken")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        process_query_key = d.pop("processQueryKey")

        open_conversation_id = d.pop("openConversationId", UNSET)

        robot_code = d.pop("robotCode", UNSET)

        max_results = d.pop("maxResults", UNSET)

        next_token = d.pop("nextToken", UNSET)

        query_robot_group_message_request = cls(
            process_query_key=process_query_key,
            open_conversation_id=open_conversation_id,
            robot_code=robot_code,
            max_results=max_results,
            next_token=next_token,
        )

        query_robot_group_message_request.additional_properties = d
        return query_robot_group_message_request

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
