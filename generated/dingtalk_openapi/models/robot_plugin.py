from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class RobotPlugin(Body):
    """A quick entry of a robot."""

    name: str
    """Its name: a text, or JSON text of language (zh_CN, en_US) → text."""
    icon: str
    """Media id of its icon."""
    pc_url: str | Unset = wire("pcUrl", default=UNSET)
    """Where it leads on a computer."""
    mobile_url: str | Unset = wire("mobileUrl", default=UNSET)
    """Where it leads on a telephone."""
