from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import given, mask_unknown, read_list, read_object, write

if TYPE_CHECKING:
    from ..models.robot_inbound_rich_text_item import RobotInboundRichTextItem
    from ..models.robot_replied_message import RobotRepliedMessage


T = TypeVar("T", bound="RobotInboundContent")


@_attrs_define
class RobotInboundContent:
    """Content of a message of any kind but text. Which fields there are follows from `msgtype`; the schemas combined here
    tell.
    """

    is_reply_msg: bool | Unset = UNSET
    """Whether the message answers another one by quoting it."""

    replied_msg: RobotRepliedMessage | Unset = UNSET
    """A message that another one answers by quoting it. Observed, on no page. In Python it has the accessors
    `plain_text`, `files` and `quoted` besides."""

    rich_text: list[RobotInboundRichTextItem] | Unset = UNSET
    """Texts and pictures in the order in which they were written (richText)."""

    download_code: str | Unset = UNSET
    """Code to download the picture, recording, video or file with."""

    picture_download_code: str | Unset = UNSET
    """Code to download the picture with (picture)."""

    recognition: str | Unset = UNSET
    """What was said, as text (audio)."""

    duration: int | str | Unset = UNSET
    """Length in milliseconds (audio, video); a sample of a video has the text "5"."""

    video_type: str | Unset = UNSET
    """Kind of video, e.g. mp4 (video)."""

    file_name: str | Unset = UNSET
    """Name of the file (file)."""

    space_id: str | Unset = UNSET
    """Id of the space that holds the file (file; not always there)."""

    file_id: str | Unset = UNSET
    """Id of the file in that space (file; not always there)."""

    title: str | Unset = UNSET
    """Title, of a forwarded conversation or a card."""

    summary: str | Unset = UNSET
    """The first messages, a line for each (chatRecord)."""

    chat_record: str | Unset = UNSET
    """The messages as JSON text, a list of objects (chatRecord); DingTalk leaves some of them out, or all. Some
    clients saw a list."""

    text: str | Unset = UNSET
    """Text, of markdown, of a card or of a quoted text."""

    biz_custom_action_url: str | Unset = UNSET
    """Address of a shared document (interactiveCard)."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        is_reply_msg = self.is_reply_msg

        replied_msg = write(self.replied_msg)

        rich_text = write(self.rich_text)

        download_code = self.download_code

        picture_download_code = self.picture_download_code

        recognition = self.recognition

        duration = write(self.duration)

        video_type = self.video_type

        file_name = self.file_name

        space_id = self.space_id

        file_id = self.file_id

        title = self.title

        summary = self.summary

        chat_record = self.chat_record

        text = self.text

        biz_custom_action_url = self.biz_custom_action_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_reply_msg is not UNSET:
            field_dict["isReplyMsg"] = is_reply_msg
        if replied_msg is not UNSET:
            field_dict["repliedMsg"] = replied_msg
        if rich_text is not UNSET:
            field_dict["richText"] = rich_text
        if download_code is not UNSET:
            field_dict["downloadCode"] = download_code
        if picture_download_code is not UNSET:
            field_dict["pictureDownloadCode"] = picture_download_code
        if recognition is not UNSET:
            field_dict["recognition"] = recognition
        if duration is not UNSET:
            field_dict["duration"] = duration
        if video_type is not UNSET:
            field_dict["videoType"] = video_type
        if file_name is not UNSET:
            field_dict["fileName"] = file_name
        if space_id is not UNSET:
            field_dict["spaceId"] = space_id
        if file_id is not UNSET:
            field_dict["fileId"] = file_id
        if title is not UNSET:
            field_dict["title"] = title
        if summary is not UNSET:
            field_dict["summary"] = summary
        if chat_record is not UNSET:
            field_dict["chatRecord"] = chat_record
        if text is not UNSET:
            field_dict["text"] = text
        if biz_custom_action_url is not UNSET:
            field_dict["biz_custom_action_url"] = biz_custom_action_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_inbound_rich_text_item import RobotInboundRichTextItem  # noqa: PLC0415
        from ..models.robot_replied_message import RobotRepliedMessage  # noqa: PLC0415

        d = dict(src_dict)
        is_reply_msg = given(d.pop("isReplyMsg", None))

        replied_msg = read_object(given(d.pop("repliedMsg", None)), RobotRepliedMessage.from_dict)

        rich_text = read_list(
            given(d.pop("richText", None)), lambda item: read_object(item, RobotInboundRichTextItem.from_dict)
        )

        download_code = given(d.pop("downloadCode", None))

        picture_download_code = given(d.pop("pictureDownloadCode", None))

        recognition = given(d.pop("recognition", None))

        duration = given(d.pop("duration", None))

        video_type = given(d.pop("videoType", None))

        file_name = given(d.pop("fileName", None))

        space_id = given(d.pop("spaceId", None))

        file_id = given(d.pop("fileId", None))

        title = given(d.pop("title", None))

        summary = given(d.pop("summary", None))

        chat_record = given(d.pop("chatRecord", None))

        text = given(d.pop("text", None))

        biz_custom_action_url = given(d.pop("biz_custom_action_url", None))

        robot_inbound_content = cls(
            is_reply_msg=is_reply_msg,
            replied_msg=replied_msg,
            rich_text=rich_text,
            download_code=download_code,
            picture_download_code=picture_download_code,
            recognition=recognition,
            duration=duration,
            video_type=video_type,
            file_name=file_name,
            space_id=space_id,
            file_id=file_id,
            title=title,
            summary=summary,
            chat_record=chat_record,
            text=text,
            biz_custom_action_url=biz_custom_action_url,
        )

        robot_inbound_content.additional_properties = d
        return robot_inbound_content

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
