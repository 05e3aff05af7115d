from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class ApprovalFormStatField(Body):
    """A column of a table whose sum is shown."""

    component_id: str | Unset = wire("componentId", default=UNSET)
    """Id of the component."""
    label: str | Unset = UNSET
    """Name that is shown."""
    upper: str | Unset = UNSET
    """Whether the sum is written in Chinese capitals, `1` or `0`."""
