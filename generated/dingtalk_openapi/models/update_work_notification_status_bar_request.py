from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_integer, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="UpdateWorkNotificationStatusBarRequest")


@_attrs_define
class UpdateWorkNotificationStatusBarRequest:
    """Which notification gets which status bar."""

    agent_id: int
    """Agent that sent the notification."""

    task_id: int
    """The `task_id` that `send_work_notification` answered, within 7 days."""

    status_value: str
    """Text of the status."""

    status_bg: str | Unset = UNSET
    """Background colour as 0xFF and six hex digits."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["agent_id"] = send_integer(self.agent_id, "agent_id")
        field_dict["task_id"] = send_integer(self.task_id, "task_id")
        field_dict["status_value"] = send_text(self.status_value, "status_value")
        if is_given(self.status_bg):
            field_dict["status_bg"] = send_text(self.status_bg, "status_bg")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        task_id = d.pop("task_id")

        status_value = d.pop("status_value")

        status_bg = d.pop("status_bg", UNSET)

        update_work_notification_status_bar_request = cls(
            agent_id=agent_id,
            task_id=task_id,
            status_value=status_value,
            status_bg=status_bg,
        )

        update_work_notification_status_bar_request.additional_properties = d
        return update_work_notification_status_bar_request

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
