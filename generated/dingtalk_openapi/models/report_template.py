from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .report_conversation import ReportConversation
    from .report_receiver import ReportReceiver
    from .report_template_field import ReportTemplateField


class ReportTemplate(Answer):
    """A template."""

    id: str | None = None
    """Id of the template."""
    name: str | None = None
    """Name of the template."""
    userid: str | None = None
    """Userid of the person who asked."""
    user_name: str | None = None
    """Name of the person who asked."""
    fields: list[ReportTemplateField] = wire(default_factory=list)
    """Its fields."""
    default_receivers: list[ReportReceiver] = wire(default_factory=list)
    """Who gets reports by default."""
    default_received_convs: list[ReportConversation] = wire(default_factory=list)
    """Groups that get reports by default; absent when there are none."""
