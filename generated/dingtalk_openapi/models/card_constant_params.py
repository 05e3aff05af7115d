from __future__ import annotations

from ..model import Body


class CardConstantParams(Body):
    """What is sent to the source each time, name → text."""
