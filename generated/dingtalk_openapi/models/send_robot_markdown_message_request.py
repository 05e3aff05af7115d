from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, is_given, send_object, send_text
from ..types import UNSET, Unset
from ..wire import check_constant, mask_unknown

if TYPE_CHECKING:
    from ..models.robot_at import RobotAt
    from ..models.robot_markdown_content import RobotMarkdownContent


T = TypeVar("T", bound="SendRobotMarkdownMessageRequest")


@_attrs_define
class SendRobotMarkdownMessageRequest:
    """Markdown, sent through a webhook."""

    markdown: RobotMarkdownContent
    """Content of a markdown message."""

    msgtype: Literal["markdown"] = "markdown"
    """Kind of message."""

    msg_uuid: str | Unset = UNSET
    """Idempotency key; a call repeated with the same one does not send the message twice."""

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
        if is_given(self.msg_uuid):
            field_dict["msgUuid"] = send_text(self.msg_uuid, "msgUuid")
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

        msg_uuid = d.pop("msgUuid", UNSET)

        at = as_model(given_value, "at", RobotAt) if is_given(given_value := d.pop("at", None)) else UNSET

        send_robot_markdown_message_request = cls(
            msgtype=msgtype,
            markdown=markdown,
            msg_uuid=msg_uuid,
            at=at,
        )

        send_robot_markdown_message_request.additional_properties = d
        return send_robot_markdown_message_request

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
