from __future__ import annotations

from ..model import Answer


class Administrator(Answer):
    """An administrator of the corp."""

    userid: str
    """The userid in the corp."""
    sys_level: int | None = None
    """Which administrator it is."""
