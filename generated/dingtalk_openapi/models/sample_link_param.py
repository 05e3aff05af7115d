from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class SampleLinkParam(Body):
    """Parameters of a link; every value is text."""

    text: str
    """Description."""
    title: str
    """Title."""
    message_url: str = wire("messageUrl")
    """Address that a click opens."""
    pic_url: str | Unset = wire("picUrl", default=UNSET)
    """Media id or address of the picture."""
