from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..sending import as_model, is_given, join_list, send_flag, send_integer, send_object
from ..types import UNSET, Unset
from ..wire import mask_unknown, split_list

if TYPE_CHECKING:
    from ..models.action_card_message import ActionCardMessage
    from ..models.file_message import FileMessage
    from ..models.image_message import ImageMessage
    from ..models.link_message import LinkMessage
    from ..models.markdown_message import MarkdownMessage
    from ..models.oa_message import OaMessage
    from ..models.text_message import TextMessage
    from ..models.voice_message import VoiceMessage


T = TypeVar("T", bound="SendWorkNotificationRequest")


@_attrs_define
class SendWorkNotificationRequest:
    """Recipients and message of a work notification."""

    agent_id: int
    """Agent that sends the notification."""

    msg: (
        ActionCardMessage
        | FileMessage
        | ImageMessage
        | LinkMessage
        | MarkdownMessage
        | OaMessage
        | TextMessage
        | VoiceMessage
    )
    """The message of a work notification, an ordinary message or a message to a group (later form), of exactly one
    kind."""

    userid_list: Sequence[str | int] | Unset = UNSET
    """User ids, at most 100."""

    dept_id_list: Sequence[str | int] | Unset = UNSET
    """Department ids, at most 20; departments below them are included."""

    to_all_user: bool | Unset = UNSET
    """True sends to the whole corp; when false, `userid_list` or `dept_id_list` is required."""

    enable_id_trans: bool | Unset = UNSET
    """Only in the Java SDK, which does not say what it does."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        from ..models.action_card_message import ActionCardMessage  # noqa: PLC0415
        from ..models.file_message import FileMessage  # noqa: PLC0415
        from ..models.image_message import ImageMessage  # noqa: PLC0415
        from ..models.link_message import LinkMessage  # noqa: PLC0415
        from ..models.markdown_message import MarkdownMessage  # noqa: PLC0415
        from ..models.oa_message import OaMessage  # noqa: PLC0415
        from ..models.text_message import TextMessage  # noqa: PLC0415
        from ..models.voice_message import VoiceMessage  # noqa: PLC0415

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict["agent_id"] = send_integer(self.agent_id, "agent_id")
        field_dict["msg"] = send_object(
            self.msg,
            "msg",
            ActionCardMessage,
            FileMessage,
            ImageMessage,
            LinkMessage,
            MarkdownMessage,
            OaMessage,
            TextMessage,
            VoiceMessage,
        )
        if is_given(self.userid_list) and (joined := join_list(self.userid_list, ",", "userid_list")):
            field_dict["userid_list"] = joined
        if is_given(self.dept_id_list) and (joined := join_list(self.dept_id_list, ",", "dept_id_list")):
            field_dict["dept_id_list"] = joined
        if is_given(self.to_all_user):
            field_dict["to_all_user"] = send_flag(self.to_all_user, "to_all_user")
        if is_given(self.enable_id_trans):
            field_dict["enable_id_trans"] = send_flag(self.enable_id_trans, "enable_id_trans")

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.action_card_message import ActionCardMessage  # noqa: PLC0415
        from ..models.file_message import FileMessage  # noqa: PLC0415
        from ..models.image_message import ImageMessage  # noqa: PLC0415
        from ..models.link_message import LinkMessage  # noqa: PLC0415
        from ..models.markdown_message import MarkdownMessage  # noqa: PLC0415
        from ..models.oa_message import OaMessage  # noqa: PLC0415
        from ..models.text_message import TextMessage  # noqa: PLC0415
        from ..models.voice_message import VoiceMessage  # noqa: PLC0415

        d = dict(src_dict)
        agent_id = d.pop("agent_id")

        msg = as_model(
            d.pop("msg"),
            "msg",
            ActionCardMessage,
            FileMessage,
            ImageMessage,
            LinkMessage,
            MarkdownMessage,
            OaMessage,
            TextMessage,
            VoiceMessage,
        )

        _userid_list = d.pop("userid_list", UNSET)
        userid_list = UNSET if isinstance(_userid_list, Unset) else split_list(_userid_list, ",")

        _dept_id_list = d.pop("dept_id_list", UNSET)
        dept_id_list = UNSET if isinstance(_dept_id_list, Unset) else split_list(_dept_id_list, ",")

        to_all_user = d.pop("to_all_user", UNSET)

        enable_id_trans = d.pop("enable_id_trans", UNSET)

        send_work_notification_request = cls(
            agent_id=agent_id,
            msg=msg,
            userid_list=userid_list,
            dept_id_list=dept_id_list,
            to_all_user=to_all_user,
            enable_id_trans=enable_id_trans,
        )

        send_work_notification_request.additional_properties = d
        return send_work_notification_request

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
