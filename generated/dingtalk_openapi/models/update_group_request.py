from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_group_request_owner_type import UpdateGroupRequestOwnerType, check_update_group_request_owner_type
from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.group_management_options import GroupManagementOptions


T = TypeVar("T", bound="UpdateGroupRequest")


@_attrs_define
class UpdateGroupRequest:
    """What to change in a group.

    Attributes:
        chatid (str): The group ("chat…").
        name (str | Unset): New name, 1 to 20 characters.
        owner (str | Unset): User id of the new owner.
        owner_type (UpdateGroupRequestOwnerType | Unset): Kind of owner, emp (employee) or ext (external contact).
        add_useridlist (list[str] | Unset): User ids of members to add.
        del_useridlist (list[str] | Unset): User ids of members to remove.
        add_extidlist (list[str] | Unset): Union ids of external contacts to add.
        del_extidlist (list[str] | Unset): Union ids of external contacts to remove.
        icon (str | Unset): Media id of the picture of the group.
        management_options (GroupManagementOptions | Unset): Settings of a group, integers with the names and the
            meanings of those of `create_chat`.
    """

    chatid: str
    name: str | Unset = UNSET
    owner: str | Unset = UNSET
    owner_type: UpdateGroupRequestOwnerType | Unset = UNSET
    add_useridlist: list[str] | Unset = UNSET
    del_useridlist: list[str] | Unset = UNSET
    add_extidlist: list[str] | Unset = UNSET
    del_extidlist: list[str] | Unset = UNSET
    icon: str | Unset = UNSET
    management_options: GroupManagementOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        chatid = self.chatid

        name = self.name

        owner = self.owner

        owner_type: str | Unset = UNSET
        if not isinstance(self.owner_type, Unset):
            owner_type = self.owner_type

        add_useridlist: list[str] | Unset = UNSET
        if not isinstance(self.add_useridlist, Unset):
            add_useridlist = self.add_useridlist

        del_useridlist: list[str] | Unset = UNSET
        if not isinstance(self.del_useridlist, Unset):
            del_useridlist = self.del_useridlist

        add_extidlist: list[str] | Unset = UNSET
        if not isinstance(self.add_extidlist, Unset):
            add_extidlist = self.add_extidlist

        del_extidlist: list[str] | Unset = UNSET
        if not isinstance(self.del_extidlist, Unset):
            del_extidlist = self.del_extidlist

        icon = self.icon

        management_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.management_options, Unset):
            management_options = self.management_options.to_dict()

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
        if owner_type is not UNSET:
            field_dict["ownerType"] = owner_type
        if add_useridlist is not UNSET:
            field_dict["add_useridlist"] = add_useridlist
        if del_useridlist is not UNSET:
            field_dict["del_useridlist"] = del_useridlist
        if add_extidlist is not UNSET:
            field_dict["add_extidlist"] = add_extidlist
        if del_extidlist is not UNSET:
            field_dict["del_extidlist"] = del_extidlist
        if icon is not UNSET:
            field_dict["icon"] = icon
        if management_options is not UNSET:
            field_dict["managementOptions"] = management_options

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group_management_options import GroupManagementOptions  # noqa: PLC0415

        d = dict(src_dict)
        chatid = d.pop("chatid")

        name = d.pop("name", UNSET)

        owner = d.pop("owner", UNSET)

        _owner_type = d.pop("ownerType", UNSET)
        owner_type: UpdateGroupRequestOwnerType | Unset
        if _owner_type is None or isinstance(_owner_type, Unset):
            owner_type = UNSET
        else:
            owner_type = check_update_group_request_owner_type(_owner_type)

        add_useridlist = cast(list[str], d.pop("add_useridlist", UNSET))

        del_useridlist = cast(list[str], d.pop("del_useridlist", UNSET))

        add_extidlist = cast(list[str], d.pop("add_extidlist", UNSET))

        del_extidlist = cast(list[str], d.pop("del_extidlist", UNSET))

        icon = d.pop("icon", UNSET)

        _management_options = d.pop("managementOptions", UNSET)
        management_options: GroupManagementOptions | Unset
        if _management_options is None or isinstance(_management_options, Unset):
            management_options = UNSET
        else:
            management_options = GroupManagementOptions.from_dict(_management_options)

        update_group_request = cls(
            chatid=chatid,
            name=name,
            owner=owner,
            owner_type=owner_type,
            add_useridlist=add_useridlist,
            del_useridlist=del_useridlist,
            add_extidlist=add_extidlist,
            del_extidlist=del_extidlist,
            icon=icon,
            management_options=management_options,
        )

        update_group_request.additional_properties = d
        return update_group_request

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
