from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="WorkNotificationForbidden")


@_attrs_define
class WorkNotificationForbidden:
    """Why flow control dropped one user."""

    code: str | Unset = UNSET
    """Code of the flow control, as text."""

    count: int | Unset = UNSET
    """Threshold of the flow control."""

    userid: str | Unset = UNSET
    """User id."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        count = self.count

        userid = self.userid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code is not UNSET:
            field_dict["code"] = code
        if count is not UNSET:
            field_dict["count"] = count
        if userid is not UNSET:
            field_dict["userid"] = userid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = given(d.pop("code", None))

        count = given(d.pop("count", None))

        userid = given(d.pop("userid", None))

        work_notification_forbidden = cls(
            code=code,
            count=count,
            userid=userid,
        )

        work_notification_forbidden.additional_properties = d
        return work_notification_forbidden

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
