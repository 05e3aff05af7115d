from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.group_management_options_chat_banned_type import GroupManagementOptionsChatBannedType
from ..models.group_management_options_management_type import GroupManagementOptionsManagementType
from ..models.group_management_options_mention_all_authority import GroupManagementOptionsMentionAllAuthority
from ..models.group_management_options_searchable import GroupManagementOptionsSearchable
from ..models.group_management_options_show_history_type import GroupManagementOptionsShowHistoryType
from ..models.group_management_options_validation_type import GroupManagementOptionsValidationType
from ..sending import is_given, send_integer
from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="GroupManagementOptions")


@_attrs_define
class GroupManagementOptions:
    """Settings of a group, integers with the names and the meanings of those of `create_chat`."""

    show_history_type: GroupManagementOptionsShowHistoryType | Unset = UNSET
    """Whether newcomers see old messages: 0 no (also when absent), 1 they see 100 of them."""

    searchable: GroupManagementOptionsSearchable | Unset = UNSET
    """Whether the group can be found by searching: 0 no (the default), 1 yes."""

    validation_type: GroupManagementOptionsValidationType | Unset = UNSET
    """Whether joining needs approval: 0 no (the default), 1 yes."""

    mention_all_authority: GroupManagementOptionsMentionAllAuthority | Unset = UNSET
    """Who may mention everybody (@all): 0 everybody (the default), 1 the owner only."""

    management_type: GroupManagementOptionsManagementType | Unset = UNSET
    """Who manages the group: 0 everybody (the default), 1 the owner only."""

    chat_banned_type: GroupManagementOptionsChatBannedType | Unset = UNSET
    """Whether everybody is muted: 0 no (the default), 1 yes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if is_given(self.show_history_type):
            field_dict["showHistoryType"] = send_integer(self.show_history_type, "showHistoryType")
        if is_given(self.searchable):
            field_dict["searchable"] = send_integer(self.searchable, "searchable")
        if is_given(self.validation_type):
            field_dict["validationType"] = send_integer(self.validation_type, "validationType")
        if is_given(self.mention_all_authority):
            field_dict["mentionAllAuthority"] = send_integer(self.mention_all_authority, "mentionAllAuthority")
        if is_given(self.management_type):
            field_dict["managementType"] = send_integer(self.management_type, "managementType")
        if is_given(self.chat_banned_type):
            field_dict["chatBannedType"] = send_integer(self.chat_banned_type, "chatBannedType")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        show_history_type = given(d.pop("showHistoryType", None))

        searchable = given(d.pop("searchable", None))

        validation_type = given(d.pop("validationType", None))

        mention_all_authority = given(d.pop("mentionAllAuthority", None))

        management_type = given(d.pop("managementType", None))

        chat_banned_type = given(d.pop("chatBannedType", None))

        group_management_options = cls(
            show_history_type=show_history_type,
            searchable=searchable,
            validation_type=validation_type,
            mention_all_authority=mention_all_authority,
            management_type=management_type,
            chat_banned_type=chat_banned_type,
        )

        group_management_options.additional_properties = d
        return group_management_options

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
