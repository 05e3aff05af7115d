from __future__ import annotations

from ..model import Body, wire


class SampleActionCard6Param(Body):
    """Parameters of a card with two buttons side by side; every value is text."""

    title: str
    """Title, shown in the list of conversations."""
    text: str
    """Body in markdown."""
    button_title_1: str = wire("buttonTitle1")
    """Text of the left button."""
    button_url_1: str = wire("buttonUrl1")
    """Address that the left button opens; Url, not URL."""
    button_title_2: str = wire("buttonTitle2")
    """Text of the right button."""
    button_url_2: str = wire("buttonUrl2")
    """Address that the right button opens; Url, not URL."""
