from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.authorized_agent import AuthorizedAgent


T = TypeVar("T", bound="AuthorizedChannelAgents")


@_attrs_define
class AuthorizedChannelAgents:
    """The service-window apps that the corp authorised."""

    channel_agent: list[AuthorizedAgent] | Unset = UNSET
    """The service-window apps."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        channel_agent = write(self.channel_agent)

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
        channel_agent = read_list(
            given(d.pop("channelAgent", None)), lambda item: read_object(item, AuthorizedAgent.from_dict)
        )

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
