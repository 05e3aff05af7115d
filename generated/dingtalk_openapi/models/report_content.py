from __future__ import annotations

from ..model import Body, wire


class ReportContent(Body):
    """What is written into one field of the template."""

    sort: int
    """Number of the field in the template, from `get_report_template`."""
    type_: int = wire("type")
    """Kind of the field in the template; calls can fill in texts only, which are 1."""
    content_type: str
    """Kind of the content."""
    content: str
    """The content, in Markdown; DingTalk cuts it off after 1000 characters."""
    key: str
    """Name of the field in the template."""
