from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.authorized_agent import AuthorizedAgent


T = TypeVar("T", bound="AuthorizedChannelAgents")


@_attrs_define
class AuthorizedChannelAgents:
    """The service-window apps that the corp authorised.

    Attributes:
        channel_agent (list[AuthorizedAgent] | Unset): The service-window apps.
    """

    channel_agent: list[AuthorizedAgent] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        channel_agent: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.channel_agent, Unset):
            channel_agent = []
            for channel_agent_item_data in self.channel_agent:
                channel_agent_item = channel_agent_item_data.to_dict()
                channel_agent.append(channel_agent_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channel_agent is not UNSET:
            field_dict["channelAgent"] = channel_agent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.authorized_agent import AuthorizedAgent  # noqa: PLC0415

        d = dict(src_dict)
        _channel_agent = d.pop("channelAgent", UNSET)
        channel_agent: list[AuthorizedAgent] | Unset = UNSET
        if _channel_agent is not None and not isinstance(_channel_agent, Unset):
            channel_agent = []
            for channel_agent_item_data in _channel_agent:
                channel_agent_item = AuthorizedAgent.from_dict(channel_agent_item_data)

                channel_agent.append(channel_agent_item)

        authorized_channel_agents = cls(
            channel_agent=channel_agent,
        )

        authorized_channel_agents.additional_properties = d
        return authorized_channel_agents

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
