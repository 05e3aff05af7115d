from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class StreamEventAckData(Body):
    """The `data` of an answer to an event."""

    status: str
    """How it went."""
    message: str | Unset = UNSET
    """Explanation."""
