from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class GraphStatusLine(Body):
    """The status of an answer in the form of an HTTP response."""

    code: int | Unset = UNSET
    """The HTTP status."""
    reason_phrase: str | Unset = wire("reasonPhrase", default=UNSET)
    """The text that belongs to the status."""
