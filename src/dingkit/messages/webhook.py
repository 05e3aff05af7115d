"""Messages that a custom robot sends to its group, and replies to what people write to a robot.

They go to `send_robot_message` and `reply_robot_message`. A request has at most 20000 bytes; no page says so, but DingTalk's error does.
`RobotWebhook.send(..., split=True)` and `ding.robot.reply(..., split=True)` send a longer one in pieces.

DingTalk mentions only people whose mobile number or id is in the text, after an @: `Text` and `Markdown` put those at its end who are
not in it.

Examples:
    >>> from dingkit.messages import webhook
    >>> webhook.Text("disk full", at_mobiles=["13800000000"]).to_dict()
    {'msgtype': 'text', 'text': {'content': 'disk full @13800000000'}, 'at': {'atMobiles': ['13800000000']}}

Source: facts messages.yaml robot_webhook_message_types, robots.yaml robot_mentions, robot_webhook_media.
"""

# ruff: noqa: N802 - the constructors read like the classes they stand for
from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from collections.abc import Mapping
from copy import copy
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal, TypeVar, cast, overload

from dingtalk_openapi import models  # each model is imported when it is used
from dingtalk_openapi.errors import ArgumentValueError
from dingtalk_openapi.sending import send_list, send_object, send_text
from dingtalk_openapi.types import UNSET
from dingtalk_openapi.wire import given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dingtalk_openapi.types import Unset

    TextOrMarkdown = models.RobotTextMessage | models.RobotMarkdownMessage

__all__ = ("ActionCard", "Audio", "Empty", "FeedCard", "File", "Image", "Link", "Markdown", "Text", "Video")

M = TypeVar("M")


def Text(
    content: str,
    *,
    at_mobiles: Sequence[str] = (),
    at_user_ids: Sequence[str] = (),
    at_dingtalk_ids: Sequence[str] = (),
    at_all: bool | None = None,
) -> models.RobotTextMessage:
    """Plain text.

    Args:
        content: The text. Who is mentioned and not in it, as `@` and the number or id, is put at its end.
        at_mobiles: Mobile numbers of the people to mention.
        at_user_ids: Userids of the people to mention; at most 50 are advised.
        at_dingtalk_ids: Encrypted ids of the people to mention, `sender_id` or `at_users[].dingtalk_id` of what they wrote, for people
            without a userid in the corp. Observed in replies, no longer documented.
        at_all: Mention everybody; the text needs nothing for that.

    Raises:
        ArgumentTypeError: a list of people is one string, or no list.
        ArgumentValueError: a number or an id is empty.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.Text("lunch! @zhangsan", at_user_ids=["zhangsan"]).at.to_dict()
        {'atUserIds': ['zhangsan']}
        >>> webhook.Text("lunch!", at_user_ids=["zhangsan"]).text.content
        'lunch! @zhangsan'
    """
    at = _at(at_mobiles, at_user_ids, at_dingtalk_ids, at_all)
    return models.RobotTextMessage(text=models.RobotTextContent(content=mention(send_text(content, "content"), _people(at))), at=at)


def Markdown(
    title: str,
    text: str,
    *,
    at_mobiles: Sequence[str] = (),
    at_user_ids: Sequence[str] = (),
    at_dingtalk_ids: Sequence[str] = (),
    at_all: bool | None = None,
) -> models.RobotMarkdownMessage:
    """Markdown.

    Args:
        title: Shown in the list of conversations.
        text: Body in markdown. Who is mentioned and not in it, as `@` and the number or id, is put at its end.
        at_mobiles: Mobile numbers of the people to mention.
        at_user_ids: Userids of the people to mention; at most 50 are advised.
        at_dingtalk_ids: Encrypted ids of the people to mention, `sender_id` or `at_users[].dingtalk_id` of what they wrote, for people
            without a userid in the corp. Observed in replies, no longer documented.
        at_all: Mention everybody; the text needs nothing for that.

    Raises:
        ArgumentTypeError: a list of people is one string, or no list.
        ArgumentValueError: a number or an id is empty.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.Markdown("Alarm", "#### Alarm\\ndisk full").to_dict()
        {'msgtype': 'markdown', 'markdown': {'title': 'Alarm', 'text': '#### Alarm\\ndisk full'}}
    """
    at = _at(at_mobiles, at_user_ids, at_dingtalk_ids, at_all)
    content = models.RobotMarkdownContent(title=title, text=mention(send_text(text, "text"), _people(at)))
    return models.RobotMarkdownMessage(markdown=content, at=at)


