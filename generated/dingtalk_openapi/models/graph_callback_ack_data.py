from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.graph_response import GraphResponse


T = TypeVar("T", bound="GraphCallbackAckData")


@_attrs_define
class GraphCallbackAckData:
    """The `data` of an answer to a call of an AI plugin; known from the Go and Node SDKs."""

    response: GraphResponse | Unset = UNSET
    """An answer in the form of an HTTP response."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        response = write(self.response)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if response is not UNSET:
            field_dict["response"] = response

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.graph_response import GraphResponse  # noqa: PLC0415

        d = dict(src_dict)
        response = read_object(given(d.pop("response", None)), GraphResponse.from_dict)

        graph_callback_ack_data = cls(
            response=response,
        )

        graph_callback_ack_data.additional_properties = d
        return graph_callback_ack_data

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
