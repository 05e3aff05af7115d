from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..wire import mask, mask_unknown

T = TypeVar("T", bound="OpenStreamConnectionResult")


@_attrs_define
class OpenStreamConnectionResult:
    """Where to connect to, and the ticket for it."""

    endpoint: str
    """Address of the WebSocket (wss), with host, port and path but without the ticket."""

    ticket: str = _attrs_field(repr=mask)
    """Goes into the query of the address; valid for 90 seconds and for a single connection."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        endpoint = self.endpoint

        ticket = self.ticket

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "endpoint": endpoint,
                "ticket": ticket,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        endpoint = d.pop("endpoint")

        ticket = d.pop("ticket")

        open_stream_connection_result = cls(
            endpoint=endpoint,
            ticket=ticket,
        )

        open_stream_connection_result.additional_properties = d
        return open_stream_connection_result

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
