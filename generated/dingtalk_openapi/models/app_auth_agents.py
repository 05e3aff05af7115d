from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.app_auth_agent import AppAuthAgent


T = TypeVar("T", bound="AppAuthAgents")


@_attrs_define
class AppAuthAgents:
    """The micro-apps that the corp authorised."""

    agent_list: list[AppAuthAgent] | Unset = UNSET
    """The micro-apps."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        agent_list = write(self.agent_list)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agent_list is not UNSET:
            field_dict["agentList"] = agent_list

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.app_auth_agent import AppAuthAgent  # noqa: PLC0415

        d = dict(src_dict)
        agent_list = read_list(given(d.pop("agentList", None)), lambda item: read_object(item, AppAuthAgent.from_dict))

        app_auth_agents = cls(
            agent_list=agent_list,
        )

        app_auth_agents.additional_properties = d
        return app_auth_agents

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
