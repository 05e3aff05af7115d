from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.graph_headers import GraphHeaders
    from ..models.graph_status_line import GraphStatusLine


T = TypeVar("T", bound="GraphResponse")


@_attrs_define
class GraphResponse:
    """An answer in the form of an HTTP response."""

    status_line: GraphStatusLine | Unset = UNSET
    """The status of an answer in the form of an HTTP response."""

    headers: GraphHeaders | Unset = UNSET
    """The headers of an answer in the form of an HTTP response, name → value."""

    body: str | Unset = UNSET
    """The body, as text."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        status_line = write(self.status_line)

        headers = write(self.headers)

        body = self.body

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status_line is not UNSET:
            field_dict["statusLine"] = status_line
        if headers is not UNSET:
            field_dict["headers"] = headers
        if body is not UNSET:
            field_dict["body"] = body

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.graph_headers import GraphHeaders  # noqa: PLC0415
        from ..models.graph_status_line import GraphStatusLine  # noqa: PLC0415

        d = dict(src_dict)
        status_line = read_object(given(d.pop("statusLine", None)), GraphStatusLine.from_dict)

        headers = read_object(given(d.pop("headers", None)), GraphHeaders.from_dict)

        body = given(d.pop("body", None))

        graph_response = cls(
            status_line=status_line,
            headers=headers,
            body=body,
        )

        graph_response.additional_properties = d
        return graph_response

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
