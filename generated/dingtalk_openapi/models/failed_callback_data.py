from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="FailedCallbackData")


@_attrs_define
class FailedCallbackData:
    """Data of an event that could not be delivered; besides `corpid` usually one of the others."""

    corpid: str | Unset = UNSET
    """The corp."""

    userid: Any | Unset = UNSET
    """User ids, a list of text in the example; the docs state no type."""

    bpms_call_back_data: Any | Unset = UNSET
    """Data of an approval event, an object in the example; the docs state no type."""

    callback_data: Any | Unset = UNSET
    """Data of another event; the docs state no type."""

    role_label_change: Any | Unset = UNSET
    """Data of a role event; the docs state no type."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        corpid = self.corpid

        userid = self.userid

        bpms_call_back_data = self.bpms_call_back_data

        callback_data = self.callback_data

        role_label_change = self.role_label_change

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if corpid is not UNSET:
            field_dict["corpid"] = corpid
        if userid is not UNSET:
            field_dict["userid"] = userid
        if bpms_call_back_data is not UNSET:
            field_dict["bpmsCallBackData"] = bpms_call_back_data
        if callback_data is not UNSET:
            field_dict["callbackData"] = callback_data
        if role_label_change is not UNSET:
            field_dict["roleLabelChange"] = role_label_change

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        corpid = given(d.pop("corpid", None))

        userid = d.pop("userid", UNSET)

        bpms_call_back_data = d.pop("bpmsCallBackData", UNSET)

        callback_data = d.pop("callbackData", UNSET)

        role_label_change = d.pop("roleLabelChange", UNSET)

        failed_callback_data = cls(
            corpid=corpid,
            userid=userid,
            bpms_call_back_data=bpms_call_back_data,
            callback_data=callback_data,
            role_label_change=role_label_change,
        )

        failed_callback_data.additional_properties = d
        return failed_callback_data

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
