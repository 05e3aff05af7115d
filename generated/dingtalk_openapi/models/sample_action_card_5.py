from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_action_card_5_param import SampleActionCard5Param


class SampleActionCard5(Body):
    """A card with five buttons, one below the other."""

    msg_key: Literal["sampleActionCard5"] = wire("msgKey", default="sampleActionCard5")
    """Kind of message."""
    msg_param: SampleActionCard5Param | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
