from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .card_callback_route import CardCallbackRoute


class RegisterCardCallbackResult(Answer):
    """The address that is registered."""

    success: bool | None = None
    """Whether the request was taken."""
    result: CardCallbackRoute | None = None
    """An address that presses on cards are posted to."""
