from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown

T = TypeVar("T", bound="OrgMicroAppRestoreEvent")


@_attrs_define
class OrgMicroAppRestoreEvent:
    """A corp enabled an app."""

    auth_corp_id: str
    """Corp that authorised the suite."""

    event_type: Literal["org_micro_app_restore"] = "org_micro_app_restore"
    """Name of the event."""

    suite_key: str | Unset = UNSET
    """Key of the suite."""

    agent_id: int | Unset = UNSET
    """Id of the app in that corp."""

    app_id: int | Unset = UNSET
    """Id of the app at its provider."""

    time_stamp: int | Unset = UNSET
    """Time of the event in milliseconds."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        auth_corp_id = self.auth_corp_id

        suite_key = self.suite_key

        agent_id = self.agent_id

        app_id = self.app_id

        time_stamp = self.time_stamp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "AuthCorpId": auth_corp_id,
            }
        )
        if suite_key is not UNSET:
            field_dict["SuiteKey"] = suite_key
        if agent_id is not UNSET:
            field_dict["AgentId"] = agent_id
        if app_id is not UNSET:
            field_dict["AppId"] = app_id
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["org_micro_app_restore"], d.pop("EventType"))
        check_constant(event_type, "org_micro_app_restore", "EventType")

        auth_corp_id = d.pop("AuthCorpId")

        suite_key = given(d.pop("SuiteKey", None))

        agent_id = given(d.pop("AgentId", None))

        app_id = given(d.pop("AppId", None))

        time_stamp = given(d.pop("TimeStamp", None))

        org_micro_app_restore_event = cls(
            event_type=event_type,
            auth_corp_id=auth_corp_id,
            suite_key=suite_key,
            agent_id=agent_id,
            app_id=app_id,
            time_stamp=time_stamp,
        )

        org_micro_app_restore_event.additional_properties = d
        return org_micro_app_restore_event

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
