from __future__ import annotations

from ..model import Answer, wire


class RobotPluginInfo(Answer):
    """A quick entry that is there."""

    name: str | None = None
    """Its name: a text, or JSON text of language (zh_CN, en_US) → text."""
    icon: str | None = None
    """Media id of its icon."""
    pc_url: str | None = wire("pcUrl", default=None)
    """Where it leads on a computer."""
    mobile_url: str | None = wire("mobileUrl", default=None)
    """Where it leads on a telephone."""
