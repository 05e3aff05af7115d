from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CardNotification(Body):
    """How people are told of a card."""

    alert_content: str | Unset = wire("alertContent", default=UNSET)
    """Text of the notification; a general one when absent."""
    notification_off: bool | Unset = wire("notificationOff", default=UNSET)
    """Whether nobody is notified; false when absent."""
