from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.suite_auth_agent import SuiteAuthAgent


T = TypeVar("T", bound="SuiteAuthInfo")


@_attrs_define
class SuiteAuthInfo:
    """The apps that were authorised."""

    agent: list[SuiteAuthAgent] | Unset = UNSET
    """The apps, one entry each."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        agent = write(self.agent)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if agent is not UNSET:
            field_dict["agent"] = agent

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.suite_auth_agent import SuiteAuthAgent  # noqa: PLC0415

        d = dict(src_dict)
        agent = read_list(given(d.pop("agent", None)), lambda item: read_object(item, SuiteAuthAgent.from_dict))

        suite_auth_info = cls(
            agent=agent,
        )

        suite_auth_info.additional_properties = d
        return suite_auth_info

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
