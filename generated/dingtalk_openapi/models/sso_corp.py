from __future__ import annotations

from ..model import Answer


class SsoCorp(Answer):
    """The corp of an administrator."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""
