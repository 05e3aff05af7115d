from __future__ import annotations

from ..model import Body


class OaHead(Body):
    """Head of an oa message."""

    bgcolor: str
    """ARGB as exactly 8 hex digits, without 0x. Divergence: the background colour of the head in 2016, the font colour of the title today."""
    text: str
    """Title in the head; corp conversation messages and work notifications show the name of the app instead."""
