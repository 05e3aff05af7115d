from __future__ import annotations

from ..model import Answer


class VisibleApprovalFormLegacy(Answer):
    """A form that a person sees."""

    name: str | None = None
    """Name."""
    icon_url: str | None = None
    """Address of the icon."""
    process_code: str | None = None
    """Code of the form."""
    url: str | None = None
    """Address where it is filled in."""
