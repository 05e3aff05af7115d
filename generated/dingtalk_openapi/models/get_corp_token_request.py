from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import mask, mask_unknown

T = TypeVar("T", bound="GetCorpTokenRequest")


@_attrs_define
class GetCorpTokenRequest:
    """Of which corp a token is asked for."""

    auth_corpid: str
    """Id of the corp that authorised the app."""

    permanent_code: str | Unset = _attrs_field(default=UNSET, repr=mask)
    """The permanent code of the corp; required in the form of 2016, absent from the signed one."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["auth_corpid"] = send_text(self.auth_corpid, "auth_corpid")
        if is_given(self.permanent_code):
            field_dict["permanent_code"] = send_text(self.permanent_code, "permanent_code")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        auth_corpid = d.pop("auth_corpid")

        permanent_code = d.pop("permanent_code", UNSET)

        get_corp_token_request = cls(
            auth_corpid=auth_corpid,
            permanent_code=permanent_code,
        )

        get_corp_token_request.additional_properties = d
        return get_corp_token_request

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
