from __future__ import annotations

from ..model import Body


class ChatLinkContent(Body):
    """Content of a link message in the group chat call of 2016. Divergence: all other calls spell the addresses messageUrl and picUrl."""

    message_url: str
    """Address that a click opens."""
    pic_url: str
    """Media id of the picture, in spite of its name; the example of 2016 uses an http address."""
    title: str
    """Title."""
    text: str
    """Description."""
