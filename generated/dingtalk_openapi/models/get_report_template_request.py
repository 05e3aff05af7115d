from __future__ import annotations

from ..model import Body


class GetReportTemplateRequest(Body):
    """Which template."""

    userid: str
    """Userid of the person who asks."""
    template_name: str
    """Name of the template."""
