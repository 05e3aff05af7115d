from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="StreamFrameHeaders")


@_attrs_define
class StreamFrameHeaders:
    """What a frame is about. Every value is text."""

    topic: str
    """What the frame is about."""

    message_id: str | Unset = UNSET
    """Id of the frame, to be copied into the answer; absent in the example of disconnect."""

    content_type: str | Unset = UNSET
    """Media type of `data`, `application/json`."""

    time: str | Unset = UNSET
    """Time in milliseconds, as text."""

    app_id: str | Unset = UNSET
    """The app, as in the SDKs and the example of a robot message."""

    connection_id: str | Unset = UNSET
    """The connection, as in the SDKs."""

    event_type: str | Unset = UNSET
    """Name of the event, such as `user_add_org`; EVENT only."""

    event_id: str | Unset = UNSET
    """Id of the event; EVENT only."""

    event_corp_id: str | Unset = UNSET
    """Corp of the event; EVENT only."""

    event_born_time: str | Unset = UNSET
    """Time of the event in milliseconds, as text; EVENT only."""

    event_unified_app_id: str | Unset = UNSET
    """The app that subscribed to the event; EVENT only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        topic = self.topic

        message_id = self.message_id

        content_type = self.content_type

        time = self.time

        app_id = self.app_id

        connection_id = self.connection_id

        event_type = self.event_type

        event_id = self.event_id

        event_corp_id = self.event_corp_id

        event_born_time = self.event_born_time

        event_unified_app_id = self.event_unified_app_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "topic": topic,
            }
        )
        if message_id is not UNSET:
            field_dict["messageId"] = message_id
        if content_type is not UNSET:
            field_dict["contentType"] = content_type
        if time is not UNSET:
            field_dict["time"] = time
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if connection_id is not UNSET:
            field_dict["connectionId"] = connection_id
        if event_type is not UNSET:
            field_dict["eventType"] = event_type
        if event_id is not UNSET:
            field_dict["eventId"] = event_id
        if event_corp_id is not UNSET:
            field_dict["eventCorpId"] = event_corp_id
        if event_born_time is not UNSET:
            field_dict["eventBornTime"] = event_born_time
        if event_unified_app_id is not UNSET:
            field_dict["eventUnifiedAppId"] = event_unified_app_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        topic = d.pop("topic")

        message_id = given(d.pop("messageId", None))

        content_type = given(d.pop("contentType", None))

        time = given(d.pop("time", None))

        app_id = given(d.pop("appId", None))

        connection_id = given(d.pop("connectionId", None))

        event_type = given(d.pop("eventType", None))

        event_id = given(d.pop("eventId", None))

        event_corp_id = given(d.pop("eventCorpId", None))

        event_born_time = given(d.pop("eventBornTime", None))

        event_unified_app_id = given(d.pop("eventUnifiedAppId", None))

        stream_frame_headers = cls(
            topic=topic,
            message_id=message_id,
            content_type=content_type,
            time=time,
            app_id=app_id,
            connection_id=connection_id,
            event_type=event_type,
            event_id=event_id,
            event_corp_id=event_corp_id,
            event_born_time=event_born_time,
            event_unified_app_id=event_unified_app_id,
        )

        stream_frame_headers.additional_properties = d
        return stream_frame_headers

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
