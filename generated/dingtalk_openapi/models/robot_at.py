from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="RobotAt")


@_attrs_define
class RobotAt:
    """Who is mentioned; works with text and markdown only.

    Attributes:
        at_mobiles (list[str] | Unset): Mobile numbers of the people to mention.
        at_user_ids (list[str] | Unset): User ids of the people to mention, at most 50.
        at_dingtalk_ids (list[str] | Unset): Encrypted ids of the people to mention, `senderId` or
            `atUsers[].dingtalkId` of what they wrote; for people without a user id in the corp. Observed, no longer
            documented.
        is_at_all (bool | Unset): True mentions everybody.
    """

    at_mobiles: list[str] | Unset = UNSET
    at_user_ids: list[str] | Unset = UNSET
    at_dingtalk_ids: list[str] | Unset = UNSET
    is_at_all: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        at_mobiles: list[str] | Unset = UNSET
        if not isinstance(self.at_mobiles, Unset):
            at_mobiles = self.at_mobiles

        at_user_ids: list[str] | Unset = UNSET
        if not isinstance(self.at_user_ids, Unset):
            at_user_ids = self.at_user_ids

        at_dingtalk_ids: list[str] | Unset = UNSET
        if not isinstance(self.at_dingtalk_ids, Unset):
            at_dingtalk_ids = self.at_dingtalk_ids

        is_at_all = self.is_at_all

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if at_mobiles is not UNSET:
            field_dict["atMobiles"] = at_mobiles
        if at_user_ids is not UNSET:
            field_dict["atUserIds"] = at_user_ids
        if at_dingtalk_ids is not UNSET:
            field_dict["atDingtalkIds"] = at_dingtalk_ids
        if is_at_all is not UNSET:
            field_dict["isAtAll"] = is_at_all

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at_mobiles = cast(list[str], d.pop("atMobiles", UNSET))

        at_user_ids = cast(list[str], d.pop("atUserIds", UNSET))

        at_dingtalk_ids = cast(list[str], d.pop("atDingtalkIds", UNSET))

        is_at_all = d.pop("isAtAll", UNSET)

        robot_at = cls(
            at_mobiles=at_mobiles,
            at_user_ids=at_user_ids,
            at_dingtalk_ids=at_dingtalk_ids,
            is_at_all=is_at_all,
        )

        robot_at.additional_properties = d
        return robot_at

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
