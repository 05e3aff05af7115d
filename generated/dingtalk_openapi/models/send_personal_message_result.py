from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .sent_personal_message import SentPersonalMessage


class SendPersonalMessageResult(Answer):
    """What became of the message."""

    result: SentPersonalMessage | None = None
    """The message that was sent."""
    success: str | None = None
    """Whether it was taken, as text."""
