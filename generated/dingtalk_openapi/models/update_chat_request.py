from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_chat_request_chat_banned_type import UpdateChatRequestChatBannedType
from ..models.update_chat_request_management_type import UpdateChatRequestManagementType
from ..models.update_chat_request_mention_all_authority import UpdateChatRequestMentionAllAuthority
from ..models.update_chat_request_owner_type import UpdateChatRequestOwnerType
from ..models.update_chat_request_searchable import UpdateChatRequestSearchable
from ..models.update_chat_request_show_history_type import UpdateChatRequestShowHistoryType
from ..models.update_chat_request_validation_type import UpdateChatRequestValidationType
from ..sending import is_given, send_flag, send_integer, send_list, send_text
from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="UpdateChatRequest")


@_attrs_define
class UpdateChatRequest:
    """What to change in a group."""

    chatid: str
    """The group ("chat…")."""

    name: str | Unset = UNSET
    """New name, 1 to 20 characters."""

    owner: str | Unset = UNSET
    """User id of the new owner."""

    add_useridlist: Sequence[str] | Unset = UNSET
    """User ids of members to add, at most 40."""

    del_useridlist: Sequence[str] | Unset = UNSET
    """User ids of members to remove, at most 40."""

    owner_type: UpdateChatRequestOwnerType | Unset = UNSET
    """Kind of owner, emp (employee) or ext (external contact). A later addition."""

    add_extidlist: Sequence[str] | Unset = UNSET
    """External contacts to add. A later addition."""

    del_extidlist: Sequence[str] | Unset = UNSET
    """External contacts to remove. A later addition."""

    icon: str | Unset = UNSET
    """Media id of the picture of the group. A later addition."""

    is_ban: bool | Unset = UNSET
    """Whether people are muted. A later addition; the example of the page sends the text "true"."""

    show_history_type: UpdateChatRequestShowHistoryType | Unset = UNSET
    """Whether newcomers see old messages: 0 no (also when absent), 1 they see 100 of them."""

    searchable: UpdateChatRequestSearchable | Unset = UNSET
    """Whether the group can be found by searching: 0 no (the default), 1 yes."""

    validation_type: UpdateChatRequestValidationType | Unset = UNSET
    """Whether joining needs approval: 0 no (the default), 1 yes."""

    mention_all_authority: UpdateChatRequestMentionAllAuthority | Unset = UNSET
    """Who may mention everybody (@all): 0 everybody (the default), 1 the owner only."""

    management_type: UpdateChatRequestManagementType | Unset = UNSET
    """Who manages the group: 0 everybody (the default), 1 the owner only."""

    chat_banned_type: UpdateChatRequestChatBannedType | Unset = UNSET
    """Whether everybody is muted: 0 no (the default), 1 yes."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chatid"] = send_text(self.chatid, "chatid")
        if is_given(self.name):
            field_dict["name"] = send_text(self.name, "name")
        if is_given(self.owner):
            field_dict["owner"] = send_text(self.owner, "owner")
        if is_given(self.add_useridlist):
            field_dict["add_useridlist"] = send_list(self.add_useridlist, "add_useridlist", send_text)
        if is_given(self.del_useridlist):
            field_dict["del_useridlist"] = send_list(self.del_useridlist, "del_useridlist", send_text)
        if is_given(self.owner_type):
            field_dict["ownerType"] = send_text(self.owner_type, "ownerType")
        if is_given(self.add_extidlist):
            field_dict["add_extidlist"] = send_list(self.add_extidlist, "add_extidlist", send_text)
        if is_given(self.del_extidlist):
            field_dict["del_extidlist"] = send_list(self.del_extidlist, "del_extidlist", send_text)
        if is_given(self.icon):
            field_dict["icon"] = send_text(self.icon, "icon")
        if is_given(self.is_ban):
            field_dict["isBan"] = send_flag(self.is_ban, "isBan")
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
        chatid = d.pop("chatid")

        name = d.pop("name", UNSET)

        owner = d.pop("owner", UNSET)

        add_useridlist = cast(list[str], d.pop("add_useridlist", UNSET))

        del_useridlist = cast(list[str], d.pop("del_useridlist", UNSET))

        owner_type = given(d.pop("ownerType", None))

        add_extidlist = cast(list[str], d.pop("add_extidlist", UNSET))

        del_extidlist = cast(list[str], d.pop("del_extidlist", UNSET))

        icon = d.pop("icon", UNSET)

        is_ban = d.pop("isBan", UNSET)

        show_history_type = given(d.pop("showHistoryType", None))

        searchable = given(d.pop("searchable", None))

        validation_type = given(d.pop("validationType", None))

        mention_all_authority = given(d.pop("mentionAllAuthority", None))

        management_type = given(d.pop("managementType", None))

        chat_banned_type = given(d.pop("chatBannedType", None))

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
