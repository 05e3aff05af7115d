from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .notable_record_id import NotableRecordId


class UpdateNotableRecordsResult(Answer):
    """The records that were changed."""

    value: list[NotableRecordId] = wire(default_factory=list)
    """Their ids."""
