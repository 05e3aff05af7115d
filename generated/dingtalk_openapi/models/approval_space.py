from __future__ import annotations

from ..model import Answer, wire


class ApprovalSpace(Answer):
    """A space of files."""

    space_id: int | None = wire("spaceId", default=None)
    """Id of the space."""