def Link(title: str, text: str, message_url: str, pic_url: str | None = None) -> models.RobotLinkMessage:
    """A link with title, description and picture; it cannot mention people.

    Args:
        title: Title.
        text: Description; DingTalk cuts it when it is long.
        message_url: Address that a click opens.
        pic_url: Address or media id of the picture.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.Link("News", "The canteen opens at noon.", "https://app.example/news/1").link.message_url
        'https://app.example/news/1'
    """
    content = models.RobotLinkContent(title=title, text=text, message_url=message_url, pic_url=given(pic_url))
    return models.RobotLinkMessage(link=content)


@overload
def ActionCard(
    title: str, text: str, *, single_title: str, single_url: str, horizontal: bool | None = None, hide_avatar: bool | None = None
) -> models.RobotActionCardMessage: ...
@overload
def ActionCard(
    title: str, text: str, *, buttons: Sequence[tuple[str, str]], horizontal: bool | None = None
) -> models.RobotActionCardMessage: ...
def ActionCard(
    title: str,
    text: str,
    *,
    single_title: str | None = None,
    single_url: str | None = None,
    buttons: Sequence[tuple[str, str]] = (),
    horizontal: bool | None = None,
    hide_avatar: bool | None = None,
) -> models.RobotActionCardMessage:
    """A card that opens one page, or a card with several buttons.

    Args:
        title: Shown in the list of conversations.
        text: Body in markdown; to mention a person, write `@` and the userid into it.
        single_title: Text of the only button.
        single_url: Address that the card opens.
        buttons: Title and address of each button.
        horizontal: Arrange the buttons beside each other (true) or below each other (false); DingTalk decides when it is not given.
        hide_avatar: Hide the avatar of the sender; only for a card that opens one page.

    Raises:
        ArgumentValueError: neither one target nor buttons were given, or both; or `hide_avatar` with buttons.

    Examples:
        >>> from dingkit.messages import webhook
        >>> card = webhook.ActionCard("Leave", "3 days off", buttons=[("Agree", "https://a.example"), ("Refuse", "https://b.example")])
        >>> [button.title for button in card.action_card.btns]
        ['Agree', 'Refuse']
    """
    if buttons and single_title is None and single_url is None and hide_avatar is None:
        rows = [models.RobotActionCardButton(title=caption, action_url=url) for caption, url in buttons]
        return models.RobotActionCardMessage(
            action_card=models.RobotMultiActionCard(title=title, text=text, btns=rows, btn_orientation=_flag(horizontal))
        )
    if not buttons and single_title is not None and single_url is not None:
        return models.RobotActionCardMessage(
            action_card=models.RobotSingleActionCard(
                title=title,
                text=text,
                single_title=single_title,
                single_url=single_url,
                btn_orientation=_flag(horizontal),
                hide_avatar=_flag(hide_avatar),
            )
        )
    raise ArgumentValueError("give an action card either single_title and single_url (and perhaps hide_avatar), or buttons", field="")


def FeedCard(links: Sequence[tuple[str, str, str]]) -> models.RobotFeedCardMessage:
    """Several links with pictures; it cannot mention people.

    Args:
        links: Text, address and address of the picture of each link.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.FeedCard([("News", "https://app.example/news/1", "https://app.example/news/1.png")]).feed_card.links[0].title
        'News'
    """
    rows = [models.RobotFeedCardLink(title=title, message_url=message_url, pic_url=pic_url) for title, message_url, pic_url in links]
    return models.RobotFeedCardMessage(feed_card=models.RobotFeedCardContent(links=rows))


