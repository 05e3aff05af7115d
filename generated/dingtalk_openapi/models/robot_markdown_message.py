from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, is_given, send_object
from ..types import UNSET, Unset
from ..wire import check_constant, mask_unknown

if TYPE_CHECKING:
    from ..models.robot_at import RobotAt
    from ..models.robot_markdown_content import RobotMarkdownContent


T = TypeVar("T", bound="RobotMarkdownMessage")


@_attrs_define
class RobotMarkdownMessage:
    """Markdown."""

    markdown: RobotMarkdownContent
    """Content of a markdown message."""

    msgtype: Literal["markdown"] = "markdown"
    """Kind of message."""

    at: RobotAt | Unset = UNSET
    """Who is mentioned; works with text and markdown only."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.robot_at import RobotAt  # noqa: PLC0415
        from ..models.robot_markdown_content import RobotMarkdownContent  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["msgtype"] = self.msgtype
        field_dict["markdown"] = send_object(self.markdown, "markdown", RobotMarkdownContent)
        if is_given(self.at):
            field_dict["at"] = send_object(self.at, "at", RobotAt)

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_at import RobotAt  # noqa: PLC0415
        from ..models.robot_markdown_content import RobotMarkdownContent  # noqa: PLC0415

        d = dict(src_dict)
        msgtype = cast(Literal["markdown"], d.pop("msgtype"))
        check_constant(msgtype, "markdown", "msgtype")

        markdown = as_model(d.pop("markdown"), "markdown", RobotMarkdownContent)

        at = as_model(given_value, "at", RobotAt) if is_given(given_value := d.pop("at", None)) else UNSET

        robot_markdown_message = cls(
            msgtype=msgtype,
            markdown=markdown,
            at=at,
        )

        robot_markdown_message.additional_properties = d
        return robot_markdown_message

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
