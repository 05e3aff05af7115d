from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_text
from ..wire import mask, mask_unknown

T = TypeVar("T", bound="CreateSuiteAccessTokenRequest")


@_attrs_define
class CreateSuiteAccessTokenRequest:
    """Which third-party app asks for a suite token."""

    suite_key: str
    """SuiteKey of the third-party app."""

    suite_secret: str = _attrs_field(repr=mask)
    """SuiteSecret of the third-party app."""

    suite_ticket: str = _attrs_field(repr=mask)
    """The ticket that DingTalk pushed last."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["suiteKey"] = send_text(self.suite_key, "suiteKey")
        field_dict["suiteSecret"] = send_text(self.suite_secret, "suiteSecret")
        field_dict["suiteTicket"] = send_text(self.suite_ticket, "suiteTicket")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        suite_key = d.pop("suiteKey")

        suite_secret = d.pop("suiteSecret")

        suite_ticket = d.pop("suiteTicket")

        create_suite_access_token_request = cls(
            suite_key=suite_key,
            suite_secret=suite_secret,
            suite_ticket=suite_ticket,
        )

        create_suite_access_token_request.additional_properties = d
        return create_suite_access_token_request

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
