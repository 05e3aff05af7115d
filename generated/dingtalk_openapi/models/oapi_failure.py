from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="OapiFailure")


@_attrs_define
class OapiFailure:
    """How `oapi.dingtalk.com` says no: HTTP 200 with `errcode` other than 0. Under `/topapi` the gateway wraps token,
    permission, IP and rate failures into `errcode` 88 and puts the real code into `sub_code`, as text (facts
    errors.yaml oapi_direct, oapi_topapi).
    """

    errcode: int
    """Error code, never 0; 88 means that `sub_code` tells the real one."""

    errmsg: str | Unset = UNSET
    """Explanation, usually Chinese."""

    sub_code: str | Unset = UNSET
    """The real code when `errcode` is 88, as text, e.g. `"40014"`."""

    sub_msg: str | Unset = UNSET
    """Explanation that belongs to `sub_code`."""

    request_id: str | Unset = UNSET
    """Trace id; only the `/topapi` gateway sends it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        errmsg = self.errmsg

        sub_code = self.sub_code

        sub_msg = self.sub_msg

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if sub_code is not UNSET:
            field_dict["sub_code"] = sub_code
        if sub_msg is not UNSET:
            field_dict["sub_msg"] = sub_msg
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        errmsg = given(d.pop("errmsg", None))

        sub_code = given(d.pop("sub_code", None))

        sub_msg = given(d.pop("sub_msg", None))

        request_id = given(d.pop("request_id", None))

        oapi_failure = cls(
            errcode=errcode,
            errmsg=errmsg,
            sub_code=sub_code,
            sub_msg=sub_msg,
            request_id=request_id,
        )

        oapi_failure.additional_properties = d
        return oapi_failure

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
