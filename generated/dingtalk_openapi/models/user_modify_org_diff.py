from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_object, write

if TYPE_CHECKING:
    from ..models.user_modify_org_diff_side import UserModifyOrgDiffSide


T = TypeVar("T", bound="UserModifyOrgDiff")


@_attrs_define
class UserModifyOrgDiff:
    """What changed in the entry of one person."""

    prev: UserModifyOrgDiffSide | Unset = UNSET
    """Fields of an entry before (`prev`) or after (`curr`) the change; each can be missing."""

    curr: UserModifyOrgDiffSide | Unset = UNSET
    """Fields of an entry before (`prev`) or after (`curr`) the change; each can be missing."""

    userid: str | Unset = UNSET
    """User id of the person."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        prev = write(self.prev)

        curr = write(self.curr)

        userid = self.userid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if prev is not UNSET:
            field_dict["prev"] = prev
        if curr is not UNSET:
            field_dict["curr"] = curr
        if userid is not UNSET:
            field_dict["userid"] = userid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_modify_org_diff_side import UserModifyOrgDiffSide  # noqa: PLC0415

        d = dict(src_dict)
        prev = read_object(given(d.pop("prev", None)), UserModifyOrgDiffSide.from_dict)

        curr = read_object(given(d.pop("curr", None)), UserModifyOrgDiffSide.from_dict)

        userid = given(d.pop("userid", None))

        user_modify_org_diff = cls(
            prev=prev,
            curr=curr,
            userid=userid,
        )

        user_modify_org_diff.additional_properties = d
        return user_modify_org_diff

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
