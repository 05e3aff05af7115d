from __future__ import annotations

from ..model import Answer, wire


class SeniorWhiteListEntry(Answer):
    """Somebody, a department or a role that may reach an executive."""

    id: str | None = None
    """The userid, or the id of the department or the role, as `type` says."""
    type_: int | None = wire("type", default=None)
    """What it is."""
    name: str | None = None
    """Name of the person, the department or the role."""
