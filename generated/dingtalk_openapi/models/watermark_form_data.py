from __future__ import annotations

from ..model import Answer


class WatermarkFormData(Answer):
    """One field of the form."""

    label: str | None = None
    """Label of the field."""
    value: str | None = None
    """What was filled in."""
    key: str | None = None
    """Key of the field."""
