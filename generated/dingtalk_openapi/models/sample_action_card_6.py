from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import dump_json
from ..wire import check_constant, load_json, mask_unknown

if TYPE_CHECKING:
    from ..models.sample_action_card_6_param import SampleActionCard6Param


T = TypeVar("T", bound="SampleActionCard6")


@_attrs_define
class SampleActionCard6:
    """A card with two buttons side by side."""

    msg_param: SampleActionCard6Param | str
    """The parameters as JSON text, at most 15000 bytes."""

    msg_key: Literal["sampleActionCard6"] = "sampleActionCard6"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.sample_action_card_6_param import SampleActionCard6Param  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["msgKey"] = self.msg_key
        field_dict["msgParam"] = dump_json(self.msg_param, "msgParam", SampleActionCard6Param)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sample_action_card_6_param import SampleActionCard6Param  # noqa: PLC0415

        d = dict(src_dict)
        msg_key = cast(Literal["sampleActionCard6"], d.pop("msgKey"))
        check_constant(msg_key, "sampleActionCard6", "msgKey")

        msg_param = load_json(d.pop("msgParam"), SampleActionCard6Param.from_dict)

        sample_action_card_6 = cls(
            msg_key=msg_key,
            msg_param=msg_param,
        )

        sample_action_card_6.additional_properties = d
        return sample_action_card_6

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
