from __future__ import annotations

from ..model import Answer


class SetRobotPluginsResult(Answer):
    """Whether the entries are set."""

    result: bool | None = None
    """Whether they are set."""
