from __future__ import annotations

from ..model import Answer


class LeaveCertificate(Answer):
    """Whether a leave needs a certificate."""

    unit: str | None = None
    """Unit of the duration."""
    duration: int | None = None
    """From how long on it is needed, in hours or days by `unit`."""
    enable: bool | None = None
    """Whether one is needed."""
    prompt_information: str | None = None
    """What is said to the person."""
