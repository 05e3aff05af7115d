from __future__ import annotations

from ..model import Answer, wire


class EmployeeUnionEntry(Answer):
    """A person in one of the joined corps."""

    corp_id: str | None = wire("corpId", default=None)
    """The joined corp."""
    staff_id: str | None = wire("staffId", default=None)
    """Userid of the person there."""
