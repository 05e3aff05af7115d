from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .notable_sheet import NotableSheet


class ListNotableSheetsResult(Answer):
    """The sheets of a table."""

    value: list[NotableSheet] = wire(default_factory=list)
    """The sheets."""