def Image(pic_url: str) -> models.RobotImageMessage:
    """A picture. DingTalk's page says that webhooks send none; clients send this form through webhooks, and in replies.

    What the page has is a picture in markdown, `![](address)`; clients put the media id of an uploaded picture there, too.

    Args:
        pic_url: Address of the picture, which DingTalk must be able to open; one client gives a media id.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.Image("https://app.example/photo.png").to_dict()
        {'msgtype': 'image', 'image': {'picURL': 'https://app.example/photo.png'}}

    Source: facts robots.yaml robot_webhook_media (observed).
    """
    return models.RobotImageMessage(image=models.RobotImageContent(pic_url=pic_url))


def File(media_id: str, file_name: str, file_type: str | None = None) -> models.RobotFileMessage:
    """A file, in a reply to a message to a robot; a custom robot sends none.

    DingTalk's page says that webhooks send none; clients send this form in replies. `dingkit.messages.sample.File` is documented.

    Args:
        media_id: Media id of the uploaded file.
        file_name: Name of the file.
        file_type: Kind of file; by default the ending of its name, `file` when it has none.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.File("@lADOexample", "report.xlsx").file.file_type
        'xlsx'

    Source: facts robots.yaml robot_webhook_media (observed).
    """
    kind = file_type or PurePosixPath(file_name).suffix[1:] or "file"
    return models.RobotFileMessage(file=models.RobotFileContent(media_id=media_id, file_name=file_name, file_type=kind.lower()))


def Audio(media_id: str, *, milliseconds: int) -> models.RobotAudioMessage:
    """A voice recording, in a reply to a message to a robot; a custom robot sends none.

    DingTalk's own connector sends it so; another client was refused (400105) and sends a `File`. `dingkit.messages.sample.Audio` is
    documented.

    Args:
        media_id: Media id of the uploaded recording.
        milliseconds: Its length.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.Audio("@lADOexample", milliseconds=3000).to_dict()
        {'msgtype': 'voice', 'voice': {'mediaId': '@lADOexample', 'duration': '3000'}}

    Source: facts robots.yaml robot_webhook_media (observed).
    """
    return models.RobotAudioMessage(voice=models.RobotAudioContent(media_id=media_id, duration=send_text(milliseconds, "milliseconds")))


def Video(video_media_id: str, pic_media_id: str, *, seconds: int) -> models.RobotVideoMessage:
    """A video, in a reply to a message to a robot; a custom robot sends none.

    DingTalk's page says that webhooks send none; a client sends this form in replies. `dingkit.messages.sample.Video` is documented.

    Args:
        video_media_id: Media id of the uploaded video.
        pic_media_id: Media id of its cover picture.
        seconds: Its length.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.Video("$iQELexample", "$igEexample", seconds=10).video.duration
        '10'

    Source: facts robots.yaml robot_webhook_media (observed).
    """
    content = models.RobotVideoContent(video_media_id=video_media_id, duration=send_text(seconds, "seconds"), pic_media_id=pic_media_id)
    return models.RobotVideoMessage(video=content)


def Empty() -> models.RobotEmptyMessage:
    """No message: how a robot in HTTP mode answers that does not want to reply.

    Examples:
        >>> from dingkit.messages import webhook
        >>> webhook.Empty().to_dict()
        {'msgtype': 'empty'}
    """
    return models.RobotEmptyMessage()


