from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class SendMessageTarget(Body):
    """From which agent and to whom a corp conversation message goes; one of `touser` and `toparty` is required."""

    agentid: str
    """Agent that sends the message; a number, written as text."""
    touser: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """Userids; "@all" alone means everyone who can see the app."""
    toparty: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """Department ids; ignored when `touser` is "@all". Departments below them are not included (later documentation)."""
