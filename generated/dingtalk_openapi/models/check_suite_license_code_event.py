from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown, write

T = TypeVar("T", bound="CheckSuiteLicenseCodeEvent")


@_attrs_define
class CheckSuiteLicenseCodeEvent:
    """A licence number to be checked."""

    auth_corp_id: str
    """Corp that authorised the suite."""

    license_code: str
    """Licence number that was typed in."""

    event_type: Literal["check_suite_license_code"] = "check_suite_license_code"
    """Name of the event."""

    suite_key: str | Unset = UNSET
    """Key of the suite."""

    time_stamp: int | str | Unset = UNSET
    """Time of the event in milliseconds, as text or as a number."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        auth_corp_id = self.auth_corp_id

        license_code = self.license_code

        suite_key = self.suite_key

        time_stamp = write(self.time_stamp)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
                "AuthCorpId": auth_corp_id,
                "LicenseCode": license_code,
            }
        )
        if suite_key is not UNSET:
            field_dict["SuiteKey"] = suite_key
        if time_stamp is not UNSET:
            field_dict["TimeStamp"] = time_stamp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["check_suite_license_code"], d.pop("EventType"))
        check_constant(event_type, "check_suite_license_code", "EventType")

        auth_corp_id = d.pop("AuthCorpId")

        license_code = d.pop("LicenseCode")

        suite_key = given(d.pop("SuiteKey", None))

        time_stamp = given(d.pop("TimeStamp", None))

        check_suite_license_code_event = cls(
            event_type=event_type,
            auth_corp_id=auth_corp_id,
            license_code=license_code,
            suite_key=suite_key,
            time_stamp=time_stamp,
        )

        check_suite_license_code_event.additional_properties = d
        return check_suite_license_code_event

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
