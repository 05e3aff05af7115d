from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="UploadMediaResult")


@_attrs_define
class UploadMediaResult:
    """What a successful upload answers."""

    errcode: int
    """Always 0 in a successful answer."""

    media_id: str
    """Id of the medium; begins with `@`, `$` or `#` and must be percent-encoded in a URL."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    type_: str | Unset = UNSET
    """Echo of the kind of medium."""

    created_at: int | Unset = UNSET
    """Upload time in milliseconds since 1970-01-01 UTC."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        media_id = self.media_id

        errmsg = self.errmsg

        type_ = self.type_

        created_at = self.created_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "media_id": media_id,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if type_ is not UNSET:
            field_dict["type"] = type_
        if created_at is not UNSET:
            field_dict["created_at"] = created_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        media_id = d.pop("media_id")

        errmsg = given(d.pop("errmsg", None))

        type_ = given(d.pop("type", None))

        created_at = given(d.pop("created_at", None))

        upload_media_result = cls(
            errcode=errcode,
            media_id=media_id,
            errmsg=errmsg,
            type_=type_,
            created_at=created_at,
        )

        upload_media_result.additional_properties = d
        return upload_media_result

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
