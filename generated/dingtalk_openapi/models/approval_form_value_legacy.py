from __future__ import annotations

from ..model import Answer


class ApprovalFormValueLegacy(Answer):
    """A value of the form."""

    name: str | None = None
    """Name of the component."""
    value: str | None = None
    """Value, as text."""
    ext_value: str | None = None
    """More about the value, as text."""
    id: str | None = None
    """Id of the component."""
    component_type: str | None = None
    """Kind of component, such as `TextField`."""
