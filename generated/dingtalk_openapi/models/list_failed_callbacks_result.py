from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.failed_callback import FailedCallback


T = TypeVar("T", bound="ListFailedCallbacksResult")


@_attrs_define
class ListFailedCallbacksResult:
    """Events that could not be delivered."""

    errcode: int
    """Always 0 in a successful answer."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    has_more: bool | Unset = UNSET
    """Whether there are more events; call again."""

    failed_list: list[FailedCallback] | Unset = UNSET
    """The events, at most 200."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        errmsg = self.errmsg

        has_more = self.has_more

        failed_list = write(self.failed_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if has_more is not UNSET:
            field_dict["has_more"] = has_more
        if failed_list is not UNSET:
            field_dict["failed_list"] = failed_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.failed_callback import FailedCallback  # noqa: PLC0415

        d = dict(src_dict)
        errcode = d.pop("errcode")

        errmsg = given(d.pop("errmsg", None))

        has_more = given(d.pop("has_more", None))

        failed_list = read_list(
            given(d.pop("failed_list", None)), lambda item: read_object(item, FailedCallback.from_dict)
        )

        list_failed_callbacks_result = cls(
            errcode=errcode,
            errmsg=errmsg,
            has_more=has_more,
            failed_list=failed_list,
        )

        list_failed_callbacks_result.additional_properties = d
        return list_failed_callbacks_result

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
