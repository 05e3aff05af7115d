from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_action_card_4_param import SampleActionCard4Param


class SampleActionCard4(Body):
    """A card with four buttons, one below the other."""

    msg_key: Literal["sampleActionCard4"] = wire("msgKey", default="sampleActionCard4")
    """Kind of message."""
    msg_param: SampleActionCard4Param | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
