from __future__ import annotations

from ..model import Answer


class WatermarkExtraInfo(Answer):
    """Whatever else; empty in every example."""
