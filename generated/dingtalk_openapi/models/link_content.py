from __future__ import annotations

from ..model import Body, wire


class LinkContent(Body):
    """Content of a link message. Divergence: the group chat call of 2016 (chat/send) spells the same fields message_url and pic_url."""

    message_url: str = wire("messageUrl")
    """Address that a click opens."""
    pic_url: str = wire("picUrl")
    """Media id of the picture, in spite of its name (the example of chat/send in 2016 uses an http address)."""
    title: str
    """Title; at most 100 characters are advised by the message page, 64 by error 34016, which does not say of which message."""
    text: str
    """Description; at most 500 characters are advised."""
