from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_chat_request_chat_banned_type import (
    UpdateChatRequestChatBannedType,
    check_update_chat_request_chat_banned_type,
)
from ..models.update_chat_request_management_type import (
    UpdateChatRequestManagementType,
    check_update_chat_request_management_type,
)
from ..models.update_chat_request_mention_all_authority import (
    UpdateChatRequestMentionAllAuthority,
    check_update_chat_request_mention_all_authority,
)
from ..models.update_chat_request_owner_type import UpdateChatRequestOwnerType, check_update_chat_request_owner_type
from ..models.update_chat_request_searchable import UpdateChatRequestSearchable, check_update_chat_request_searchable
from ..models.update_chat_request_show_history_type import (
    UpdateChatRequestShowHistoryType,
    check_update_chat_request_show_history_type,
)
from ..models.update_chat_request_validation_type import (
    UpdateChatRequestValidationType,
    check_update_chat_request_validation_type,
)
from ..types import UNSET, Unset
from ..wire import mask_unknown

T = TypeVar("T", bound="UpdateChatRequest")


@_attrs_define
class UpdateChatRequest:
    """What to change in a group.

    Attributes:
        chatid (str): The group ("chat…").
        name (str | Unset): New name, 1 to 20 characters.
        owner (str | Unset): User id of the new owner.
        add_useridlist (list[str] | Unset): User ids of members to add, at most 40.
        del_useridlist (list[str] | Unset): User ids of members to remove, at most 40.
        owner_type (UpdateChatRequestOwnerType | Unset): Kind of owner, emp (employee) or ext (external contact). A
            later addition.
        add_extidlist (list[str] | Unset): External contacts to add. A later addition.
        del_extidlist (list[str] | Unset): External contacts to remove. A later addition.
        icon (str | Unset): Media id of the picture of the group. A later addition.
        is_ban (bool | Unset): Whether people are muted. A later addition; the example of the page sends the text
            "true".
        show_history_type (UpdateChatRequestShowHistoryType | Unset): Whether newcomers see old messages: 0 no (also
            when absent), 1 they see 100 of them.
        searchable (UpdateChatRequestSearchable | Unset): Whether the group can be found by searching: 0 no (the
            default), 1 yes.
        validation_type (UpdateChatRequestValidationType | Unset): Whether joining needs approval: 0 no (the default), 1
            yes.
        mention_all_authority (UpdateChatRequestMentionAllAuthority | Unset): Who may mention everybody (@all): 0
            everybody (the default), 1 the owner only.
        management_type (UpdateChatRequestManagementType | Unset): Who manages the group: 0 everybody (the default), 1
            the owner only.
        chat_banned_type (UpdateChatRequestChatBannedType | Unset): Whether everybody is muted: 0 no (the default), 1
            yes.
    """

    chatid: str
    name: str | Unset = UNSET
    owner: str | Unset = UNSET
    add_useridlist: list[str] | Unset = UNSET
    del_useridlist: list[str] | Unset = UNSET
    owner_type: UpdateChatRequestOwnerType | Unset = UNSET
    add_extidlist: list[str] | Unset = UNSET
    del_extidlist: list[str] | Unset = UNSET
    icon: str | Unset = UNSET
    is_ban: bool | Unset = UNSET
    show_history_type: UpdateChatRequestShowHistoryType | Unset = UNSET
    searchable: UpdateChatRequestSearchable | Unset = UNSET
    validation_type: UpdateChatRequestValidationType | Unset = UNSET
    mention_all_authority: UpdateChatRequestMentionAllAuthority | Unset = UNSET
    management_type: UpdateChatRequestManagementType | Unset = UNSET
    chat_banned_type: UpdateChatRequestChatBannedType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        chatid = self.chatid

        name = self.name

        owner = self.owner

        add_useridlist: list[str] | Unset = UNSET
        if not isinstance(self.add_useridlist, Unset):
            add_useridlist = self.add_useridlist

        del_useridlist: list[str] | Unset = UNSET
        if not isinstance(self.del_useridlist, Unset):
            del_useridlist = self.del_useridlist

        owner_type: str | Unset = UNSET
        if not isinstance(self.owner_type, Unset):
            owner_type = self.owner_type

        add_extidlist: list[str] | Unset = UNSET
        if not isinstance(self.add_extidlist, Unset):
            add_extidlist = self.add_extidlist

        del_extidlist: list[str] | Unset = UNSET
        if not isinstance(self.del_extidlist, Unset):
            del_extidlist = self.del_extidlist

        icon = self.icon

        is_ban = self.is_ban

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
        field_dict.update(
            {
                "chatid": chatid,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if owner is not UNSET:
            field_dict["owner"] = owner
        if add_useridlist is not UNSET:
            field_dict["add_useridlist"] = add_useridlist
        if del_useridlist is not UNSET:
            field_dict["del_useridlist"] = del_useridlist
        if owner_type is not UNSET:
            field_dict["ownerType"] = owner_type
        if add_extidlist is not UNSET:
            field_dict["add_extidlist"] = add_extidlist
        if del_extidlist is not UNSET:
            field_dict["del_extidlist"] = del_extidlist
        if icon is not UNSET:
            field_dict["icon"] = icon
        if is_ban is not UNSET:
            field_dict["isBan"] = is_ban
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
        chatid = d.pop("chatid")

        name = d.pop("name", UNSET)

        owner = d.pop("owner", UNSET)

        add_useridlist = cast(list[str], d.pop("add_useridlist", UNSET))

        del_useridlist = cast(list[str], d.pop("del_useridlist", UNSET))

        _owner_type = d.pop("ownerType", UNSET)
        owner_type: UpdateChatRequestOwnerType | Unset
        if _owner_type is None or isinstance(_owner_type, Unset):
            owner_type = UNSET
        else:
            owner_type = check_update_chat_request_owner_type(_owner_type)

        add_extidlist = cast(list[str], d.pop("add_extidlist", UNSET))

        del_extidlist = cast(list[str], d.pop("del_extidlist", UNSET))

        icon = d.pop("icon", UNSET)

        is_ban = d.pop("isBan", UNSET)

        _show_history_type = d.pop("showHistoryType", UNSET)
        show_history_type: UpdateChatRequestShowHistoryType | Unset
        if _show_history_type is None or isinstance(_show_history_type, Unset):
            show_history_type = UNSET
        else:
            show_history_type = check_update_chat_request_show_history_type(_show_history_type)

        _searchable = d.pop("searchable", UNSET)
        searchable: UpdateChatRequestSearchable | Unset
        if _searchable is None or isinstance(_searchable, Unset):
            searchable = UNSET
        else:
            searchable = check_update_chat_request_searchable(_searchable)

        _validation_type = d.pop("validationType", UNSET)
        validation_type: UpdateChatRequestValidationType | Unset
        if _validation_type is None or isinstance(_validation_type, Unset):
            validation_type = UNSET
        else:
            validation_type = check_update_chat_request_validation_type(_validation_type)

        _mention_all_authority = d.pop("mentionAllAuthority", UNSET)
        mention_all_authority: UpdateChatRequestMentionAllAuthority | Unset
        if _mention_all_authority is None or isinstance(_mention_all_authority, Unset):
            mention_all_authority = UNSET
        else:
            mention_all_authority = check_update_chat_request_mention_all_authority(_mention_all_authority)

        _management_type = d.pop("managementType", UNSET)
        management_type: UpdateChatRequestManagementType | Unset
        if _management_type is None or isinstance(_management_type, Unset):
            management_type = UNSET
        else:
            management_type = check_update_chat_request_management_type(_management_type)

        _chat_banned_type = d.pop("chatBannedType", UNSET)
        chat_banned_type: UpdateChatRequestChatBannedType | Unset
        if _chat_banned_type is None or isinstance(_chat_banned_type, Unset):
            chat_banned_type = UNSET
        else:
            chat_banned_type = check_update_chat_request_chat_banned_type(_chat_banned_type)

        update_chat_request = cls(
            chatid=chatid,
            name=name,
            owner=owner,
            add_useridlist=add_useridlist,
            del_useridlist=del_useridlist,
            owner_type=owner_type,
            add_extidlist=add_extidlist,
            del_extidlist=del_extidlist,
            icon=icon,
            is_ban=is_ban,
            show_history_type=show_history_type,
            searchable=searchable,
            validation_type=validation_type,
            mention_all_authority=mention_all_authority,
            management_type=management_type,
            chat_banned_type=chat_banned_type,
        )

        update_chat_request.additional_properties = d
        return update_chat_request

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
