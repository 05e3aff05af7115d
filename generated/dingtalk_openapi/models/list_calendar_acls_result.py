from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_acl import CalendarAcl


class ListCalendarAclsResult(Answer):
    """Grants on a calendar."""

    acls: list[CalendarAcl] = wire(default_factory=list)
    """The grants."""
