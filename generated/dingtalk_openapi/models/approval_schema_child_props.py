from __future__ import annotations

from ..model import Answer, wire


class ApprovalSchemaChildProps(Answer):
    """The settings of a component in a table."""

    id: str | None = None
    """Id of the component."""
    label: str | None = None
    """Name that is shown."""
    biz_alias: str | None = wire("bizAlias", default=None)
    """Name that its maker gave it."""
    required: bool | None = None
    """Whether it has to be filled in."""
    options: list[str] = wire(default_factory=list)
    """Choices."""
