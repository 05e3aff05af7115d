from __future__ import annotations

from ..model import Answer


class CreateCardResult(Answer):
    """The card that was made."""

    success: bool | None = None
    """Whether the card was made."""
    result: str | None = None
    """Id of the card, the `outTrackId` that was given."""
