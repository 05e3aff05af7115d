from __future__ import annotations

from ..model import Answer


class ApprovalSchemaHoliday(Answer):
    """A kind of leave, of old suites."""
