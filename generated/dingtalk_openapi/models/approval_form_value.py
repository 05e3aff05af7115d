from __future__ import annotations

from ..model import Answer, wire


class ApprovalFormValue(Answer):
    """A value of the form."""

    id: str | None = None
    """Id of the component."""
    name: str | None = None
    """Name of the component."""
    value: str | None = None
    """Value, as text."""
    ext_value: str | None = wire("extValue", default=None)
    """More about the value, as text."""
    component_type: str | None = wire("componentType", default=None)
    """Kind of component."""
    biz_alias: str | None = wire("bizAlias", default=None)
    """Name that its maker gave it."""
