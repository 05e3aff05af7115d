from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_action_card_6_param import SampleActionCard6Param


class SampleActionCard6(Body):
    """A card with two buttons side by side."""

    msg_key: Literal["sampleActionCard6"] = wire("msgKey", default="sampleActionCard6")
    """Kind of message."""
    msg_param: SampleActionCard6Param | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
