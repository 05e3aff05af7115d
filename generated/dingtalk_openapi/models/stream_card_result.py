from __future__ import annotations

from ..model import Answer


class StreamCardResult(Answer):
    """Whether the text is shown."""

    success: bool | None = None
    """Whether the request was taken."""
    result: bool | None = None
    """Whether the text was written."""
