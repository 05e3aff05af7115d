from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class ApprovalInnerValue(Body):
    """A value in a table in a component."""

    id: str | Unset = UNSET
    """Id of the component."""
    biz_alias: str | Unset = wire("bizAlias", default=UNSET)
    """Name that its maker gave it."""
    name: str | Unset = UNSET
    """Name of the component."""
    value: str | Unset = UNSET
    """Value, as text."""
    ext_value: str | Unset = wire("extValue", default=UNSET)
    """More about the value, as text."""
    component_type: str | Unset = wire("componentType", default=UNSET)
    """Kind of component."""
