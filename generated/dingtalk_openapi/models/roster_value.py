from __future__ import annotations

from ..model import Answer, wire


class RosterValue(Answer):
    """A value of a field."""

    value: str | None = None
    """The value; of a choice its key."""
    label: str | None = None
    """What is shown; of a choice its text."""
    item_index: int | None = wire("itemIndex", default=None)
    """Which entry of a group with several it belongs to, from 0."""
