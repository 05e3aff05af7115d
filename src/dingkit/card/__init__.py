"""Cards: made and delivered, streamed into, changed, and what people press on them.

`ding.card` has the calls; `Space` says where a card goes, and a `Card` class holds a template, its values and its buttons.

Examples:
    >>> from dingkit.card import Space, sign
    >>> Space.group("cidExample01==", robot_code="dingabc").open_space_id
    'dtv1.card//IM_GROUP.cidExample01=='
    >>> sign("secret-of-the-registration", 1577262236757)
    'v/ZBwTxn6k2gtiqtFbnnRMQZjh0bs6B58agBKMAzFA4='
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily

if TYPE_CHECKING:
    from dingkit.card._api import AsyncCardApi as AsyncCardApi
    from dingkit.card._api import CardApi as CardApi
    from dingkit.card._api import SentCard as SentCard
    from dingkit.card._classes import Card as Card
    from dingkit.card._classes import button as button
    from dingkit.card._presses import read_pressed as read_pressed
    from dingkit.card._presses import sign as sign
    from dingkit.card._space import Space as Space
    from dingkit.card._streaming import AsyncStreamingCard as AsyncStreamingCard
    from dingkit.card._streaming import StreamingCard as StreamingCard
    from dingkit.card._values import card_values as card_values
else:
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.card._api": ("AsyncCardApi", "CardApi", "SentCard"),
            "dingkit.card._classes": ("Card", "button"),
            "dingkit.card._presses": ("read_pressed", "sign"),
            "dingkit.card._space": ("Space",),
            "dingkit.card._streaming": ("AsyncStreamingCard", "StreamingCard"),
            "dingkit.card._values": ("card_values",),
        },
    )

__all__ = [
    "AsyncCardApi",
    "AsyncStreamingCard",
    "Card",
    "CardApi",
    "SentCard",
    "Space",
    "StreamingCard",
    "button",
    "card_values",
    "read_pressed",
    "sign",
]
