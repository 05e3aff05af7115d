from __future__ import annotations

from ..model import Answer


class SceneGroupSettings(Answer):
    """Settings of a scene group, as text."""

    chat_banned_type: str | None = None
    """Whether everybody is muted: 0 no (the default), 1 yes."""
    searchable: str | None = None
    """Whether the group can be found by searching: 0 no (the default), 1 yes."""
    validation_type: str | None = None
    """Whether joining needs approval: 0 no (the default), 1 yes."""
    mention_all_authority: str | None = None
    """Who may mention everybody (@all): 0 everybody (the default), 1 the owner only."""
    management_type: str | None = None
    """Who manages the group: 0 everybody (the default), 1 the owner only."""
    show_history_type: str | None = None
    """Whether newcomers see old messages: 0 no (the default), 1 yes."""
