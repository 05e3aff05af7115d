from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .preentry_extension import PreentryExtension


class PreentryEmployee(Body):
    """Somebody who is about to join the corp."""

    name: str
    """Name of the person."""
    mobile: str
    """Mobile number of the person, who must not be in the corp yet."""
    pre_entry_time: str | Unset = UNSET
    """When the person is expected, text format `yyyy-MM-dd HH:mm:ss`."""
    op_userid: str | Unset = UNSET
    """Userid of the person who acts."""
    extend_info: PreentryExtension | str | Unset = wire(default=UNSET, json_text=True)
    """What else is known, as JSON text."""
