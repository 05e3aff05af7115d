from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_models, send_list, send_object
from ..wire import mask_unknown

if TYPE_CHECKING:
    from ..models.robot_feed_card_link import RobotFeedCardLink


T = TypeVar("T", bound="RobotFeedCardContent")


@_attrs_define
class RobotFeedCardContent:
    """Content of a feed card message."""

    links: Sequence[RobotFeedCardLink]
    """The links."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.robot_feed_card_link import RobotFeedCardLink  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["links"] = send_list(
            self.links, "links", lambda item, where: send_object(item, where, RobotFeedCardLink)
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_feed_card_link import RobotFeedCardLink  # noqa: PLC0415

        d = dict(src_dict)
        links = as_models(d.pop("links"), "links", RobotFeedCardLink)

        robot_feed_card_content = cls(
            links=links,
        )

        robot_feed_card_content.additional_properties = d
        return robot_feed_card_content

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
