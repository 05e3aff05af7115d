from __future__ import annotations

from ..model import Answer, wire


class Calendar(Answer):
    """A calendar."""

    id: str | None = None
    """Id of the calendar."""
    summary: str | None = None
    """Title."""
    description: str | None = None
    """What it is for."""
    time_zone: str | None = wire("timeZone", default=None)
    """Its time zone, text format of the IANA database: `Asia/Shanghai`."""
    e_tag: str | None = wire("eTag", default=None)
    """Changes whenever the calendar or one of its events does."""
    type_: str | None = wire("type", default=None)
    """Which kind."""
    privilege: str | None = None
    """What the person may do."""
