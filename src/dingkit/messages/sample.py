"""Messages that the robot of an app sends to single people and to groups.

They go to `send_robot_oto_messages` and `send_robot_group_message`. Each is one of DingTalk's message templates: a `msgKey` ("sample…")
and a `msgParam`, JSON text of at most 15000 bytes, which is a typed model here. They cannot mention people with an @.

Examples:
    >>> from dingkit.messages import sample
    >>> message = sample.Markdown("Daily report", "# Done")
    >>> message.msg_param.title
    'Daily report'
    >>> message.to_dict()
    {'msgKey': 'sampleMarkdown', 'msgParam': '{"title":"Daily report","text":"# Done"}'}

Source: facts messages.yaml sample_msg_keys.
"""

# ruff: noqa: N802 - the constructors read like the classes they stand for
from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from dingtalk_openapi import models  # each model is imported when it is used
from dingtalk_openapi.errors import ArgumentValueError
from dingtalk_openapi.sending import send_text
from dingtalk_openapi.wire import given

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ("ActionCard", "Audio", "File", "Image", "Link", "Markdown", "Text", "Video")


def Text(content: str) -> models.SampleText:
    """Plain text (sampleText).

    Args:
        content: The text.

    Examples:
        >>> from dingkit.messages import sample
        >>> sample.Text("hello").msg_key
        'sampleText'
    """
    return models.SampleText(msg_param=models.SampleTextParam(content=content))


def Markdown(title: str, text: str) -> models.SampleMarkdown:
    """Markdown (sampleMarkdown).

    Args:
        title: Shown in the list of conversations.
        text: Body in markdown.

    Examples:
        >>> from dingkit.messages import sample
        >>> sample.Markdown("Daily report", "# Done").msg_key
        'sampleMarkdown'
    """
    return models.SampleMarkdown(msg_param=models.SampleMarkdownParam(title=title, text=text))


def Image(photo_url: str) -> models.SampleImageMsg:
    """A picture (sampleImageMsg).

    Args:
        photo_url: Address (https) of the picture, or its media id.

    Examples:
        >>> from dingkit.messages import sample
        >>> sample.Image("@lADOexamplePicture").msg_key
        'sampleImageMsg'
    """
    return models.SampleImageMsg(msg_param=models.SampleImageMsgParam(photo_url=photo_url))


def Link(title: str, text: str, message_url: str, pic_url: str | None = None) -> models.SampleLink:
    """A link with title, description and picture (sampleLink).

    Args:
        title: Title.
        text: Description.
        message_url: Address that a click opens.
        pic_url: Media id or address of the picture.

    Examples:
        >>> from dingkit.messages import sample
        >>> sample.Link("News", "The canteen opens at noon.", "https://app.example/news/1", "@lADOexamplePicture").msg_key
        'sampleLink'
    """
    param = models.SampleLinkParam(title=title, text=text, message_url=message_url, pic_url=given(pic_url))
    return models.SampleLink(msg_param=param)


