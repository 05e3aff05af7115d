from __future__ import annotations

from ..model import Answer


class RosterFieldMeta(Answer):
    """A field of the roster."""

    field_code: str | None = None
    """Code of the field, such as `sys00-name`."""
    field_name: str | None = None
    """Name of the field."""
    derived: bool | None = None
    """Whether DingTalk works it out, such as the age or the years in the corp."""
