from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown

T = TypeVar("T", bound="GetJsapiTicketResult")


@_attrs_define
class GetJsapiTicketResult:
    """A jsapi ticket of the old host."""

    errcode: int
    """Always 0 in a successful answer."""

    ticket: str = _attrs_field(repr=mask)
    """The jsapi ticket, a long opaque text."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    expires_in: int | Unset = UNSET
    """Lifetime of the ticket in seconds, 7200."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        ticket = self.ticket

        errmsg = self.errmsg

        expires_in = self.expires_in

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "ticket": ticket,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if expires_in is not UNSET:
            field_dict["expires_in"] = expires_in

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        ticket = d.pop("ticket")

        errmsg = given(d.pop("errmsg", None))

        expires_in = given(d.pop("expires_in", None))

        get_jsapi_ticket_result = cls(
            errcode=errcode,
            ticket=ticket,
            errmsg=errmsg,
            expires_in=expires_in,
        )

        get_jsapi_ticket_result.additional_properties = d
        return get_jsapi_ticket_result

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