def ActionCard(
    title: str, text: str, buttons: Sequence[tuple[str, str]], *, horizontal: bool = False
) -> (
    models.SampleActionCard
    | models.SampleActionCard2
    | models.SampleActionCard3
    | models.SampleActionCard4
    | models.SampleActionCard5
    | models.SampleActionCard6
):
    """A card with buttons: sampleActionCard (one), sampleActionCard2 to 5 (below each other), sampleActionCard6 (two beside each other).

    Args:
        title: Shown in the list of conversations.
        text: Body in markdown.
        buttons: Title and address of each button, 1 to 5.
        horizontal: Arrange the buttons beside each other; there must be exactly 2.

    Raises:
        ArgumentValueError: there is no template for so many buttons.

    Examples:
        >>> from dingkit.messages import sample
        >>> buttons = [("Agree", "https://app.example/yes"), ("Refuse", "https://app.example/no")]
        >>> sample.ActionCard("Leave", "3 days off", buttons).msg_key
        'sampleActionCard2'
        >>> sample.ActionCard("Leave", "3 days off", buttons, horizontal=True).msg_key
        'sampleActionCard6'
    """
    if horizontal:
        if len(buttons) != 2:
            raise ArgumentValueError(f"a card has exactly 2 buttons beside each other, got {len(buttons)}", field="")
        (left, left_url), (right, right_url) = buttons
        return models.SampleActionCard6(
            msg_param=models.SampleActionCard6Param(
                title=title, text=text, button_title_1=left, button_url_1=left_url, button_title_2=right, button_url_2=right_url
            )
        )
    rows = {"title": title, "text": text}
    for number, (caption, url) in enumerate(buttons, start=1):
        rows |= {f"action_title_{number}": caption, f"action_url{number}": url}
    match len(buttons):
        case 1:
            ((caption, url),) = buttons
            param = models.SampleActionCardParam(title=title, text=text, single_title=caption, single_url=url)
            return models.SampleActionCard(msg_param=param)
        case 2:
            return models.SampleActionCard2(msg_param=models.SampleActionCard2Param(**rows))
        case 3:
            return models.SampleActionCard3(msg_param=models.SampleActionCard3Param(**rows))
        case 4:
            return models.SampleActionCard4(msg_param=models.SampleActionCard4Param(**rows))
        case 5:
            return models.SampleActionCard5(msg_param=models.SampleActionCard5Param(**rows))
    raise ArgumentValueError(f"a card has 1 to 5 buttons, got {len(buttons)}", field="")


def Audio(media_id: str, *, milliseconds: int) -> models.SampleAudio:
    """A voice recording (sampleAudio): amr or ogg; mp3 and wav, which DingTalk takes too, were seen to show 0 seconds and not to play.

    Args:
        media_id: Media id of the recording, from `ding.media.upload(..., type="voice")`, which takes the same formats.
        milliseconds: Its length; a video's is in seconds.

    Examples:
        >>> from dingkit.messages import sample
        >>> sample.Audio("@lADOexampleVoice", milliseconds=3000).msg_param.duration
        '3000'
    """
    return models.SampleAudio(msg_param=models.SampleAudioParam(media_id=media_id, duration=send_text(milliseconds, "milliseconds")))


def File(media_id: str, file_name: str, file_type: str | None = None) -> models.SampleFile:
    """A file of any kind (sampleFile); DingTalk's page lists xlsx, pdf, zip, rar, doc and docx.

    Args:
        media_id: Media id of the file.
        file_name: Name of the file, with its ending.
        file_type: Kind of file; by default the ending of its name, `file` when it has none.

    Examples:
        >>> from dingkit.messages import sample
        >>> sample.File("@lADOexampleFile", "report.xlsx").msg_param.file_type
        'xlsx'
    """
    kind = file_type or PurePosixPath(file_name).suffix[1:].lower() or "file"
    return models.SampleFile(msg_param=models.SampleFileParam(media_id=media_id, file_name=file_name, file_type=kind))


def Video(
    video_media_id: str, pic_media_id: str, *, seconds: int, height: int | None = None, width: int | None = None
) -> models.SampleVideo:
    """A video, mp4 (sampleVideo).

    Args:
        video_media_id: Media id of the video.
        pic_media_id: Media id of its cover picture.
        seconds: Its length; a voice recording's is in milliseconds.
        height: Height at which it is shown, in pixels.
        width: Width at which it is shown, in pixels.

    Examples:
        >>> from dingkit.messages import sample
        >>> sample.Video("$iQELexampleVideo", "$igEexampleCover", seconds=10).msg_param.duration
        '10'
    """
    param = models.SampleVideoParam(
        duration=send_text(seconds, "seconds"),
        video_media_id=video_media_id,
        pic_media_id=pic_media_id,
        height=given(None if height is None else send_text(height, "height")),
        width=given(None if width is None else send_text(width, "width")),
    )
    return models.SampleVideo(msg_param=param)
