from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_schema_child import ApprovalSchemaChild
    from .approval_schema_props import ApprovalSchemaProps


class ApprovalSchemaItem(Answer):
    """A component."""

    component_name: str | None = wire("componentName", default=None)
    """Kind of component."""
    props: ApprovalSchemaProps | None = None
    """Its settings."""
    children: list[ApprovalSchemaChild] = wire(default_factory=list)
    """The components in the rows of a table."""
