from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="ListChatMessageReadersResult")


@_attrs_define
class ListChatMessageReadersResult:
    """A page of people who have read a message."""

    errcode: int
    """Always 0 in a successful answer."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    next_cursor: int | Unset = UNSET
    """Cursor of the next page; absent on the last one."""

    read_user_id_list: list[str] | Unset = UNSET
    """User ids that have read it; absent when nobody has."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        errmsg = self.errmsg

        next_cursor = self.next_cursor

        read_user_id_list = write(self.read_user_id_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if next_cursor is not UNSET:
            field_dict["next_cursor"] = next_cursor
        if read_user_id_list is not UNSET:
            field_dict["readUserIdList"] = read_user_id_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        errmsg = given(d.pop("errmsg", None))

        next_cursor = given(d.pop("next_cursor", None))

        read_user_id_list = read_list(given(d.pop("readUserIdList", None)))

        list_chat_message_readers_result = cls(
            errcode=errcode,
            errmsg=errmsg,
            next_cursor=next_cursor,
            read_user_id_list=read_user_id_list,
        )

        list_chat_message_readers_result.additional_properties = d
        return list_chat_message_readers_result

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
