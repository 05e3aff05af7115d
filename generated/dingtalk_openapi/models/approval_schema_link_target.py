from __future__ import annotations

from ..model import Answer, wire


class ApprovalSchemaLinkTarget(Answer):
    """A component that depends on another."""

    field_id: str | None = wire("fieldId", default=None)
    """Id of the component."""
    behavior: str | None = None
    """What happens to it."""
