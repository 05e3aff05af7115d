from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_group_request_conversation_tag import (
    CreateGroupRequestConversationTag,
    check_create_group_request_conversation_tag,
)
from ..models.create_group_request_owner_type import CreateGroupRequestOwnerType, check_create_group_request_owner_type
from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.group_management_options import GroupManagementOptions


T = TypeVar("T", bound="CreateGroupRequest")


@_attrs_define
class CreateGroupRequest:
    """A new internal group.

    Attributes:
        name (str): Name of the group, 1 to 20 characters.
        owner (str): User id of the owner.
        useridlist (list[str]): User ids of the members.
        owner_type (CreateGroupRequestOwnerType | Unset): Kind of owner, emp (employee) or ext (external contact).
        conversation_tag (CreateGroupRequestConversationTag | Unset): Kind of group, 0 normal (only for apps on an
            allow-list) or 2 internal (the default).
        extidlist (list[str] | Unset): External contacts.
        icon (str | Unset): Media id of the picture of the group.
        management_options (GroupManagementOptions | Unset): Settings of a group, integers with the names and the
            meanings of those of `create_chat`.
    """

    name: str
    owner: str
    useridlist: list[str]
    owner_type: CreateGroupRequestOwnerType | Unset = UNSET
    conversation_tag: CreateGroupRequestConversationTag | Unset = UNSET
    extidlist: list[str] | Unset = UNSET
    icon: str | Unset = UNSET
    management_options: GroupManagementOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        owner = self.owner

        useridlist = self.useridlist

        owner_type: str | Unset = UNSET
        if not isinstance(self.owner_type, Unset):
            owner_type = self.owner_type

        conversation_tag: int | Unset = UNSET
        if not isinstance(self.conversation_tag, Unset):
            conversation_tag = self.conversation_tag

        extidlist: list[str] | Unset = UNSET
        if not isinstance(self.extidlist, Unset):
            extidlist = self.extidlist

        icon = self.icon

        management_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.management_options, Unset):
            management_options = self.management_options.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "owner": owner,
                "useridlist": useridlist,
            }
        )
        if owner_type is not UNSET:
            field_dict["ownerType"] = owner_type
        if conversation_tag is not UNSET:
            field_dict["conversationTag"] = conversation_tag
        if extidlist is not UNSET:
            field_dict["extidlist"] = extidlist
        if icon is not UNSET:
            field_dict["icon"] = icon
        if management_options is not UNSET:
            field_dict["managementOptions"] = management_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group_management_options import GroupManagementOptions  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        owner = d.pop("owner")

        useridlist = cast(list[str], d.pop("useridlist"))

        _owner_type = d.pop("ownerType", UNSET)
        owner_type: CreateGroupRequestOwnerType | Unset
        if _owner_type is None or isinstance(_owner_type, Unset):
            owner_type = UNSET
        else:
            owner_type = check_create_group_request_owner_type(_owner_type)

        _conversation_tag = d.pop("conversationTag", UNSET)
        conversation_tag: CreateGroupRequestConversationTag | Unset
        if _conversation_tag is None or isinstance(_conversation_tag, Unset):
            conversation_tag = UNSET
        else:
            conversation_tag = check_create_group_request_conversation_tag(_conversation_tag)

        extidlist = cast(list[str], d.pop("extidlist", UNSET))

        icon = d.pop("icon", UNSET)

        _management_options = d.pop("managementOptions", UNSET)
        management_options: GroupManagementOptions | Unset
        if _management_options is None or isinstance(_management_options, Unset):
            management_options = UNSET
        else:
            management_options = GroupManagementOptions.from_dict(_management_options)

        create_group_request = cls(
            name=name,
            owner=owner,
            useridlist=useridlist,
            owner_type=owner_type,
            conversation_tag=conversation_tag,
            extidlist=extidlist,
            icon=icon,
            management_options=management_options,
        )

        create_group_request.additional_properties = d
        return create_group_request

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
