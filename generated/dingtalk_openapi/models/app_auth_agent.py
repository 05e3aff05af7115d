from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="AppAuthAgent")


@_attrs_define
class AppAuthAgent:
    """One micro-app that the corp authorised."""

    agent_id: int | Unset = UNSET
    """Id of the app in the corp."""

    agent_name: str | Unset = UNSET
    """Name of the app."""

    app_id: int | Unset = UNSET
    """Id of the app at its provider."""

    admin_list: list[str] | Unset = UNSET
    """Userids of those who manage the app."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        agent_id = self.agent_id

        agent_name = self.agent_name

        app_id = self.app_id

        admin_list = write(self.admin_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agent_id is not UNSET:
            field_dict["agentId"] = agent_id
        if agent_name is not UNSET:
            field_dict["agentName"] = agent_name
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if admin_list is not UNSET:
            field_dict["adminList"] = admin_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agent_id = given(d.pop("agentId", None))

        agent_name = given(d.pop("agentName", None))

        app_id = given(d.pop("appId", None))

        admin_list = read_list(given(d.pop("adminList", None)))

        app_auth_agent = cls(
            agent_id=agent_id,
            agent_name=agent_name,
            app_id=app_id,
            admin_list=admin_list,
        )

        app_auth_agent.additional_properties = d
        return app_auth_agent

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
