from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import is_given, send_flag, send_list, send_text
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="RobotAt")


@_attrs_define
class RobotAt:
    """Who is mentioned; works with text and markdown only."""

    at_mobiles: Sequence[str] | Unset = UNSET
    """Mobile numbers of the people to mention."""

    at_user_ids: Sequence[str] | Unset = UNSET
    """User ids of the people to mention, at most 50."""

    at_dingtalk_ids: Sequence[str] | Unset = UNSET
    """Encrypted ids of the people to mention, `senderId` or `atUsers[].dingtalkId` of what they wrote; for people
    without a user id in the corp. Observed, no longer documented."""

    is_at_all: bool | Unset = UNSET
    """True mentions everybody."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if is_given(self.at_mobiles):
            field_dict["atMobiles"] = send_list(self.at_mobiles, "atMobiles", send_text)
        if is_given(self.at_user_ids):
            field_dict["atUserIds"] = send_list(self.at_user_ids, "atUserIds", send_text)
        if is_given(self.at_dingtalk_ids):
            field_dict["atDingtalkIds"] = send_list(self.at_dingtalk_ids, "atDingtalkIds", send_text)
        if is_given(self.is_at_all):
            field_dict["isAtAll"] = send_flag(self.is_at_all, "isAtAll")

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
