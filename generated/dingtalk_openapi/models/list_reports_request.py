from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListReportsRequest(Body):
    """Which reports."""

    start_time: int
    """The reports were made then or later, in milliseconds."""
    end_time: int
    """The reports were made then or earlier, in milliseconds; at most 180 days after `start_time`."""
    cursor: int
    """Where the page begins: 0, then `next_cursor` of the page before."""
    size: int
    """How many a page has at most, up to 20."""
    template_name: str | Unset = UNSET
    """Name of the template; all of them when left out."""
    userid: str | Unset = UNSET
    """Userid of the person whose reports they are; those of everybody when left out."""
    modified_start_time: int | Unset = UNSET
    """The reports were changed then or later, in milliseconds."""
    modified_end_time: int | Unset = UNSET
    """The reports were changed then or earlier, in milliseconds."""
