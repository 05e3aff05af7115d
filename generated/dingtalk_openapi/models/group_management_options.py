from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.group_management_options_chat_banned_type import (
    GroupManagementOptionsChatBannedType,
    check_group_management_options_chat_banned_type,
)
from ..models.group_management_options_management_type import (
    GroupManagementOptionsManagementType,
    check_group_management_options_management_type,
)
from ..models.group_management_options_mention_all_authority import (
    GroupManagementOptionsMentionAllAuthority,
    check_group_management_options_mention_all_authority,
)
from ..models.group_management_options_searchable import (
    GroupManagementOptionsSearchable,
    check_group_management_options_searchable,
)
from ..models.group_management_options_show_history_type import (
    GroupManagementOptionsShowHistoryType,
    check_group_management_options_show_history_type,
)
from ..models.group_management_options_validation_type import (
    GroupManagementOptionsValidationType,
    check_group_management_options_validation_type,
)
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="GroupManagementOptions")


@_attrs_define
class GroupManagementOptions:
    """Settings of a group, integers with the names and the meanings of those of `create_chat`.

    Attributes:
        show_history_type (GroupManagementOptionsShowHistoryType | Unset): Whether newcomers see old messages: 0 no
            (also when absent), 1 they see 100 of them.
        searchable (GroupManagementOptionsSearchable | Unset): Whether the group can be found by searching: 0 no (the
            default), 1 yes.
        validation_type (GroupManagementOptionsValidationType | Unset): Whether joining needs approval: 0 no (the
            default), 1 yes.
        mention_all_authority (GroupManagementOptionsMentionAllAuthority | Unset): Who may mention everybody (@all): 0
            everybody (the default), 1 the owner only.
        management_type (GroupManagementOptionsManagementType | Unset): Who manages the group: 0 everybody (the
            default), 1 the owner only.
        chat_banned_type (GroupManagementOptionsChatBannedType | Unset): Whether everybody is muted: 0 no (the default),
            1 yes.
    """

    show_history_type: GroupManagementOptionsShowHistoryType | Unset = UNSET
    searchable: GroupManagementOptionsSearchable | Unset = UNSET
    validation_type: GroupManagementOptionsValidationType | Unset = UNSET
    mention_all_authority: GroupManagementOptionsMentionAllAuthority | Unset = UNSET
    management_type: GroupManagementOptionsManagementType | Unset = UNSET
    chat_banned_type: GroupManagementOptionsChatBannedType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        show_history_type: int | Unset = UNSET
        if not isinstance(self.show_history_type, Unset):
            show_history_type = self.show_history_type

        searchable: int | Unset = UNSET
        if not isinstance(self.searchable, Unset):
            searchable = self.searchable

        validation_type: int | Unset = UNSET
        if not isinstance(self.validation_type, Unset):
            validation_type = self.validation_type

        mention_all_authority: int | Unset = UNSET
        if not isinstance(self.mention_all_authority, Unset):
            mention_all_authority = self.mention_all_authority

        management_type: int | Unset = UNSET
        if not isinstance(self.management_type, Unset):
            management_type = self.management_type

        chat_banned_type: int | Unset = UNSET
        if not isinstance(self.chat_banned_type, Unset):
            chat_banned_type = self.chat_banned_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if show_history_type is not UNSET:
            field_dict["showHistoryType"] = show_history_type
        if searchable is not UNSET:
            field_dict["searchable"] = searchable
        if validation_type is not UNSET:
            field_dict["validationType"] = validation_type
        if mention_all_authority is not UNSET:
            field_dict["mentionAllAuthority"] = mention_all_authority
        if management_type is not UNSET:
            field_dict["managementType"] = management_type
        if chat_banned_type is not UNSET:
            field_dict["chatBannedType"] = chat_banned_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _show_history_type = d.pop("showHistoryType", UNSET)
        show_history_type: GroupManagementOptionsShowHistoryType | Unset
        if _show_history_type is None or isinstance(_show_history_type, Unset):
            show_history_type = UNSET
        else:
            show_history_type = check_group_management_options_show_history_type(_show_history_type)

        _searchable = d.pop("searchable", UNSET)
        searchable: GroupManagementOptionsSearchable | Unset
        if _searchable is None or isinstance(_searchable, Unset):
            searchable = UNSET
        else:
            searchable = check_group_management_options_searchable(_searchable)

        _validation_type = d.pop("validationType", UNSET)
        validation_type: GroupManagementOptionsValidationType | Unset
        if _validation_type is None or isinstance(_validation_type, Unset):
            validation_type = UNSET
        else:
            validation_type = check_group_management_options_validation_type(_validation_type)

        _mention_all_authority = d.pop("mentionAllAuthority", UNSET)
        mention_all_authority: GroupManagementOptionsMentionAllAuthority | Unset
        if _mention_all_authority is None or isinstance(_mention_all_authority, Unset):
            mention_all_authority = UNSET
        else:
            mention_all_authority = check_group_management_options_mention_all_authority(_mention_all_authority)

        _management_type = d.pop("managementType", UNSET)
        management_type: GroupManagementOptionsManagementType | Unset
        if _management_type is None or isinstance(_management_type, Unset):
            management_type = UNSET
        else:
            management_type = check_group_management_options_management_type(_management_type)

        _chat_banned_type = d.pop("chatBannedType", UNSET)
        chat_banned_type: GroupManagementOptionsChatBannedType | Unset
        if _chat_banned_type is None or isinstance(_chat_banned_type, Unset):
            chat_banned_type = UNSET
        else:
            chat_banned_type = check_group_management_options_chat_banned_type(_chat_banned_type)

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
