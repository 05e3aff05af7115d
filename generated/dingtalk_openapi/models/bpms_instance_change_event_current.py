from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown

T = TypeVar("T", bound="BpmsInstanceChangeEventCurrent")


@_attrs_define
class BpmsInstanceChangeEventCurrent:
    """An approval instance was started, finished, terminated or deleted. Current form."""

    event_id: str
    """Id of this event."""

    process_instance_id: str
    """Id of the approval instance."""

    event_type: Literal["bpms_instance_change"] = "bpms_instance_change"
    """Name of the event."""

    event_time: int | Unset = UNSET
    """Time of the event in milliseconds."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    biz_id: str | Unset = UNSET
    """Business id of the event, text; the docs do not explain it."""

    event_unified_app_id: str | Unset = UNSET
    """The app that subscribed to the event; in Stream mode only."""

    create_time: int | Unset = UNSET
    """When the instance was created, in milliseconds."""

    finish_time: int | Unset = UNSET
    """When the instance ended, in milliseconds; not there on `start`."""

    title: str | Unset = UNSET
    """Title of the instance."""

    type_: str | Unset = UNSET
    """What happened."""

    result: str | Unset = UNSET
    """Outcome; absent on `terminate`."""

    staff_id: str | Unset = UNSET
    """User id of the person who started the instance."""

    url: str | Unset = UNSET
    """Address of the approval page."""

    biz_category_id: str | Unset = UNSET
    """Business category of the form; can be empty."""

    process_code: str | Unset = UNSET
    """Code of the form, `PROC-...`."""

    business_id: str | Unset = UNSET
    """Number of the instance."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_id = self.event_id

        process_instance_id = self.process_instance_id

        event_type = self.event_type

        event_time = self.event_time

        corp_id = self.corp_id

        biz_id = self.biz_id

        event_unified_app_id = self.event_unified_app_id

        create_time = self.create_time

        finish_time = self.finish_time

        title = self.title

        type_ = self.type_

        result = self.result

        staff_id = self.staff_id

        url = self.url

        biz_category_id = self.biz_category_id

        process_code = self.process_code

        business_id = self.business_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "eventId": event_id,
                "processInstanceId": process_instance_id,
                "EventType": event_type,
            }
        )
        if event_time is not UNSET:
            field_dict["EventTime"] = event_time
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id
        if biz_id is not UNSET:
            field_dict["BizId"] = biz_id
        if event_unified_app_id is not UNSET:
            field_dict["eventUnifiedAppId"] = event_unified_app_id
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
        if staff_id is not UNSET:
            field_dict["staffId"] = staff_id
        if url is not UNSET:
            field_dict["url"] = url
        if biz_category_id is not UNSET:
            field_dict["bizCategoryId"] = biz_category_id
        if process_code is not UNSET:
            field_dict["processCode"] = process_code
        if business_id is not UNSET:
            field_dict["businessId"] = business_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_id = d.pop("eventId")

        process_instance_id = d.pop("processInstanceId")

        event_type = cast(Literal["bpms_instance_change"], d.pop("EventType"))
        check_constant(event_type, "bpms_instance_change", "EventType")

        event_time = given(d.pop("EventTime", None))

        corp_id = given(d.pop("CorpId", None))

        biz_id = given(d.pop("BizId", None))

        event_unified_app_id = given(d.pop("eventUnifiedAppId", None))

        create_time = given(d.pop("createTime", None))

        finish_time = given(d.pop("finishTime", None))

        title = given(d.pop("title", None))

        type_ = given(d.pop("type", None))

        result = given(d.pop("result", None))

        staff_id = given(d.pop("staffId", None))

        url = given(d.pop("url", None))

        biz_category_id = given(d.pop("bizCategoryId", None))

        process_code = given(d.pop("processCode", None))

        business_id = given(d.pop("businessId", None))

        bpms_instance_change_event_current = cls(
            event_id=event_id,
            process_instance_id=process_instance_id,
            event_type=event_type,
            event_time=event_time,
            corp_id=corp_id,
            biz_id=biz_id,
            event_unified_app_id=event_unified_app_id,
            create_time=create_time,
            finish_time=finish_time,
            title=title,
            type_=type_,
            result=result,
            staff_id=staff_id,
            url=url,
            biz_category_id=biz_category_id,
            process_code=process_code,
            business_id=business_id,
        )

        bpms_instance_change_event_current.additional_properties = d
        return bpms_instance_change_event_current

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
