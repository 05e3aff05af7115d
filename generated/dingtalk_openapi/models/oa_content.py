from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, is_given, send_object, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.oa_body import OaBody
    from ..models.oa_head import OaHead
    from ..models.oa_status_bar import OaStatusBar


T = TypeVar("T", bound="OaContent")


@_attrs_define
class OaContent:
    """Content of an oa message."""

    message_url: str
    """Address that a click opens; today it may be a mini-program link."""

    head: OaHead
    """Head of an oa message."""

    body: OaBody
    """Body of an oa message. Divergence: the table of 2016 calls it an array of objects, every example shows one
    object."""

    pc_message_url: str | Unset = UNSET
    """Address that a click on a PC opens."""

    status_bar: OaStatusBar | Unset = UNSET
    """Status bar of an oa message; only in work notifications, only with `userid_list` and at most 5 users."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.oa_body import OaBody  # noqa: PLC0415
        from ..models.oa_head import OaHead  # noqa: PLC0415
        from ..models.oa_status_bar import OaStatusBar  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["message_url"] = send_text(self.message_url, "message_url")
        field_dict["head"] = send_object(self.head, "head", OaHead)
        field_dict["body"] = send_object(self.body, "body", OaBody)
        if is_given(self.pc_message_url):
            field_dict["pc_message_url"] = send_text(self.pc_message_url, "pc_message_url")
        if is_given(self.status_bar):
            field_dict["status_bar"] = send_object(self.status_bar, "status_bar", OaStatusBar)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.oa_body import OaBody  # noqa: PLC0415
        from ..models.oa_head import OaHead  # noqa: PLC0415
        from ..models.oa_status_bar import OaStatusBar  # noqa: PLC0415

        d = dict(src_dict)
        message_url = d.pop("message_url")

        head = as_model(d.pop("head"), "head", OaHead)

        body = as_model(d.pop("body"), "body", OaBody)

        pc_message_url = d.pop("pc_message_url", UNSET)

        status_bar = (
            as_model(given_value, "status_bar", OaStatusBar)
            if is_given(given_value := d.pop("status_bar", None))
            else UNSET
        )

        oa_content = cls(
            message_url=message_url,
            head=head,
            body=body,
            pc_message_url=pc_message_url,
            status_bar=status_bar,
        )

        oa_content.additional_properties = d
        return oa_content

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
