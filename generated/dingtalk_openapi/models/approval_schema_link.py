from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_schema_link_target import ApprovalSchemaLinkTarget


class ApprovalSchemaLink(Answer):
    """What a value does to other components."""

    value: str | None = None
    """The value."""
    targets: list[ApprovalSchemaLinkTarget] = wire(default_factory=list)
    """The other components."""
