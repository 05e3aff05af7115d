from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown

T = TypeVar("T", bound="CreateJsapiTicketResult")


@_attrs_define
class CreateJsapiTicketResult:
    """A jsapi ticket."""

    jsapi_ticket: str = _attrs_field(repr=mask)
    """The jsapi ticket."""

    expire_in: int | Unset = UNSET
    """Lifetime of the ticket in seconds, 7200."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        jsapi_ticket = self.jsapi_ticket

        expire_in = self.expire_in

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jsapiTicket": jsapi_ticket,
            }
        )
        if expire_in is not UNSET:
            field_dict["expireIn"] = expire_in

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        jsapi_ticket = d.pop("jsapiTicket")

        expire_in = given(d.pop("expireIn", None))

        create_jsapi_ticket_result = cls(
            jsapi_ticket=jsapi_ticket,
            expire_in=expire_in,
        )

        create_jsapi_ticket_result.additional_properties = d
        return create_jsapi_ticket_result

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
