from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.login_user import LoginUser


T = TypeVar("T", bound="GetUserInfoV2Result")


@_attrs_define
class GetUserInfoV2Result:
    """Who logged in, with the envelope of the old host."""

    errcode: int
    """Always 0 in a successful answer."""

    result: LoginUser
    """Who logged in."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    request_id: str | Unset = UNSET
    """Trace id; only the `/topapi` gateway adds it."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        result = write(self.result)

        errmsg = self.errmsg

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
                "result": result,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.login_user import LoginUser  # noqa: PLC0415

        d = dict(src_dict)
        errcode = d.pop("errcode")

        result = read_object(d.pop("result"), LoginUser.from_dict)

        errmsg = given(d.pop("errmsg", None))

        request_id = given(d.pop("request_id", None))

        get_user_info_v2_result = cls(
            errcode=errcode,
            result=result,
            errmsg=errmsg,
            request_id=request_id,
        )

        get_user_info_v2_result.additional_properties = d
        return get_user_info_v2_result

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
