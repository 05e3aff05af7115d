from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_integer
from ..wire import mask_unknown

T = TypeVar("T", bound="GetWorkNotificationResultRequest")


@_attrs_define
class GetWorkNotificationResultRequest:
    """Which job to look at."""

    agent_id: int
    """Agent that sent the notification."""

    task_id: int
    """The `task_id` that `send_work_notification` answered, within 24 hours."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["agent_id"] = send_integer(self.agent_id, "agent_id")
        field_dict["task_id"] = send_integer(self.task_id, "task_id")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        task_id = d.pop("task_id")

        get_work_notification_result_request = cls(
            agent_id=agent_id,
            task_id=task_id,
        )

        get_work_notification_result_request.additional_properties = d
        return get_work_notification_result_request

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
