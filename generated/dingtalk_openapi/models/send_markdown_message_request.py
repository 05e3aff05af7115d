from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, is_given, join_list, send_object, send_text
from ..types import UNSET, Unset
from ..wire import check_constant, mask_unknown, split_list

if TYPE_CHECKING:
    from ..models.markdown_content import MarkdownContent


T = TypeVar("T", bound="SendMarkdownMessageRequest")


@_attrs_define
class SendMarkdownMessageRequest:
    """A markdown message and its recipients; only one later document has this kind here."""

    agentid: str
    """Agent that sends the message; a number, written as text."""

    markdown: MarkdownContent
    """Content of a markdown message."""

    msgtype: Literal["markdown"] = "markdown"
    """Kind of message."""

    touser: Sequence[str | int] | Unset = UNSET
    """User ids; "@all" alone means everyone who can see the app."""

    toparty: Sequence[str | int] | Unset = UNSET
    """Department ids; ignored when `touser` is "@all". Departments below them are not included (later documentation)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.markdown_content import MarkdownContent  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["agentid"] = send_text(self.agentid, "agentid")
        field_dict["msgtype"] = self.msgtype
        field_dict["markdown"] = send_object(self.markdown, "markdown", MarkdownContent)
        if is_given(self.touser) and (joined := join_list(self.touser, "|", "touser")):
            field_dict["touser"] = joined
        if is_given(self.toparty) and (joined := join_list(self.toparty, "|", "toparty")):
            field_dict["toparty"] = joined

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.markdown_content import MarkdownContent  # noqa: PLC0415

        d = dict(src_dict)
        agentid = d.pop("agentid")

        msgtype = cast(Literal["markdown"], d.pop("msgtype"))
        check_constant(msgtype, "markdown", "msgtype")

        markdown = as_model(d.pop("markdown"), "markdown", MarkdownContent)

        _touser = d.pop("touser", UNSET)
        touser = UNSET if isinstance(_touser, Unset) else split_list(_touser, "|")

        _toparty = d.pop("toparty", UNSET)
        toparty = UNSET if isinstance(_toparty, Unset) else split_list(_toparty, "|")

        send_markdown_message_request = cls(
            agentid=agentid,
            msgtype=msgtype,
            markdown=markdown,
            touser=touser,
            toparty=toparty,
        )

        send_markdown_message_request.additional_properties = d
        return send_markdown_message_request

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
