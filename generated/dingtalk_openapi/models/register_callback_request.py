from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import send_list, send_text
from ..wire import mask, mask_unknown

T = TypeVar("T", bound="RegisterCallbackRequest")


@_attrs_define
class RegisterCallbackRequest:
    """Which events to push, where to, and how they are signed and encrypted."""

    call_back_tag: Sequence[str]
    """Names of the events to receive, such as `user_add_org`."""

    token: str = _attrs_field(repr=mask)
    """Text that goes into the signature of each push, 6 to 63 characters (the developer console allows 3 to 32 letters
    or digits)."""

    aes_key: str = _attrs_field(repr=mask)
    """Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9."""

    url: str
    """Public address that the events are pushed to; redirects are not followed."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["call_back_tag"] = send_list(self.call_back_tag, "call_back_tag", send_text)
        field_dict["token"] = send_text(self.token, "token")
        field_dict["aes_key"] = send_text(self.aes_key, "aes_key")
        field_dict["url"] = send_text(self.url, "url")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        call_back_tag = cast(list[str], d.pop("call_back_tag"))

        token = d.pop("token")

        aes_key = d.pop("aes_key")

        url = d.pop("url")

        register_callback_request = cls(
            call_back_tag=call_back_tag,
            token=token,
            aes_key=aes_key,
            url=url,
        )

        register_callback_request.additional_properties = d
        return register_callback_request

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
