from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_form_source_target import ApprovalFormSourceTarget


class ApprovalFormSource(Body):
    """Where values come from."""

    type_: str | Unset = wire("type", default=UNSET)
    """Kind of source."""
    target: ApprovalFormSourceTarget | Unset = UNSET
    """The source."""
