from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.robot_recall_failures import RobotRecallFailures


T = TypeVar("T", bound="RecallRobotOtoMessagesResult")


@_attrs_define
class RecallRobotOtoMessagesResult:
    """What was withdrawn and what was not."""

    success_result: list[str] | Unset = UNSET
    """The `processQueryKey`s of the messages that were withdrawn."""

    failed_result: RobotRecallFailures | Unset = UNSET
    """The messages that were not withdrawn, `processQueryKey` → reason."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        success_result = write(self.success_result)

        failed_result = write(self.failed_result)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if success_result is not UNSET:
            field_dict["successResult"] = success_result
        if failed_result is not UNSET:
            field_dict["failedResult"] = failed_result

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_recall_failures import RobotRecallFailures  # noqa: PLC0415

        d = dict(src_dict)
        success_result = read_list(given(d.pop("successResult", None)))

        failed_result = read_object(given(d.pop("failedResult", None)), RobotRecallFailures.from_dict)

        recall_robot_oto_messages_result = cls(
            success_result=success_result,
            failed_result=failed_result,
        )

        recall_robot_oto_messages_result.additional_properties = d
        return recall_robot_oto_messages_result

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
