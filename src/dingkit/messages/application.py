"""Short constructors of messages; each gives a generated model, so everything the spec knows can be set on it.

Limits are DingTalk's, as the spec has them: the reference of `message` says which of them are enforced, so that a message beyond is
refused before it is sent, and which are only advised. A whole message should have at most 2048 bytes besides, in work notifications and in
messages to conversations and groups, though not in `send_message`.

Examples:
    >>> from dingkit.messages import Text
    >>> Text("hello").to_dict()
    {'msgtype': 'text', 'text': {'content': 'hello'}}

Source: facts messages.yaml message_types.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Literal

from dingtalk_openapi.errors import ArgumentValueError
from dingtalk_openapi.models import (
    ActionCardButton,
    ActionCardMessage,
    FileContent,
    FileMessage,
    ImageContent,
    ImageMessage,
    LinkContent,
    LinkMessage,
    MarkdownContent,
    MarkdownMessage,
    MultiActionCard,
    OaBody,
    OaContent,
    OaFormRow,
    OaHead,
    OaMessage,
    OaRich,
    OaStatusBar,
    SingleActionCard,
    TextContent,
    TextMessage,
    VoiceContent,
    VoiceMessage,
)
from dingtalk_openapi.sending import send_text
from dingtalk_openapi.wire import given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["OA", "ActionCard", "File", "Image", "Link", "Markdown", "Text", "Voice"]


def Text(content: str) -> TextMessage:  # noqa: N802 - reads like the class it stands for
    """Plain text.

    Args:
        content: The text, at most 5000 characters; 500 are advised.
    """
    return TextMessage(text=TextContent(content=content))


def Image(media_id: str) -> ImageMessage:  # noqa: N802
    """A picture; 600x400 pixels (3:2) look best.

    Args:
        media_id: Media id of the picture, from `ding.media.upload_media(type_="image", ...)`.
    """
    return ImageMessage(image=ImageContent(media_id=media_id))


def Voice(media_id: str, duration: int) -> VoiceMessage:  # noqa: N802
    """A voice recording.

    Args:
        media_id: Media id of the voice; in 2016 at most 2 MB and 60 seconds of AMR.
        duration: Length in seconds; 1 to 59 are advised.
    """
    return VoiceMessage(voice=VoiceContent(media_id=media_id, duration=send_text(duration, "duration")))


def File(media_id: str) -> FileMessage:  # noqa: N802
    """A file of at most 10 MB.

    Args:
        media_id: Media id of the file.
    """
    return FileMessage(file=FileContent(media_id=media_id))


def Link(title: str, text: str, message_url: str, pic_url: str) -> LinkMessage:  # noqa: N802
    """A link with picture, title and description.

    Args:
        title: At most 100 characters are advised, and perhaps 64: error 34016 names that number without saying of which message.
        text: Description; at most 500 characters are advised.
        message_url: Address that a click opens.
        pic_url: Media id of the picture, in spite of its name.
    """
    return LinkMessage(link=LinkContent(title=title, text=text, message_url=message_url, pic_url=pic_url))


def Markdown(title: str, text: str) -> MarkdownMessage:  # noqa: N802
    """Markdown; the documentation of 2016 does not have it, a later one lists it for `send_message` too.

    Args:
        title: Shown in the list of conversations; at most 64 characters are advised.
        text: Markdown; at most 5000 characters are advised.
    """
    return MarkdownMessage(markdown=MarkdownContent(title=title, text=text))


def ActionCard(  # noqa: N802
    markdown: str,
    *,
    title: str | None = None,
    single_title: str | None = None,
    single_url: str | None = None,
    buttons: Sequence[tuple[str, str]] = (),
    horizontal: bool = False,
) -> ActionCardMessage:
    """A card that opens one page, or a card with several buttons; `send_message` does not take it.

    Args:
        markdown: Body in markdown, at most 5000 characters; 1000 are advised.
        title: Shown in the list of conversations, at most 64 characters.
        single_title: Text of the only button, at most 20 characters.
        single_url: What the card opens, at most 500 characters.
        buttons: Title (20 characters are advised) and address (700) of each button; at most 1000 characters together.
        horizontal: Arrange the buttons beside each other instead of below each other.

    Raises:
        ArgumentValueError: neither one target nor buttons were given, or both.

    Examples:
        >>> card = ActionCard("**Leave** of Zhang San", buttons=[("Agree", "https://a.example"), ("Refuse", "https://b.example")])
        >>> card.action_card.btn_orientation
        '0'
    """
    if buttons and single_title is None and single_url is None:
        rows = [ActionCardButton(title=text, action_url=url) for text, url in buttons]
        orientation: Literal["0", "1"] = "1" if horizontal else "0"
        return ActionCardMessage(
            action_card=MultiActionCard(markdown=markdown, btn_orientation=orientation, btn_json_list=rows, title=given(title))
        )
    if not buttons and single_title is not None and single_url is not None:
        return ActionCardMessage(
            action_card=SingleActionCard(markdown=markdown, single_title=single_title, single_url=single_url, title=given(title))
        )
    raise ArgumentValueError("give an action card either single_title and single_url, or buttons", field="")


def OA(  # noqa: N802
    message_url: str,
    *,
    head: str,
    bgcolor: str = "FFBBBBBB",
    pc_message_url: str | None = None,
    title: str | None = None,
    form: Mapping[str, str] | None = None,
    rich: tuple[str, str] | None = None,
    content: str | None = None,
    image: str | None = None,
    file_count: int | None = None,
    author: str | None = None,
    status: tuple[str, str] | None = None,
) -> OaMessage:
    """A message with head, form, big number, text and picture.

    Args:
        message_url: Address that a click opens.
        head: Text of the head; in work notifications and those of `send_message` DingTalk shows the app's name instead.
        bgcolor: Colour of the head; ARGB as exactly 8 hex digits, without 0x, is advised.
        pc_message_url: Address that a click on a PC opens.
        title: Title of the body; at most 50 characters are advised.
        form: Rows of label and value; at most 6 are shown.
        rich: A big number and its unit.
        content: Text; 3 lines are shown.
        image: Media id of a picture.
        file_count: Number of attachments, for display only.
        author: Name of the author to show.
        status: Text and background (`0xFF` and six hex digits are advised) of the status bar; only in work notifications to
            `userid_list` with at most 5 users.

    Examples:
        >>> OA("https://app.example/leave/1", head="Leave", title="Zhang San", form={"Days:": "3"}).oa.body.form[0].value
        '3'
    """
    return OaMessage(
        oa=OaContent(
            message_url=message_url,
            pc_message_url=given(pc_message_url),
            head=OaHead(bgcolor=bgcolor, text=head),
            status_bar=given(status and OaStatusBar(status_value=status[0], status_bg=status[1])),
            body=OaBody(
                title=given(title),
                form=given(None if form is None else [OaFormRow(key=key, value=value) for key, value in form.items()]),
                rich=given(rich and OaRich(num=rich[0], unit=rich[1])),
                content=given(content),
                image=given(image),
                file_count=given(None if file_count is None else send_text(file_count, "file_count")),
                author=given(author),
            ),
        )
    )
