"""Messages that a custom robot sends to its group, and replies to what people write to a robot.

They go to `send_robot_message` and `reply_robot_message`. A request has at most 20000 bytes: the error for longer ones says so,
no page does.

Example:
    >>> from dingkit.messages import webhook
    >>> webhook.Text("disk full @13800000000", at_mobiles=["13800000000"]).to_dict()
    {'msgtype': 'text', 'text': {'content': 'disk full @13800000000'}, 'at': {'atMobiles': ['13800000000']}}

Source: facts messages.yaml robot_webhook_message_types.
"""

# ruff: noqa: N802 - the constructors read like the classes they stand for
from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Literal, overload

from dingtalk_openapi import models  # each model is imported when it is used
from dingtalk_openapi.errors import ArgumentValueError
from dingtalk_openapi.sending import send_list, send_text
from dingtalk_openapi.types import UNSET
from dingtalk_openapi.wire import given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dingtalk_openapi.types import Unset

__all__ = ("ActionCard", "Empty", "FeedCard", "Link", "Markdown", "Text")


def Text(
    content: str,
    *,
    at_mobiles: Sequence[str] = (),
    at_user_ids: Sequence[str] = (),
    at_all: bool | None = None,
) -> models.RobotTextMessage:
    """Plain text.

    Args:
        content: The text; write whom you mention into it as well, as `@` and the mobile number or user id.
        at_mobiles: Mobile numbers of the people to mention.
        at_user_ids: User ids of the people to mention; at most 50 are advised.
        at_all: Mention everybody.

    Raises:
        ArgumentTypeError: a list of people is one string, or none.

    Example:
        >>> from dingkit.messages import webhook
        >>> webhook.Text("lunch! @zhangsan", at_user_ids=["zhangsan"]).at.to_dict()
        {'atUserIds': ['zhangsan']}
    """
    return models.RobotTextMessage(text=models.RobotTextContent(content=content), at=_at(at_mobiles, at_user_ids, at_all))


def Markdown(
    title: str,
    text: str,
    *,
    at_mobiles: Sequence[str] = (),
    at_user_ids: Sequence[str] = (),
    at_all: bool | None = None,
) -> models.RobotMarkdownMessage:
    """Markdown.

    Args:
        title: Shown in the list of conversations.
        text: Body in markdown; write whom you mention into it as well, as `@` and the mobile number or user id.
        at_mobiles: Mobile numbers of the people to mention.
        at_user_ids: User ids of the people to mention; at most 50 are advised.
        at_all: Mention everybody.

    Raises:
        ArgumentTypeError: a list of people is one string, or none.

    Example:
        >>> from dingkit.messages import webhook
        >>> webhook.Markdown("Alarm", "#### Alarm\\ndisk full").to_dict()
        {'msgtype': 'markdown', 'markdown': {'title': 'Alarm', 'text': '#### Alarm\\ndisk full'}}
    """
    content = models.RobotMarkdownContent(title=title, text=text)
    return models.RobotMarkdownMessage(markdown=content, at=_at(at_mobiles, at_user_ids, at_all))


def Link(title: str, text: str, message_url: str, pic_url: str | None = None) -> models.RobotLinkMessage:
    """A link with title, description and picture; nobody can be mentioned in it.

    Args:
        title: Title.
        text: Description; DingTalk cuts it when it is long.
        message_url: Address that a click opens.
        pic_url: Address or media id of the picture.

    Example:
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
    """A card that opens one page, or a card with several buttons; nobody can be mentioned in it.

    Args:
        title: Shown in the list of conversations.
        text: Body in markdown.
        single_title: Text of the only button.
        single_url: Address that the card opens.
        buttons: Title and address of each button.
        horizontal: Arrange the buttons beside each other (true) or below each other (false); DingTalk decides when it is not given.
        hide_avatar: Hide the avatar of the sender; only for a card that opens one page.

    Raises:
        ArgumentValueError: neither one target nor buttons were given, or both; or `hide_avatar` with buttons.

    Example:
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
    """Several links with pictures; nobody can be mentioned in it.

    Args:
        links: Text, address and address of the picture of each link.

    Example:
        >>> from dingkit.messages import webhook
        >>> webhook.FeedCard([("News", "https://app.example/news/1", "https://app.example/news/1.png")]).feed_card.links[0].title
        'News'
    """
    rows = [models.RobotFeedCardLink(title=title, message_url=message_url, pic_url=pic_url) for title, message_url, pic_url in links]
    return models.RobotFeedCardMessage(feed_card=models.RobotFeedCardContent(links=rows))


def Empty() -> models.RobotEmptyMessage:
    """No message: how a robot in HTTP mode answers that does not want to reply.

    Example:
        >>> from dingkit.messages import webhook
        >>> webhook.Empty().to_dict()
        {'msgtype': 'empty'}
    """
    return models.RobotEmptyMessage()


def _at(mobiles: Sequence[str], user_ids: Sequence[str], everybody: bool | None) -> models.RobotAt | Unset:  # noqa: FBT001
    mobile_texts, user_texts = send_list(mobiles, "at_mobiles", send_text), send_list(user_ids, "at_user_ids", send_text)
    if not mobile_texts and not user_texts and everybody is None:
        return UNSET
    return models.RobotAt(at_mobiles=given(mobile_texts or None), at_user_ids=given(user_texts or None), is_at_all=given(everybody))


def _flag(value: bool | None) -> Literal["0", "1"] | Unset:  # noqa: FBT001
    return UNSET if value is None else "1" if value else "0"
