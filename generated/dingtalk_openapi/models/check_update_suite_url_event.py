from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import check_constant, given, mask_unknown

T = TypeVar("T", bound="CheckUpdateSuiteUrlEvent")


@_attrs_define
class CheckUpdateSuiteUrlEvent:
    """Check of the changed URL of a third-party app."""

    event_type: Literal["check_update_suite_url"] = "check_update_suite_url"
    """Name of the event."""

    random: str | Unset = UNSET
    """Random text; in 2016 the reply had to be this text."""

    test_suite_key: str | Unset = UNSET
    """Suite key under test, here the key of the suite itself."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        event_type = self.event_type

        random = self.random

        test_suite_key = self.test_suite_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "EventType": event_type,
            }
        )
        if random is not UNSET:
            field_dict["Random"] = random
        if test_suite_key is not UNSET:
            field_dict["TestSuiteKey"] = test_suite_key

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event_type = cast(Literal["check_update_suite_url"], d.pop("EventType"))
        check_constant(event_type, "check_update_suite_url", "EventType")

        random = given(d.pop("Random", None))

        test_suite_key = given(d.pop("TestSuiteKey", None))

        check_update_suite_url_event = cls(
            event_type=event_type,
            random=random,
            test_suite_key=test_suite_key,
        )

        check_update_suite_url_event.additional_properties = d
        return check_update_suite_url_event

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
