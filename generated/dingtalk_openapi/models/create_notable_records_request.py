from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .new_notable_record import NewNotableRecord


class CreateNotableRecordsRequest(Body):
    """The records."""

    records: Sequence[NewNotableRecord]
    """The records."""
