from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask, mask_unknown

T = TypeVar("T", bound="TmpAuthCodeEvent")


@_attrs_define
class TmpAuthCodeEvent:
    """A corp authorised the suite."""

    auth_code: str = _attrs_field(repr=mask)
    """Temporary authorisation code, to be exchanged for the permanent one."""

    event_type: Literal["tmp_auth_code"] = "tmp_auth_code"
    """Name of the event."""

    suite_key: str | Unset = UNSET
    """Key of the suite."""

    time_stamp: int | Unset = UNSET
    """Time of the event in milliseconds."""

    auth_corp_id: str | Unset = UNSET
    """Corp that authorised the suite."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        auth_code = self.auth_code

        suite_key = self.suite_key

        time_stamp = self.time_stamp

        auth_corp_id = self.auth_corp_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "AuthCode": auth_code,
            }
        )
        if suite_key is not UNSET:
            field_dict["SuiteKey"] = suite_key
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp
        if auth_corp_id is not UNSET:
            field_dict["AuthCorpId"] = auth_corp_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["tmp_auth_code"], d.pop("EventType"))
        check_constant(event_type, "tmp_auth_code", "EventType")

        auth_code = d.pop("AuthCode")

        suite_key = given(d.pop("SuiteKey", None))

        time_stamp = given(d.pop("TimeStamp", None))

        auth_corp_id = given(d.pop("AuthCorpId", None))

        tmp_auth_code_event = cls(
            event_type=event_type,
            auth_code=auth_code,
            suite_key=suite_key,
            time_stamp=time_stamp,
            auth_corp_id=auth_corp_id,
        )

        tmp_auth_code_event.additional_properties = d
        return tmp_auth_code_event

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
