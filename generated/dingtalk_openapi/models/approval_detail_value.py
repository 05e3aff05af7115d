from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_inner_value import ApprovalInnerValue


class ApprovalDetailValue(Body):
    """A value in a component of several."""

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
    details: Sequence[ApprovalInnerValue] | Unset = UNSET
    """Values in it."""
