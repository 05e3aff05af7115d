from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_schema_item import ApprovalSchemaItem


class ApprovalSchemaContent(Answer):
    """What is in a form."""

    title: str | None = None
    """Name of the form."""
    icon: str | None = None
    """Its icon."""
    items: list[ApprovalSchemaItem] = wire(default_factory=list)
    """Its components."""
