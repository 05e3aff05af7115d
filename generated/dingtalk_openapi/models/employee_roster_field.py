from __future__ import annotations

from ..model import Answer


class EmployeeRosterField(Answer):
    """A field of somebody's entry in the roster."""

    group_id: str | None = None
    """Id of the group that it is in."""
    field_code: str | None = None
    """Code of the field."""
    field_name: str | None = None
    """Name of the field."""
    value: str | None = None
    """The value; of a choice its key."""
    label: str | None = None
    """What is shown; of a choice its text, else the value."""
