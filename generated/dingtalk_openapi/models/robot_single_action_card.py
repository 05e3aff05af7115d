from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class RobotSingleActionCard(Body):
    """A card that opens one page."""

    title: str
    """Shown in the list of conversations."""
    text: str
    """Body in markdown."""
    single_title: str = wire("singleTitle")
    """Text of the only button; when it is set, `btns` of the other form is ignored."""
    single_url: str = wire("singleURL")
    """Address that the card opens; URL in capitals."""
    btn_orientation: Literal["0", "1"] | Unset = wire("btnOrientation", default=UNSET)
    """How buttons are arranged, 0 vertically or 1 horizontally, as text."""
    hide_avatar: Literal["0", "1"] | Unset = wire("hideAvatar", default=UNSET)
    """Whether the avatar of the sender is hidden, 0 or 1, as text."""
