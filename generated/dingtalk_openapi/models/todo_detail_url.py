from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class TodoDetailUrl(Body):
    """The page of a to-do."""

    app_url: str | Unset = wire("appUrl", default=UNSET)
    """Address for telephones; at most 1024 bytes. With a DING notification it has to open with the protocol of DingTalk."""
    pc_url: str | Unset = wire("pcUrl", default=UNSET)
    """Address for computers; at most 1024 bytes."""
