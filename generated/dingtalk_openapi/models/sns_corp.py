from __future__ import annotations

from ..model import Answer


class SnsCorp(Answer):
    """A corp of a person who logged in to an open app."""

    corp_name: str | None = None
    """Name of the corp."""
    is_auth: bool | None = None
    """Whether the corp is verified."""
    is_manager: bool | None = None
    """Whether the person is a manager there."""
    rights_level: int | None = None
    """Level of the rights of the corp, e.g. 100 or 200."""
