from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .calendar_acl_scope_request import CalendarAclScopeRequest


class CreateCalendarAclRequest(Body):
    """Who may do what."""

    privilege: Literal["free_busy_reader", "title_reader", "reader", "writer"]
    """What the person may do: `free_busy_reader` sees when the person is busy, `title_reader` sees titles, `reader` sees details, `writer`
    makes and edits events."""
    send_msg: bool = wire("sendMsg")
    """Whether the person is told."""
    scope: CalendarAclScopeRequest
    """Who it is."""
