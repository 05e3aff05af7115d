from __future__ import annotations

from ..model import Answer


class SceneGroupNames(Answer):
    """Names in a group, id → name."""
