from __future__ import annotations

from ..model import Body, wire


class SampleActionCardParam(Body):
    """Parameters of a card with one button; every value is text."""

    title: str
    """Title, shown in the list of conversations."""
    text: str
    """Body in markdown."""
    single_title: str = wire("singleTitle")
    """Text of the only button."""
    single_url: str = wire("singleURL")
    """Address that the button opens; URL in capitals."""