def mention(text: str, people: Sequence[str]) -> str:
    """Return a text with all of some people in it: DingTalk mentions only people who are in the text.

    Args:
        text: The text, or a body in markdown.
        people: Mobile numbers, userids or dingtalkIds; those that the text has already, after an `@`, are not put there again.

    Examples:
        >>> mention("@13800000000 look", ["1380", "13800000000", "zhangsan"])
        '@13800000000 look @1380 @zhangsan'
    """
    missing = [f"@{person}" for person in dict.fromkeys(people) if not is_mentioned(text, person)]
    if not missing:
        return text
    ends_in_code = re.search(r"(?:^|\n)[ \t]*(?:`{3,}|~{3,})[^\n]*\s*$", text)  # a fence with something behind it does not end code
    return f"{text.rstrip()}\n\n{' '.join(missing)}" if ends_in_code else " ".join([text, *missing] if text else missing)


def is_mentioned(text: str, person: str) -> bool:
    """Return whether a text mentions a person: `@` and the number or id, not as a part of a longer one or of an address."""
    return re.search(rf"(?<![A-Za-z0-9_.])@{re.escape(person)}(?![A-Za-z0-9_]|[.@-][A-Za-z0-9_])", text) is not None


def with_mentions(message: M) -> M:
    """Return a message whose text has all people that its `at` mentions: a model, or the message as on the wire.

    Raises:
        ArgumentError: it mentions people, and is of a kind that cannot; or something in it is wrong.
    """
    model = as_text(message)
    if model is None:
        at = message.get("at") if isinstance(message, Mapping) else getattr(message, "additional_properties", {}).get("at")
        if any(at.values()) if isinstance(at, Mapping) else at:
            raise ArgumentValueError("mentions people, which only texts and markdown can.", field="at")
        return message
    text = text_of(model)
    mentioned = mention(text, _people(model.at))
    if mentioned == text:
        return message
    changed = with_text(model, mentioned)
    return cast("M", changed.to_dict() if isinstance(message, Mapping) else changed)


def as_text(message: object) -> TextOrMarkdown | None:
    """Return a text or markdown, a model or as on the wire, as a model all of whose parts are models; `None` for any other kind.

    Raises:
        ArgumentError: something in it is wrong.
    """
    for kind, tag in ((models.RobotTextMessage, "text"), (models.RobotMarkdownMessage, "markdown")):
        if isinstance(message, kind) or (isinstance(message, Mapping) and message.get("msgtype") == tag):
            model: TextOrMarkdown = kind.from_dict(send_object(message, "msg", kind))
            return model
    return None


def text_of(message: TextOrMarkdown) -> str:
    """Return the text of a text or markdown."""
    return message.text.content if isinstance(message, models.RobotTextMessage) else message.markdown.text


def with_text(message: TextOrMarkdown, text: str) -> TextOrMarkdown:
    """Return the same text or markdown with another text."""
    changed = copy(message)
    if isinstance(changed, models.RobotTextMessage):
        changed.text = copy(changed.text)
        changed.text.content = text
    else:
        changed.markdown = copy(changed.markdown)
        changed.markdown.text = text
    return changed


def _people(at: models.RobotAt | Unset) -> list[str]:
    lists = (at.at_mobiles, at.at_user_ids, at.at_dingtalk_ids) if at else ()
    return [str(person) for people in lists for person in people or ()]


def _at(
    mobiles: Sequence[str],
    user_ids: Sequence[str],
    dingtalk_ids: Sequence[str],
    everybody: bool | None,  # noqa: FBT001
) -> models.RobotAt | Unset:
    found = {}
    for name, people in (("at_mobiles", mobiles), ("at_user_ids", user_ids), ("at_dingtalk_ids", dingtalk_ids)):
        found[name] = [text.strip() for text in send_list(people, name, send_text)]
        if "" in found[name]:
            raise ArgumentValueError("is empty.", field=f"{name}[{found[name].index('')}]")
    if not any(found.values()) and everybody is None:
        return UNSET
    return models.RobotAt(**{name: given(people or None) for name, people in found.items()}, is_at_all=given(everybody))


def _flag(value: bool | None) -> Literal["0", "1"] | Unset:  # noqa: FBT001
    return UNSET if value is None else "1" if value else "0"
