from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_action_card_2_param import SampleActionCard2Param


class SampleActionCard2(Body):
    """A card with two buttons, one below the other."""

    msg_key: Literal["sampleActionCard2"] = wire("msgKey", default="sampleActionCard2")
    """Kind of message."""
    msg_param: SampleActionCard2Param | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
