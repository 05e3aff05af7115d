from __future__ import annotations

from ..model import Answer, wire


class CardCallbackRoute(Answer):
    """An address that presses on cards are posted to."""

    callback_url: str | None = wire("callbackUrl", default=None)
    """The address."""
    api_secret: str | None = wire("apiSecret", default=None, secret=True)
    """Secret with which DingTalk signs what it posts."""
