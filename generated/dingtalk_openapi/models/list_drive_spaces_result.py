from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .drive_space import DriveSpace


class ListDriveSpacesResult(Answer):
    """A page of spaces."""

    spaces: list[DriveSpace] = wire(default_factory=list)
    """The spaces."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; empty after the last."""
