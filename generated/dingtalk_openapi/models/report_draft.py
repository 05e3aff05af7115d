from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .report_content import ReportContent


class ReportDraft(Body):
    """What a person finds when writing a report."""

    template_id: str
    """Id of the template, from `get_report_template`."""
    userid: str
    """Userid of the person whose report it is."""
    contents: Sequence[ReportContent]
    """What is written into each field."""
    dd_from: str
    """Where it comes from: a name that you choose."""
