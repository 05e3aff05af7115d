from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_acl_scope import CalendarAclScope


class CreateCalendarAclResult(Answer):
    """A grant on a calendar."""

    privilege: str | None = None
    """What the person may do."""
    acl_id: str | None = wire("aclId", default=None)
    """Id of the grant."""
    scope: CalendarAclScope | None = None
    """Who has it."""
