from __future__ import annotations

from ..model import Answer


class AttendanceRest(Answer):
    """A break inside a shift."""

    rest_end_time: int | None = None
    """End of the break; unit not documented."""
    rest_begin_time: int | None = None
    """Beginning of the break; unit not documented."""
