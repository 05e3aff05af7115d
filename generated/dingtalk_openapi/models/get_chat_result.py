from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.chat_info import ChatInfo


T = TypeVar("T", bound="GetChatResult")


@_attrs_define
class GetChatResult:
    """A group."""

    errcode: int
    """Always 0 in a successful answer."""

    chat_info: ChatInfo
    """A group with its settings and its members."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        chat_info = write(self.chat_info)

        errmsg = self.errmsg

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "chat_info": chat_info,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chat_info import ChatInfo  # noqa: PLC0415

        d = dict(src_dict)
        errcode = d.pop("errcode")

        chat_info = read_object(d.pop("chat_info"), ChatInfo.from_dict)

        errmsg = given(d.pop("errmsg", None))

        get_chat_result = cls(
            errcode=errcode,
            chat_info=chat_info,
            errmsg=errmsg,
        )

        get_chat_result.additional_properties = d
        return get_chat_result

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
