from __future__ import annotations

from typing import Literal

from ..model import Body, wire


class StreamSubscription(Body):
    """One kind of frames to receive."""

    type_: Literal["EVENT", "CALLBACK", "SYSTEM"] = wire("type")
    """Type of the frames; SYSTEM is in the Go SDK only."""
    topic: str
    """Topic of the frames; `*` for EVENT."""
