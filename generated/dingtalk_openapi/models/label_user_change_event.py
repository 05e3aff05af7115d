from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown, read_list, write

T = TypeVar("T", bound="LabelUserChangeEvent")


@_attrs_define
class LabelUserChangeEvent:
    """Roles of people changed."""

    user_id_list: list[str]
    """User ids of the people."""

    label_id_list: list[int]
    """Ids of the roles."""

    event_type: Literal["label_user_change"] = "label_user_change"
    """Name of the event."""

    event_time: int | Unset = UNSET
    """Time of the event in milliseconds."""

    corp_id: str | Unset = UNSET
    """Corp in which it happened."""

    biz_id: str | Unset = UNSET
    """Business id of the event, text; the docs do not explain it."""

    event_id: str | Unset = UNSET
    """Id of this event."""

    event_unified_app_id: str | Unset = UNSET
    """The app that subscribed to the event; in Stream mode only."""

    action: str | Unset = UNSET
    """What happened."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        user_id_list = write(self.user_id_list)

        label_id_list = write(self.label_id_list)

        event_time = self.event_time

        corp_id = self.corp_id

        biz_id = self.biz_id

        event_id = self.event_id

        event_unified_app_id = self.event_unified_app_id

        action = self.action

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "userIdList": user_id_list,
                "labelIdList": label_id_list,
            }
        )
        if event_time is not UNSET:
            field_dict["EventTime"] = event_time
        if corp_id is not UNSET:
            field_dict["CorpId"] = corp_id
        if biz_id is not UNSET:
            field_dict["BizId"] = biz_id
        if event_id is not UNSET:
            field_dict["eventId"] = event_id
        if event_unified_app_id is not UNSET:
            field_dict["eventUnifiedAppId"] = event_unified_app_id
        if action is not UNSET:
            field_dict["action"] = action

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["label_user_change"], d.pop("EventType"))
        check_constant(event_type, "label_user_change", "EventType")

        user_id_list = read_list(d.pop("userIdList"))

        label_id_list = read_list(d.pop("labelIdList"))

        event_time = given(d.pop("EventTime", None))

        corp_id = given(d.pop("CorpId", None))

        biz_id = given(d.pop("BizId", None))

        event_id = given(d.pop("eventId", None))

        event_unified_app_id = given(d.pop("eventUnifiedAppId", None))

        action = given(d.pop("action", None))

        label_user_change_event = cls(
            event_type=event_type,
            user_id_list=user_id_list,
            label_id_list=label_id_list,
            event_time=event_time,
            corp_id=corp_id,
            biz_id=biz_id,
            event_id=event_id,
            event_unified_app_id=event_unified_app_id,
            action=action,
        )

        label_user_change_event.additional_properties = d
        return label_user_change_event

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
