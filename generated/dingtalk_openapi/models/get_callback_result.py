from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask, mask_unknown, read_list, write

T = TypeVar("T", bound="GetCallbackResult")


@_attrs_define
class GetCallbackResult:
    """The registration of the callback."""

    errcode: int
    """Always 0 in a successful answer."""

    call_back_tag: list[str]
    """Names of the events that are pushed."""

    url: str
    """Address that the events are pushed to."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    token: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """Text that goes into the signature of each push."""

    aes_key: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """Key that each push is encrypted with (EncodingAESKey)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        call_back_tag = write(self.call_back_tag)

        url = self.url

        errmsg = self.errmsg

        token = self.token

        aes_key = self.aes_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "call_back_tag": call_back_tag,
                "url": url,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if token is not UNSET:
            field_dict["token"] = token
        if aes_key is not UNSET:
            field_dict["aes_key"] = aes_key

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        call_back_tag = read_list(d.pop("call_back_tag"))

        url = d.pop("url")

        errmsg = given(d.pop("errmsg", None))

        token = given(d.pop("token", None))

        aes_key = given(d.pop("aes_key", None))

        get_callback_result = cls(
            errcode=errcode,
            call_back_tag=call_back_tag,
            url=url,
            errmsg=errmsg,
            token=token,
            aes_key=aes_key,
        )

        get_callback_result.additional_properties = d
        return get_callback_result

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
