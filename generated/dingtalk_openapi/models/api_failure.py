from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.access_denied_detail import AccessDeniedDetail


T = TypeVar("T", bound="ApiFailure")


@_attrs_define
class ApiFailure:
    """How `api.dingtalk.com` says no, as the body of a 4xx or 5xx answer (facts errors.yaml v1_api). Branch on `code`, not
    on the HTTP status.
    """

    code: str
    """Error code such as `InvalidAuthentication`."""

    message: str | Unset = UNSET
    """Explanation, usually Chinese."""

    requestid: str | Unset = UNSET
    """Trace id, spelled all lower case on the wire."""

    accessdenieddetail: AccessDeniedDetail | Unset = UNSET
    """Which permissions a call lacked; comes with `Forbidden.AccessDenied.AccessTokenPermissionDenied`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        message = self.message

        requestid = self.requestid

        accessdenieddetail = write(self.accessdenieddetail)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if requestid is not UNSET:
            field_dict["requestid"] = requestid
        if accessdenieddetail is not UNSET:
            field_dict["accessdenieddetail"] = accessdenieddetail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.access_denied_detail import AccessDeniedDetail  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        message = given(d.pop("message", None))

        requestid = given(d.pop("requestid", None))

        accessdenieddetail = read_object(given(d.pop("accessdenieddetail", None)), AccessDeniedDetail.from_dict)

        api_failure = cls(
            code=code,
            message=message,
            requestid=requestid,
            accessdenieddetail=accessdenieddetail,
        )

        api_failure.additional_properties = d
        return api_failure

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
