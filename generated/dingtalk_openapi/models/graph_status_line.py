from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GraphStatusLine(Body):
    """The status of an answer in the form of an HTTP response."""

    code: int | Unset = UNSET
    """The HTTP status."""
    reason_phrase: str | Unset = wire("reasonPhrase", default=UNSET)
    """The text that belongs to the status."""
