from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="BpmsTaskFields")


@_attrs_define
class BpmsTaskFields:
    """Payload of the event of an approval task, the same in both forms."""

    process_instance_id: str
    """Id of the approval instance."""

    create_time: int | Unset = UNSET
    """When it was created, in milliseconds."""

    finish_time: int | Unset = UNSET
    """When the task ended, in milliseconds."""

    title: str | Unset = UNSET
    """Title of the instance."""

    type_: str | Unset = UNSET
    """What happened."""

    result: str | Unset = UNSET
    """Outcome."""

    remark: str | Unset = UNSET
    """Comment of the approver."""

    staff_id: str | Unset = UNSET
    """User id of the approver."""

    task_id: int | Unset = UNSET
    """Id of the task."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        process_instance_id = self.process_instance_id

        create_time = self.create_time

        finish_time = self.finish_time

        title = self.title

        type_ = self.type_

        result = self.result

        remark = self.remark

        staff_id = self.staff_id

        task_id = self.task_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "processInstanceId": process_instance_id,
            }
        )
        if create_time is not UNSET:
            field_dict["createTime"] = create_time
        if finish_time is not UNSET:
            field_dict["finishTime"] = finish_time
        if title is not UNSET:
            field_dict["title"] = title
        if type_ is not UNSET:
            field_dict["type"] = type_
        if result is not UNSET:
            field_dict["result"] = result
        if remark is not UNSET:
            field_dict["remark"] = remark
        if staff_id is not UNSET:
            field_dict["staffId"] = staff_id
        if task_id is not UNSET:
            field_dict["taskId"] = task_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        process_instance_id = d.pop("processInstanceId")

        create_time = given(d.pop("createTime", None))

        finish_time = given(d.pop("finishTime", None))

        title = given(d.pop("title", None))

        type_ = given(d.pop("type", None))

        result = given(d.pop("result", None))

        remark = given(d.pop("remark", None))

        staff_id = given(d.pop("staffId", None))

        task_id = given(d.pop("taskId", None))

        bpms_task_fields = cls(
            process_instance_id=process_instance_id,
            create_time=create_time,
            finish_time=finish_time,
            title=title,
            type_=type_,
            result=result,
            remark=remark,
            staff_id=staff_id,
            task_id=task_id,
        )

        bpms_task_fields.additional_properties = d
        return bpms_task_fields

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
