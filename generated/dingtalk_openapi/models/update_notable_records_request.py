from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .changed_notable_record import ChangedNotableRecord


class UpdateNotableRecordsRequest(Body):
    """The records."""

    records: Sequence[ChangedNotableRecord]
    """The records."""
