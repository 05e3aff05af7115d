from __future__ import annotations

from ..model import Answer, wire


class ApprovalForecastRole(Answer):
    """A role that can be chosen."""

    labels: str | None = None
    """Id of the role."""
    label_names: str | None = wire("labelNames", default=None)
    """Name of the role."""
