from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_user_request_language import GetUserRequestLanguage
from ..sending import is_given, send_text
from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="GetUserRequest")


@_attrs_define
class GetUserRequest:
    """The person in question."""

    userid: str
    """The userid in the corp."""

    language: GetUserRequestLanguage | Unset = UNSET
    """Language of the names."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["userid"] = send_text(self.userid, "userid")
        if is_given(self.language):
            field_dict["language"] = send_text(self.language, "language")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        userid = d.pop("userid")

        language = given(d.pop("language", None))

        get_user_request = cls(
            userid=userid,
            language=language,
        )

        get_user_request.additional_properties = d
        return get_user_request

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
