from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.update_group_request_owner_type import UpdateGroupRequestOwnerType
from ..sending import as_model, is_given, send_list, send_object, send_text
from ..types import UNSET, Unset
from ..wire import given, mask_unknown

if TYPE_CHECKING:
    from ..models.group_management_options import GroupManagementOptions


T = TypeVar("T", bound="UpdateGroupRequest")


@_attrs_define
class UpdateGroupRequest:
    """What to change in a group."""

    chatid: str
    """The group ("chat…")."""

    name: str | Unset = UNSET
    """New name, 1 to 20 characters."""

    owner: str | Unset = UNSET
    """User id of the new owner."""

    owner_type: UpdateGroupRequestOwnerType | Unset = UNSET
    """Kind of owner, emp (employee) or ext (external contact)."""

    add_useridlist: Sequence[str] | Unset = UNSET
    """User ids of members to add."""

    del_useridlist: Sequence[str] | Unset = UNSET
    """User ids of members to remove."""

    add_extidlist: Sequence[str] | Unset = UNSET
    """Union ids of external contacts to add."""

    del_extidlist: Sequence[str] | Unset = UNSET
    """Union ids of external contacts to remove."""

    icon: str | Unset = UNSET
    """Media id of the picture of the group."""

    management_options: GroupManagementOptions | Unset = UNSET
    """Settings of a group, integers with the names and the meanings of those of `create_chat`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.group_management_options import GroupManagementOptions  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["chatid"] = send_text(self.chatid, "chatid")
        if is_given(self.name):
            field_dict["name"] = send_text(self.name, "name")
        if is_given(self.owner):
            field_dict["owner"] = send_text(self.owner, "owner")
        if is_given(self.owner_type):
            field_dict["ownerType"] = send_text(self.owner_type, "ownerType")
        if is_given(self.add_useridlist):
            field_dict["add_useridlist"] = send_list(self.add_useridlist, "add_useridlist", send_text)
        if is_given(self.del_useridlist):
            field_dict["del_useridlist"] = send_list(self.del_useridlist, "del_useridlist", send_text)
        if is_given(self.add_extidlist):
            field_dict["add_extidlist"] = send_list(self.add_extidlist, "add_extidlist", send_text)
        if is_given(self.del_extidlist):
            field_dict["del_extidlist"] = send_list(self.del_extidlist, "del_extidlist", send_text)
        if is_given(self.icon):
            field_dict["icon"] = send_text(self.icon, "icon")
        if is_given(self.management_options):
            field_dict["managementOptions"] = send_object(
                self.management_options, "managementOptions", GroupManagementOptions
            )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.group_management_options import GroupManagementOptions  # noqa: PLC0415

        d = dict(src_dict)
        chatid = d.pop("chatid")

        name = d.pop("name", UNSET)

        owner = d.pop("owner", UNSET)

        owner_type = given(d.pop("ownerType", None))

        add_useridlist = cast(list[str], d.pop("add_useridlist", UNSET))

        del_useridlist = cast(list[str], d.pop("del_useridlist", UNSET))

        add_extidlist = cast(list[str], d.pop("add_extidlist", UNSET))

        del_extidlist = cast(list[str], d.pop("del_extidlist", UNSET))

        icon = d.pop("icon", UNSET)

        management_options = (
            as_model(given_value, "managementOptions", GroupManagementOptions)
            if is_given(given_value := d.pop("managementOptions", None))
            else UNSET
        )

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
