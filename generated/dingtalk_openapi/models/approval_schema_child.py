from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_schema_child_props import ApprovalSchemaChildProps


class ApprovalSchemaChild(Answer):
    """A component in the rows of a table."""

    component_name: str | None = wire("componentName", default=None)
    """Kind of component."""
    props: ApprovalSchemaChildProps | None = None
    """Its settings."""
