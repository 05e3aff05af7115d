from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="ChatInfo")


@_attrs_define
class ChatInfo:
    """A group with its settings and its members."""

    chatid: str | Unset = UNSET
    """Id of the group; in the example of today's page."""

    name: str | Unset = UNSET
    """Name of the group."""

    owner: str | Unset = UNSET
    """User id of the owner."""

    useridlist: list[str] | Unset = UNSET
    """User ids of the members."""

    agentidlist: list[str] | Unset = UNSET
    """Micro-apps that are bound to the group; only in the documentation of 2016."""

    extidlist: list[str] | Unset = UNSET
    """External contacts; only in the official Java SDK."""

    conversation_tag: int | Unset = UNSET
    """Kind of group."""

    icon: str | Unset = UNSET
    """Media id of the picture of the group."""

    status: int | Unset = UNSET
    """State of the group."""

    show_history_type: int | Unset = UNSET
    """Whether newcomers see old messages. A later addition."""

    searchable: int | Unset = UNSET
    """Whether the group can be found by searching. A later addition."""

    validation_type: int | Unset = UNSET
    """Whether joining needs approval. A later addition."""

    mention_all_authority: int | Unset = UNSET
    """Who may mention everybody (@all). A later addition."""

    management_type: int | Unset = UNSET
    """Who manages the group. A later addition."""

    chat_banned_type: int | Unset = UNSET
    """Whether everybody is muted. A later addition."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        chatid = self.chatid

        name = self.name

        owner = self.owner

        useridlist = write(self.useridlist)

        agentidlist = write(self.agentidlist)

        extidlist = write(self.extidlist)

        conversation_tag = self.conversation_tag

        icon = self.icon

        status = self.status

        show_history_type = self.show_history_type

        searchable = self.searchable

        validation_type = self.validation_type

        mention_all_authority = self.mention_all_authority

        management_type = self.management_type

        chat_banned_type = self.chat_banned_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chatid is not UNSET:
            field_dict["chatid"] = chatid
        if name is not UNSET:
            field_dict["name"] = name
        if owner is not UNSET:
            field_dict["owner"] = owner
        if useridlist is not UNSET:
            field_dict["useridlist"] = useridlist
        if agentidlist is not UNSET:
            field_dict["agentidlist"] = agentidlist
        if extidlist is not UNSET:
            field_dict["extidlist"] = extidlist
        if conversation_tag is not UNSET:
            field_dict["conversationTag"] = conversation_tag
        if icon is not UNSET:
            field_dict["icon"] = icon
        if status is not UNSET:
            field_dict["status"] = status
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
        chatid = given(d.pop("chatid", None))

        name = given(d.pop("name", None))

        owner = given(d.pop("owner", None))

        useridlist = read_list(given(d.pop("useridlist", None)))

        agentidlist = read_list(given(d.pop("agentidlist", None)))

        extidlist = read_list(given(d.pop("extidlist", None)))

        conversation_tag = given(d.pop("conversationTag", None))

        icon = given(d.pop("icon", None))

        status = given(d.pop("status", None))

        show_history_type = given(d.pop("showHistoryType", None))

        searchable = given(d.pop("searchable", None))

        validation_type = given(d.pop("validationType", None))

        mention_all_authority = given(d.pop("mentionAllAuthority", None))

        management_type = given(d.pop("managementType", None))

        chat_banned_type = given(d.pop("chatBannedType", None))

        chat_info = cls(
            chatid=chatid,
            name=name,
            owner=owner,
            useridlist=useridlist,
            agentidlist=agentidlist,
            extidlist=extidlist,
            conversation_tag=conversation_tag,
            icon=icon,
            status=status,
            show_history_type=show_history_type,
            searchable=searchable,
            validation_type=validation_type,
            mention_all_authority=mention_all_authority,
            management_type=management_type,
            chat_banned_type=chat_banned_type,
        )

        chat_info.additional_properties = d
        return chat_info

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
