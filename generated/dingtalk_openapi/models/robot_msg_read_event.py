from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown

T = TypeVar("T", bound="RobotMsgReadEvent")


@_attrs_define
class RobotMsgReadEvent:
    """A person read a message of a robot."""

    process_query_key: str
    """Key of the message, as the call that sent it answered."""

    event_type: Literal["robot_msg_read"] = "robot_msg_read"
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

    open_conversation_id: str | Unset = UNSET
    """Open conversation id, `cid...`."""

    user_id: str | Unset = UNSET
    """User id of the person."""

    union_id: str | Unset = UNSET
    """Union id of the person."""

    operat_time: str | Unset = UNSET
    """When, in milliseconds, as text; spelled so on the wire."""

    robot_code: str | Unset = UNSET
    """Code of the robot."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        process_query_key = self.process_query_key

        event_time = self.event_time

        corp_id = self.corp_id

        biz_id = self.biz_id

        event_id = self.event_id

        event_unified_app_id = self.event_unified_app_id

        open_conversation_id = self.open_conversation_id

        user_id = self.user_id

        union_id = self.union_id

        operat_time = self.operat_time

        robot_code = self.robot_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "ProcessQueryKey": process_query_key,
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
        if open_conversation_id is not UNSET:
            field_dict["OpenConversationId"] = open_conversation_id
        if user_id is not UNSET:
            field_dict["UserId"] = user_id
        if union_id is not UNSET:
            field_dict["UnionId"] = union_id
        if operat_time is not UNSET:
            field_dict["OperatTime"] = operat_time
        if robot_code is not UNSET:
            field_dict["RobotCode"] = robot_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["robot_msg_read"], d.pop("EventType"))
        check_constant(event_type, "robot_msg_read", "EventType")

        process_query_key = d.pop("ProcessQueryKey")

        event_time = given(d.pop("EventTime", None))

        corp_id = given(d.pop("CorpId", None))

        biz_id = given(d.pop("BizId", None))

        event_id = given(d.pop("eventId", None))

        event_unified_app_id = given(d.pop("eventUnifiedAppId", None))

        open_conversation_id = given(d.pop("OpenConversationId", None))

        user_id = given(d.pop("UserId", None))

        union_id = given(d.pop("UnionId", None))

        operat_time = given(d.pop("OperatTime", None))

        robot_code = given(d.pop("RobotCode", None))

        robot_msg_read_event = cls(
            event_type=event_type,
            process_query_key=process_query_key,
            event_time=event_time,
            corp_id=corp_id,
            biz_id=biz_id,
            event_id=event_id,
            event_unified_app_id=event_unified_app_id,
            open_conversation_id=open_conversation_id,
            user_id=user_id,
            union_id=union_id,
            operat_time=operat_time,
            robot_code=robot_code,
        )

        robot_msg_read_event.additional_properties = d
        return robot_msg_read_event

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
