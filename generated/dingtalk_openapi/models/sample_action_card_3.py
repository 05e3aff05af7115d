from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_action_card_3_param import SampleActionCard3Param


class SampleActionCard3(Body):
    """A card with three buttons, one below the other."""

    msg_key: Literal["sampleActionCard3"] = wire("msgKey", default="sampleActionCard3")
    """Kind of message."""
    msg_param: SampleActionCard3Param | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
