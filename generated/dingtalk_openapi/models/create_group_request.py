from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_group_request_conversation_tag import CreateGroupRequestConversationTag
from ..models.create_group_request_owner_type import CreateGroupRequestOwnerType
from ..sending import as_model, is_given, send_integer, send_list, send_object, send_text
from ..types import UNSET, Unset
from ..wire import given, mask_unknown

if TYPE_CHECKING:
    from ..models.group_management_options import GroupManagementOptions


T = TypeVar("T", bound="CreateGroupRequest")


@_attrs_define
class CreateGroupRequest:
    """A new internal group."""

    name: str
    """Name of the group, 1 to 20 characters."""

    owner: str
    """User id of the owner."""

    useridlist: Sequence[str]
    """User ids of the members."""

    owner_type: CreateGroupRequestOwnerType | Unset = UNSET
    """Kind of owner, emp (employee) or ext (external contact)."""

    conversation_tag: CreateGroupRequestConversationTag | Unset = UNSET
    """Kind of group, 0 normal (only for apps on an allow-list) or 2 internal (the default)."""

    extidlist: Sequence[str] | Unset = UNSET
    """External contacts."""

    icon: str | Unset = UNSET
    """Media id of the picture of the group."""

    management_options: GroupManagementOptions | Unset = UNSET
    """Settings of a group, integers with the names and the meanings of those of `create_chat`."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.group_management_options import GroupManagementOptions  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["name"] = send_text(self.name, "name")
        field_dict["owner"] = send_text(self.owner, "owner")
        field_dict["useridlist"] = send_list(self.useridlist, "useridlist", send_text)
        if is_given(self.owner_type):
            field_dict["ownerType"] = send_text(self.owner_type, "ownerType")
        if is_given(self.conversation_tag):
            field_dict["conversationTag"] = send_integer(self.conversation_tag, "conversationTag")
        if is_given(self.extidlist):
            field_dict["extidlist"] = send_list(self.extidlist, "extidlist", send_text)
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
        name = d.pop("name")

        owner = d.pop("owner")

        useridlist = cast(list[str], d.pop("useridlist"))

        owner_type = given(d.pop("ownerType", None))

        conversation_tag = given(d.pop("conversationTag", None))

        extidlist = cast(list[str], d.pop("extidlist", UNSET))

        icon = d.pop("icon", UNSET)

        management_options = (
            as_model(given_value, "managementOptions", GroupManagementOptions)
            if is_given(given_value := d.pop("managementOptions", None))
            else UNSET
        )

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
