from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown

T = TypeVar("T", bound="GetAgentResult")


@_attrs_define
class GetAgentResult:
    """One app in a corp."""

    errcode: int
    """Always 0 in a successful answer."""

    errmsg: str | Unset = UNSET
    """`ok` in a successful answer; some endpoints leave it out."""

    agentid: int | Unset = UNSET
    """Id of the app in the corp."""

    name: str | Unset = UNSET
    """Name of the app."""

    logo_url: str | Unset = UNSET
    """URL of the logo."""

    description: str | Unset = UNSET
    """What the app says about itself."""

    close: int | Unset = UNSET
    """State of the app in the corp."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        errcode = self.errcode

        errmsg = self.errmsg

        agentid = self.agentid

        name = self.name

        logo_url = self.logo_url

        description = self.description

        close = self.close

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errcode": errcode,
            }
        )
        if errmsg is not UNSET:
            field_dict["errmsg"] = errmsg
        if agentid is not UNSET:
            field_dict["agentid"] = agentid
        if name is not UNSET:
            field_dict["name"] = name
        if logo_url is not UNSET:
            field_dict["logo_url"] = logo_url
        if description is not UNSET:
            field_dict["description"] = description
        if close is not UNSET:
            field_dict["close"] = close

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        errcode = d.pop("errcode")

        errmsg = given(d.pop("errmsg", None))

        agentid = given(d.pop("agentid", None))

        name = given(d.pop("name", None))

        logo_url = given(d.pop("logo_url", None))

        description = given(d.pop("description", None))

        close = given(d.pop("close", None))

        get_agent_result = cls(
            errcode=errcode,
            errmsg=errmsg,
            agentid=agentid,
            name=name,
            logo_url=logo_url,
            description=description,
            close=close,
        )

        get_agent_result.additional_properties = d
        return get_agent_result

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
