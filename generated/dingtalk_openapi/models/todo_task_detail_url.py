from __future__ import annotations

from ..model import Answer, wire


class TodoTaskDetailUrl(Answer):
    """The page of a to-do."""

    app_url: str | None = wire("appUrl", default=None)
    """Address for telephones; at most 1024 bytes. With a DING notification it has to open with the protocol of DingTalk."""
    pc_url: str | None = wire("pcUrl", default=None)
    """Address for computers; at most 1024 bytes."""
