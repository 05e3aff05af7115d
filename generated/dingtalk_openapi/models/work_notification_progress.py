from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="WorkNotificationProgress")


@_attrs_define
class WorkNotificationProgress:
    """Progress of the job that sends a work notification."""

    progress_in_percent: int | Unset = UNSET
    """Progress in percent, 0 to 100."""

    status: int | Unset = UNSET
    """State of the job."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        progress_in_percent = self.progress_in_percent

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if progress_in_percent is not UNSET:
            field_dict["progress_in_percent"] = progress_in_percent
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        progress_in_percent = given(d.pop("progress_in_percent", None))

        status = given(d.pop("status", None))

        work_notification_progress = cls(
            progress_in_percent=progress_in_percent,
            status=status,
        )

        work_notification_progress.additional_properties = d
        return work_notification_progress

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
