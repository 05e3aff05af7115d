from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_form_props import ApprovalFormProps
    from .approval_form_row_component import ApprovalFormRowComponent


class ApprovalFormComponent(Body):
    """A component of a form."""

    component_type: str | Unset = wire("componentType", default=UNSET)
    """Kind of component."""
    props: ApprovalFormProps | Unset = UNSET
    """Its settings."""
    children: Sequence[ApprovalFormRowComponent] | Unset = UNSET
    """The components in each row of a table."""
