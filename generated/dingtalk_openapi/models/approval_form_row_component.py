from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_form_props import ApprovalFormProps


class ApprovalFormRowComponent(Body):
    """A component in each row of a table."""

    component_type: str | Unset = wire("componentType", default=UNSET)
    """Kind of component."""
    props: ApprovalFormProps | Unset = UNSET
    """Its settings."""
