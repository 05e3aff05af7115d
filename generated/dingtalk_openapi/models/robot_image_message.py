from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, send_object
from ..wire import check_constant, mask_unknown

if TYPE_CHECKING:
    from ..models.robot_image_content import RobotImageContent


T = TypeVar("T", bound="RobotImageMessage")


@_attrs_define
class RobotImageMessage:
    """A picture; observed, the page of DingTalk says that webhooks send none."""

    image: RobotImageContent
    """Content of a picture."""

    msgtype: Literal["image"] = "image"
    """Kind of message."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.robot_image_content import RobotImageContent  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["msgtype"] = self.msgtype
        field_dict["image"] = send_object(self.image, "image", RobotImageContent)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_image_content import RobotImageContent  # noqa: PLC0415

        d = dict(src_dict)
        msgtype = cast(Literal["image"], d.pop("msgtype"))
        check_constant(msgtype, "image", "msgtype")

        image = as_model(d.pop("image"), "image", RobotImageContent)

        robot_image_message = cls(
            msgtype=msgtype,
            image=image,
        )

        robot_image_message.additional_properties = d
        return robot_image_message

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
