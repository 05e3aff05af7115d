from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_last_message import CardLastMessage
    from .card_notification import CardNotification
    from .card_search_support import CardSearchSupport


class CardChatSpace(Body):
    """What a card is in a conversation."""

    support_forward: bool | Unset = wire("supportForward", default=UNSET)
    """Whether it can be forwarded; needed for groups and for conversations with a robot."""
    last_message_i18_n: CardLastMessage | Unset = wire("lastMessageI18n", default=UNSET)
    """What the list of conversations shows, language (ZH_CN, ZH_TW, EN_US, JA_JP, VI_VN, TH_TH) → text."""
    search_support: CardSearchSupport | Unset = wire("searchSupport", default=UNSET)
    """How a card is found."""
    notification: CardNotification | Unset = UNSET
    """How people are told of a card."""
