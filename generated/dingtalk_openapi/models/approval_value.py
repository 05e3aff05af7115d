from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_detail_value import ApprovalDetailValue


class ApprovalValue(Body):
    """The value of a component."""

    name: str
    """Name of the component, its `label` in the form."""
    value: str
    """Value as text: of a choice, a number, a date or an amount as it is; of several choices, people, pictures, files, approvals or rows
    as JSON."""
    id: str | Unset = UNSET
    """Id of the component."""
    biz_alias: str | Unset = wire("bizAlias", default=UNSET)
    """Name that its maker gave it."""
    ext_value: str | Unset = wire("extValue", default=UNSET)
    """More about the value, as text."""
    component_type: str | Unset = wire("componentType", default=UNSET)
    """Kind of component."""
    details: Sequence[ApprovalDetailValue] | Unset = UNSET
    """Values in it."""
