from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    pass


class GraphStatusLine(Answer):
    """The status of an answer in the form of an HTTP response."""

    code: int | None = None
    """The HTTP status."""

    reason_phrase: str | None = wire("reasonPhrase", default=None)
    """The text that belongs to the status."""
