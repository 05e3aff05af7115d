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


T = TypeVar("T", bound="RobotInboundContent")


@_attrs_define
class RobotInboundContent:
    """Content of a message of any kind but text. Which fields there are follows from `msgtype`; the schemas combined here
    tell.

        Attributes:
            rich_text (list[RobotInboundRichTextItem] | Unset): Texts and pictures in the order in which they were written
                (richText).
            download_code (str | Unset): Code to download the picture, recording, video or file with.
            picture_download_code (str | Unset): Code to download the picture with (picture).
            recognition (str | Unset): What was said, as text (audio).
            duration (int | str | Unset): Length in milliseconds (audio, video); a sample of a video has the text "5".
            video_type (str | Unset): Kind of video, e.g. mp4 (video).
            file_name (str | Unset): Name of the file (file).
            space_id (str | Unset): Id of the space that holds the file (file; not always there).
            file_id (str | Unset): Id of the file in that space (file; not always there).
    """

    rich_text: list[RobotInboundRichTextItem] | Unset = UNSET
    download_code: str | Unset = UNSET
    picture_download_code: str | Unset = UNSET
    recognition: str | Unset = UNSET
    duration: int | str | Unset = UNSET
    video_type: str | Unset = UNSET
    file_name: str | Unset = UNSET
    space_id: str | Unset = UNSET
    file_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=mask_unknown)

    def to_dict(self) -> dict[str, Any]:
        rich_text = write(self.rich_text)

        download_code = self.download_code

        picture_download_code = self.picture_download_code

        recognition = self.recognition

        duration = write(self.duration)

        video_type = self.video_type

        file_name = self.file_name

        space_id = self.space_id

        file_id = self.file_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.robot_inbound_rich_text_item import RobotInboundRichTextItem  # noqa: PLC0415

        d = dict(src_dict)
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

        robot_inbound_content = cls(
            rich_text=rich_text,
            download_code=download_code,
            picture_download_code=picture_download_code,
            recognition=recognition,
            duration=duration,
            video_type=video_type,
            file_name=file_name,
            space_id=space_id,
            file_id=file_id,
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
