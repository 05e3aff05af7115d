from __future__ import annotations

from ..model import Answer, wire


class DentryProperties(Answer):
    """What holds for a file or folder."""

    read_only: bool | None = wire("readOnly", default=None)
    """It cannot be changed."""
