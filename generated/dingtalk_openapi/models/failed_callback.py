from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_union, write

if TYPE_CHECKING:
    from ..models.failed_callback_data import FailedCallbackData


T = TypeVar("T", bound="FailedCallback")


@_attrs_define
class FailedCallback:
    """An event that could not be delivered. Its data is in a property named like `call_back_tag`, or (2016) beside it."""

    call_back_tag: str
    """Name of the event, such as `user_add_org`; today also the name of the property that holds its data."""

    event_time: int | Unset = UNSET
    """Time of the event, in milliseconds (the example of 2016 has ten digits)."""

    userid: list[str] | Unset = UNSET
    """User ids (2016 only)."""

    deptid: list[int] | Unset = UNSET
    """Department ids (2016 only)."""

    corpid: str | Unset = UNSET
    """The corp (2016 only)."""

    additional_properties: dict[str, Any | FailedCallbackData] = _attrs_field(
        init=False, factory=dict, repr=mask_unknown
    )

    def to_dict(self) -> dict[str, Any]:
        call_back_tag = self.call_back_tag

        event_time = self.event_time

        userid = write(self.userid)

        deptid = write(self.deptid)

        corpid = self.corpid

        field_dict: dict[str, Any] = {}
        field_dict.update({name: write(value) for name, value in self.additional_properties.items()})

        field_dict.update(
            {
                "call_back_tag": call_back_tag,
            }
        )
        if event_time is not UNSET:
            field_dict["event_time"] = event_time
        if userid is not UNSET:
            field_dict["userid"] = userid
        if deptid is not UNSET:
            field_dict["deptid"] = deptid
        if corpid is not UNSET:
            field_dict["corpid"] = corpid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.failed_callback_data import FailedCallbackData  # noqa: PLC0415

        d = dict(src_dict)
        call_back_tag = d.pop("call_back_tag")

        event_time = given(d.pop("event_time", None))

        userid = read_list(given(d.pop("userid", None)))

        deptid = read_list(given(d.pop("deptid", None)))

        corpid = given(d.pop("corpid", None))

        failed_callback = cls(
            call_back_tag=call_back_tag,
            event_time=event_time,
            userid=userid,
            deptid=deptid,
            corpid=corpid,
        )

        failed_callback.additional_properties = {
            name: read_union(value, FailedCallbackData.from_dict) for name, value in d.items()
        }
        return failed_callback

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any | FailedCallbackData:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any | FailedCallbackData) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
