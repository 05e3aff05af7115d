from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .notable_record import NotableRecord


class ListNotableRecordsResult(Answer):
    """A page of records."""

    records: list[NotableRecord] = wire(default_factory=list)
    """The records."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there is another page."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins."""
