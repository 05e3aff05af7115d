from __future__ import annotations

from ..model import Answer


class ClearRobotPluginsResult(Answer):
    """Whether the entries are gone."""

    result: bool | None = None
    """Whether they are gone."""
