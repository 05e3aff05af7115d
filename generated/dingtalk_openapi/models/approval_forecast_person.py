from __future__ import annotations

from ..model import Answer, wire


class ApprovalForecastPerson(Answer):
    """A person who can be chosen."""

    work_no: str | None = wire("workNo", default=None)
    """userid of the person."""
    user_name: str | None = wire("userName", default=None)
    """Name."""
