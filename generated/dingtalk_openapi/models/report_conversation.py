from __future__ import annotations

from ..model import Answer


class ReportConversation(Answer):
    """A group that gets reports of this template by default."""

    conversation_id: str | None = None
    """Id of the group, for `to_cids` of `create_report`."""
    title: str | None = None
    """Name of the group."""
