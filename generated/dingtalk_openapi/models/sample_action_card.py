from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_action_card_param import SampleActionCardParam


class SampleActionCard(Body):
    """A card with one button."""

    msg_key: Literal["sampleActionCard"] = wire("msgKey", default="sampleActionCard")
    """Kind of message."""
    msg_param: SampleActionCardParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
