from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class RobotLinkContent(Body):
    """Content of a link message."""

    title: str
    """Title."""
    text: str
    """Description; it is cut when long."""
    message_url: str = wire("messageUrl")
    """Address that a click opens."""
    pic_url: str | Unset = wire("picUrl", default=UNSET)
    """Address or media id of the picture; may be the empty text."""
