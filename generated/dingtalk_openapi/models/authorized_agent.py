from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, write

T = TypeVar("T", bound="AuthorizedAgent")


@_attrs_define
class AuthorizedAgent:
    """One app that the corp authorised."""

    agentid: int | Unset = UNSET
    """Id of the app in the corp."""

    agent_name: str | Unset = UNSET
    """Name of the app."""

    appid: int | Unset = UNSET
    """Id of the app at its provider."""

    logo_url: str | Unset = UNSET
    """URL of the logo."""

    admin_list: list[str] | Unset = UNSET
    """Userids of those who manage the app."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        agentid = self.agentid

        agent_name = self.agent_name

        appid = self.appid

        logo_url = self.logo_url

        admin_list = write(self.admin_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agentid is not UNSET:
            field_dict["agentid"] = agentid
        if agent_name is not UNSET:
            field_dict["agent_name"] = agent_name
        if appid is not UNSET:
            field_dict["appid"] = appid
        if logo_url is not UNSET:
            field_dict["logo_url"] = logo_url
        if admin_list is not UNSET:
            field_dict["admin_list"] = admin_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        agentid = given(d.pop("agentid", None))

        agent_name = given(d.pop("agent_name", None))

        appid = given(d.pop("appid", None))

        logo_url = given(d.pop("logo_url", None))

        admin_list = read_list(given(d.pop("admin_list", None)))

        authorized_agent = cls(
            agentid=agentid,
            agent_name=agent_name,
            appid=appid,
            logo_url=logo_url,
            admin_list=admin_list,
        )

        authorized_agent.additional_properties = d
        return authorized_agent

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
