from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset
from ..wire import mask_unknown

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
        rich_text: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rich_text, Unset):
            rich_text = []
            for rich_text_item_data in self.rich_text:
                rich_text_item = rich_text_item_data.to_dict()
                rich_text.append(rich_text_item)

        download_code = self.download_code

        picture_download_code = self.picture_download_code

        recognition = self.recognition

        duration: int | str | Unset
        if isinstance(self.duration, Unset):
            duration = UNSET
        else:
            duration = self.duration

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
        _rich_text = d.pop("richText", UNSET)
        rich_text: list[RobotInboundRichTextItem] | Unset = UNSET
        if _rich_text is not None and not isinstance(_rich_text, Unset):
            rich_text = []
            for rich_text_item_data in _rich_text:
                rich_text_item = RobotInboundRichTextItem.from_dict(rich_text_item_data)

                rich_text.append(rich_text_item)

        download_code = d.pop("downloadCode", UNSET)

        picture_download_code = d.pop("pictureDownloadCode", UNSET)

        recognition = d.pop("recognition", UNSET)

        def _parse_duration(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        duration = _parse_duration(d.pop("duration", UNSET))

        video_type = d.pop("videoType", UNSET)

        file_name = d.pop("fileName", UNSET)

        space_id = d.pop("spaceId", UNSET)

        file_id = d.pop("fileId", UNSET)

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
