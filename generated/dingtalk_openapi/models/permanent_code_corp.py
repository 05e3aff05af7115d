from __future__ import annotations

from ..model import Answer


class PermanentCodeCorp(Answer):
    """The corp that a permanent code belongs to."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""
