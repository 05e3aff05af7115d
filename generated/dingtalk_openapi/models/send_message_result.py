from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, split_list, write_list

T = TypeVar("T", bound="SendMessageResult")


@_attrs_define
class SendMessageResult:
    """What a successful send answers."""

    errcode: int
    """Always 0 in a successful answer."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    invaliduser: list[str] | Unset = UNSET
    """User ids that do not exist; the message still goes to the others."""

    invalidparty: list[str] | Unset = UNSET
    """Departments that do not exist."""

    forbidden_user_id: list[str] | Unset = UNSET
    """Users dropped by flow control. A later addition (2016-17), known from official sample code."""

    message_id: str | Unset = UNSET
    """Id for `list_message_status`, at most 128 characters, e.g. 32 hex digits. A later addition (2016-17), known from
    official sample code."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        errmsg = self.errmsg

        invaliduser = UNSET if isinstance(self.invaliduser, Unset) else write_list(self.invaliduser, "|")

        invalidparty = UNSET if isinstance(self.invalidparty, Unset) else write_list(self.invalidparty, "|")

        forbidden_user_id = (
            UNSET if isinstance(self.forbidden_user_id, Unset) else write_list(self.forbidden_user_id, "|")
        )

        message_id = self.message_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if invaliduser is not UNSET:
            field_dict["invaliduser"] = invaliduser
        if invalidparty is not UNSET:
            field_dict["invalidparty"] = invalidparty
        if forbidden_user_id is not UNSET:
            field_dict["forbiddenUserId"] = forbidden_user_id
        if message_id is not UNSET:
            field_dict["messageId"] = message_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        errmsg = given(d.pop("errmsg", None))

        _invaliduser = d.pop("invaliduser", UNSET)
        invaliduser = UNSET if isinstance(_invaliduser, Unset) else split_list(_invaliduser, "|")

        _invalidparty = d.pop("invalidparty", UNSET)
        invalidparty = UNSET if isinstance(_invalidparty, Unset) else split_list(_invalidparty, "|")

        _forbidden_user_id = d.pop("forbiddenUserId", UNSET)
        forbidden_user_id = UNSET if isinstance(_forbidden_user_id, Unset) else split_list(_forbidden_user_id, "|")

        message_id = given(d.pop("messageId", None))

        send_message_result = cls(
            errcode=errcode,
            errmsg=errmsg,
            invaliduser=invaliduser,
            invalidparty=invalidparty,
            forbidden_user_id=forbidden_user_id,
            message_id=message_id,
        )

        send_message_result.additional_properties = d
        return send_message_result

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
